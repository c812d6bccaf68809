/**
 * The use case: a question in, an answer out. Start reading at {@link dev.verbatim.ask.Asker}.
 */
@NullMarked
package dev.verbatim.ask;

import org.jspecify.annotations.NullMarked;
