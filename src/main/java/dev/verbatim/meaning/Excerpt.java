package dev.verbatim.meaning;

/**
 * What a passage is read with.
 *
 * @param teller who says it, by name or in the story's words; empty where nobody does
 * @param before the end of what stands before it in the story; a sentence or two are enough
 */
public record Excerpt(String teller, String sentence, String headline, String before) {}
