/**
 * Dates in text, resolved to first and last day. Start reading at {@link dev.verbatim.date.DateFinder}; the grammar is in
 * {@code DateParser}. Pure: days only, no clock, no zone, no locale. Uses {@code story} only.
 */
@NullMarked
package dev.verbatim.date;

import org.jspecify.annotations.NullMarked;
