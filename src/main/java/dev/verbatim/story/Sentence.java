package dev.verbatim.story;

/**
 * One sentence.
 *
 * @param number counted through the whole story, from 0
 * @param span its text with closing quotation marks, without white space around it
 */
public record Sentence(int number, Span span) {}
