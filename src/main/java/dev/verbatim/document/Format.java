package dev.verbatim.document;

import java.util.Locale;
import java.util.Optional;

/** The kinds of documents that can be made into text. */
public enum Format {
    TEXT {
        @Override
        public Document read(Content content) throws Unreadable {
            return PlainReader.read(content);
        }
    },
    HTML {
        @Override
        public Document read(Content content) throws Unreadable {
            return HtmlReader.read(content);
        }
    },
    PDF {
        @Override
        public Document read(Content content) throws Unreadable {
            return PdfReader.read(content);
        }
    },
    WORD {
        @Override
        public Document read(Content content) throws Unreadable {
            return WordReader.read(content);
        }
    };

    /** More than any story has. */
    public static final int LARGEST = 20_000_000;

    /**
     * What stands in a document. Bounded in time and memory, whatever the bytes are.
     *
     * @throws Unreadable when there is no story in it that can be read
     */
    public abstract Document read(Content content) throws Unreadable;

    /** The kind of a file that has to be converted, by its name's extension: not those that are text themselves. */
    public static Optional<Format> ofFile(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "pdf" -> Optional.of(PDF);
            case "docx" -> Optional.of(WORD);
            default -> Optional.empty();
        };
    }

    /**
     * The kind of what a server sent.
     *
     * @param type without parameters, in small letters: {@code text/html}
     */
    public static Optional<Format> ofContentType(String type) {
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
            case "text/plain", "text/markdown" -> Optional.of(TEXT);
            case "application/pdf" -> Optional.of(PDF);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> Optional.of(WORD);
            default -> Optional.empty();
        };
    }
}
