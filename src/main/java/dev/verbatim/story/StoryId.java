package dev.verbatim.story;

/**
 * Names a story: its file's path under its source's folder, with {@code /} between the parts and without the extension.
 *
 * @param value for example {@code 2022/musk-putin}
 */
public record StoryId(String value) implements Comparable<StoryId> {
    public StoryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a story needs a name");
        }
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
