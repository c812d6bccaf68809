package dev.verbatim.date;

/**
 * What a run of tokens means.
 *
 * @param from place of the first token
 * @param to place behind the last token
 */
record Reading(Expression expression, Hedge hedge, int from, int to) {}
