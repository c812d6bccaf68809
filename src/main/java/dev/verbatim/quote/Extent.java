package dev.verbatim.quote;

/**
 * What may be reported without quotation marks.
 *
 * @param from first word
 * @param to behind the last word
 */
record Extent(int from, int to, Features features) {}
