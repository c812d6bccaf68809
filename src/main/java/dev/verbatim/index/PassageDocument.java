package dev.verbatim.index;

import dev.verbatim.date.Days;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Medium;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A passage as a Lucene document: offsets and attribution stored, words only searched. */
final class PassageDocument {
    private PassageDocument() {}

    static Document of(Story story, String source, Passage passage) {
        Document document = new Document();
        document.add(new StringField(Fields.FROM_SOURCE, source, Store.NO));
        search(document, story, passage);
        order(document, story, passage);
        Stored stored = new Stored(document);
        stored.put(Fields.START, Fields.END, passage.span());
        stored.put(Fields.SENTENCE_START, Fields.SENTENCE_END, passage.sentence());
        stored.put(Fields.PARAGRAPH, passage.paragraph());
        stored.put(Fields.AROUND_START, Fields.AROUND_END, passage.around());
        if (passage.quotation() != null) {
            put(stored, passage.quotation());
        }
        if (passage.day() != null) {
            stored.put(Fields.TOLD_DAY, passage.day().toString());
        }
        if (passage.said() != null) {
            stored.put(Fields.SAID_FROM, passage.said().from().toString());
            stored.put(Fields.SAID_TO, passage.said().to().toString());
        }
        return document;
    }

    private static void search(Document document, Story story, Passage passage) {
        document.add(new StringField(Fields.STORY, story.id().value(), Store.YES));
        document.add(new StringField(Fields.PLACE, place(story.id(), passage.paragraph()), Store.NO));
        document.add(new TextField(Fields.SENTENCE, story.text(passage.sentence()), Store.NO));
        document.add(new TextField(Fields.CONTEXT, story.text(passage.context()), Store.NO));
        document.add(new TextField(Fields.TITLE_WORDS, story.provenance().title(), Store.NO));
        String speaker = speakerWords(passage.quotation());
        if (!speaker.isEmpty()) {
            document.add(new TextField(Fields.SPEAKER, speaker, Store.NO));
        }
    }

    private static void order(Document document, Story story, Passage passage) {
        LocalDate day = story.provenance().published();
        document.add(new NumericDocValuesField(Fields.DAY, day == null ? Long.MIN_VALUE : day.toEpochDay()));
        document.add(new SortedDocValuesField(Fields.STORY, new BytesRef(story.id().value())));
        document.add(new NumericDocValuesField(Fields.START, passage.span().start()));
        LocalDate when = passage.day() == null ? day : passage.day();
        if (when != null) {
            document.add(new LongPoint(Fields.WHEN, when.toEpochDay()));
            document.add(new NumericDocValuesField(Fields.WHEN, when.toEpochDay()));
        }
        if (passage.day() != null) {
            document.add(new StringField(Fields.DATED, Fields.DATED, Store.NO));
        }
    }

    static String place(StoryId story, int paragraph) {
        return paragraph + " " + story.value();
    }

    /** The speaker as far as words can find it; empty for the reporter's narration. */
    static String speakerWords(@Nullable Quotation quotation) {
        return quotation == null ? "" : quotation.speaker().told().orElse("");
    }

    private static void put(Stored stored, Quotation quotation) {
        stored.put(Fields.KIND, quotation.kind().name());
        stored.put(Fields.QUOTED_START, Fields.QUOTED_END, quotation.span());
        switch (quotation.speaker()) {
            case Speaker.Named(String name) -> stored.put(Fields.NAMED, name);
            case Speaker.Described(String words) -> stored.put(Fields.DESCRIBED, words);
            case Speaker.Unknown() -> {
            }
        }
        stored.put(Fields.MENTION_START, Fields.MENTION_END, quotation.mention());
        if (quotation.cue() != null) {
            stored.put(Fields.CUE_START, Fields.CUE_END, quotation.cue().span());
            stored.put(Fields.CUE_LEMMA, quotation.cue().lemma());
        }
        stored.put(Fields.MEDIUM, quotation.medium().name());
    }

    static Passage passage(Document document) {
        Stored stored = new Stored(document);
        return new Passage(
                stored.span(Fields.START, Fields.END),
                stored.span(Fields.SENTENCE_START, Fields.SENTENCE_END),
                stored.number(Fields.PARAGRAPH),
                stored.span(Fields.AROUND_START, Fields.AROUND_END),
                quotation(stored),
                said(stored),
                day(stored));
    }

    private static @Nullable LocalDate day(Stored stored) {
        String day = stored.get(Fields.TOLD_DAY);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable Days said(Stored stored) {
        String from = stored.get(Fields.SAID_FROM);
        return from == null ? null : new Days(LocalDate.parse(from), LocalDate.parse(stored.need(Fields.SAID_TO)));
    }

    private static @Nullable Quotation quotation(Stored stored) {
        String kind = stored.get(Fields.KIND);
        return kind == null
                ? null
                : new Quotation(
                        stored.span(Fields.QUOTED_START, Fields.QUOTED_END),
                        Quotation.Kind.valueOf(kind),
                        speaker(stored),
                        stored.optionalSpan(Fields.MENTION_START, Fields.MENTION_END),
                        cue(stored),
                        Medium.valueOf(stored.need(Fields.MEDIUM)));
    }

    private static Speaker speaker(Stored stored) {
        String name = stored.get(Fields.NAMED);
        if (name != null) {
            return new Speaker.Named(name);
        }
        String words = stored.get(Fields.DESCRIBED);
        return words == null ? new Speaker.Unknown() : new Speaker.Described(words);
    }

    private static @Nullable Cue cue(Stored stored) {
        Span span = stored.optionalSpan(Fields.CUE_START, Fields.CUE_END);
        return span == null ? null : new Cue(span, stored.need(Fields.CUE_LEMMA));
    }
}
