package dev.verbatim.learn;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Texts like an encyclopedia's, written for this training so that not only news teaches. They are no reference: nobody looked
 * up their facts.
 */
public final class Articles {
    /** Where they lie, as {@code NAME.txt}. */
    public static final Path FOLDER = Path.of(folder());

    private Articles() {}

    /** The file of a text: an article's, or that of a story in another folder. */
    public static Path file(String story, Path stories) {
        Path article = FOLDER.resolve(story + ".txt");
        return Files.exists(article) ? article : stories.resolve(story + ".txt");
    }

    private static URI folder() {
        try {
            return Objects.requireNonNull(Articles.class.getResource("articles")).toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
