package dev.verbatim.quote;

/**
 * Somebody who may have said a quoted piece.
 *
 * @param mention its place in the cast's mentions; {@link #NOBODY} for nobody
 * @param cue the word that reports, by number; -1 without
 */
record Choice(int mention, int cue, Features features) {
    static final int NOBODY = -1;
    static final Choice NONE = new Choice(NOBODY, -1, new Features(false));
}
