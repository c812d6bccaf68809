/**
 * A question's text turned into a {@code Question}: its kind, what it asks about, whose words are wanted. Pure.
 */
@NullMarked
package dev.verbatim.question;

import org.jspecify.annotations.NullMarked;
