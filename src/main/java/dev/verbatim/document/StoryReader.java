package dev.verbatim.document;

import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.Optional;

/**
 * A file's text made into a story. Each detail of its provenance comes from the first of these that tells it: the file
 * beside it, the YAML that opens it, a first line that opens with a date, a day in its name, and for the title the first
 * line and then the file's name.
 */
public final class StoryReader {
    private final StoryId id;
    private final String file;
    private final String text;

    /**
     * Reads nothing yet.
     *
     * @param file the story file's name, for the reason of a refusal
     */
    public StoryReader(StoryId id, String file, String text) {
        this.id = id;
        this.file = file;
        this.text = text;
    }

    /**
     * The story.
     *
     * @param sidecar what the file beside it tells
     * @throws Unreadable also when the story is in another language than English
     */
    public Story read(Details sidecar) throws Unreadable {
        FrontMatter front = FrontMatter.of(file, text);
        DateLine dated = DateLine.of(file, text, front.end());
        Span body = new Span(dated.end(), text.length()).trimmed(text);
        if (body.isEmpty()) {
            throw new Unreadable(file + " holds no text: put the story in, or delete the file");
        }
        Language.needEnglish(file, text.substring(body.start(), body.end()));
        Details details = sidecar.orElse(Details.read(file, front.yaml()))
                .orElse(Details.published(dated.day()))
                .orElse(Details.published(Days.inName(name()).orElse(null)));
        return story(body, details);
    }

    private Story story(Span body, Details details) {
        Headline headline = new Headline(text, body);
        String title = details.title();
        Optional<Span> line = title == null ? headline.guessed() : headline.of(title);
        return new Story(id, text, body, line.orElse(null),
                details.provenance(line.map(headline::words).orElseGet(this::name)));
    }

    /** The file's name without folders and extension. */
    private String name() {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }
}
