package dev.verbatim.index;

/**
 * What to look for.
 *
 * @param words any text; its words are looked for (of a very long text the first ones), and none must be there
 * @param limit how many hits at the most
 */
public record Search(String words, Scope scope, int limit) {
    public Search {
        if (limit < 1) {
            throw new IllegalArgumentException("nothing to look for: " + limit);
        }
    }
}
