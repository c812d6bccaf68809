package dev.verbatim.index;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** A story as a Lucene document: its whole text, so that passages are always slices of it. */
final class StoryDocument {
    private StoryDocument() {}

    static Document of(StoryEntry entry) throws IOException {
        Document document = new Document();
        Story story = entry.story();
        document.add(new StringField(Fields.ID, story.id().value(), Store.YES));
        document.add(new StringField(Fields.FROM_SOURCE, entry.source(), Store.NO));
        document.add(new TextField(Fields.STORY_WORDS, story.provenance().title() + "\n" + story.text(story.body()),
                Store.NO));
        Stored stored = new Stored(document);
        stored.put(Fields.SOURCE, entry.source());
        stored.put(Fields.STAMP, entry.stamp());
        stored.put(Fields.TEXT, story.text());
        stored.put(Fields.BODY_START, Fields.BODY_END, story.body());
        stored.put(Fields.HEADLINE_START, Fields.HEADLINE_END, story.headline());
        put(stored, story.provenance());
        put(stored, Fingerprint.of(story.text(story.body())));
        return document;
    }

    private static void put(Stored stored, Set<String> fingerprint) {
        fingerprint.forEach(hash -> stored.document()
                .add(new StringField(Fields.FINGERPRINT, hash, Store.YES)));
    }

    private static void put(Stored stored, Provenance provenance) {
        stored.put(Fields.TITLE, provenance.title());
        stored.put(Fields.OUTLET, provenance.outlet());
        stored.put(Fields.AUTHOR, provenance.author());
        stored.put(Fields.PUBLISHED, string(provenance.published()));
        stored.put(Fields.ADDRESS, string(provenance.address()));
    }

    static Story story(Document document) {
        Stored stored = new Stored(document);
        return new Story(
                new StoryId(stored.need(Fields.ID)),
                stored.need(Fields.TEXT),
                stored.span(Fields.BODY_START, Fields.BODY_END),
                stored.optionalSpan(Fields.HEADLINE_START, Fields.HEADLINE_END),
                provenance(stored));
    }

    private static Provenance provenance(Stored stored) {
        return new Provenance(
                stored.need(Fields.TITLE),
                stored.get(Fields.OUTLET),
                stored.get(Fields.AUTHOR),
                parsed(stored.get(Fields.PUBLISHED), LocalDate::parse),
                parsed(stored.get(Fields.ADDRESS), URI::create));
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> @Nullable T parsed(@Nullable String value, Function<String, T> parser) {
        return value == null ? null : parser.apply(value);
    }
}
