/**
 * Answers: cited passages grouped into accounts, or honest silence. Uses {@code question} and {@code index}.
 */
@NullMarked
package dev.verbatim.answer;

import org.jspecify.annotations.NullMarked;
