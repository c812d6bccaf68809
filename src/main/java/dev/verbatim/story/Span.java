package dev.verbatim.story;

/**
 * A half-open range of UTF-16 offsets into a story's text.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** How many units both spans hold. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    public boolean overlaps(Span other) {
        return overlap(other) > 0;
    }

    /** This span without the white space at its ends; empty at its start when there is nothing else. */
    public Span trimmed(CharSequence text) {
        int from = start;
        while (from < end && Blank.is(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && Blank.is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Orders by start, then the longer first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
