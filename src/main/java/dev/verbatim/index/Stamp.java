package dev.verbatim.index;

/**
 * What tells whether an indexed story has changed since.
 *
 * @param source the name of the source that it came from
 * @param value equal as long as the story is
 */
public record Stamp(String source, String value) {}
