package dev.verbatim.name;

import java.util.Optional;

/** Who said something: known by name, only described by the story, or not told. */
public sealed interface Speaker {
    /**
     * A person or organisation by the fullest name that the story gives.
     *
     * @param name for example {@code Elizabeth Warren}, where the sentence may only have “she”
     */
    record Named(String name) implements Speaker {
        public Named {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a named speaker needs a name");
            }
        }
    }

    /**
     * Somebody whom the story does not name.
     *
     * @param words the story's own: {@code a senior official}; with the full name of whoever “her” or a surname in them
     *     stands for: {@code Elizabeth Warren’s advisers}
     */
    record Described(String words) implements Speaker {
        public Described {
            if (words.isBlank()) {
                throw new IllegalArgumentException("a described speaker needs words");
            }
        }
    }

    /** The story does not tell, or not clearly enough: no speaker is better than a wrong one. */
    record Unknown() implements Speaker {}

    /** The name, or else the story's own words; nothing where it does not tell. */
    default Optional<String> told() {
        return switch (this) {
            case Named(String name) -> Optional.of(name);
            case Described(String words) -> Optional.of(words);
            case Unknown() -> Optional.empty();
        };
    }
}
