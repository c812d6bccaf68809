/**
 * Quotations and reported statements of a story, and who made them. Uses {@code story} and {@code name}.
 *
 * <p>Three linear models choose: {@code speaker.model} the mention that a quoted piece belongs to, {@code source.model.gz}
 * whose statement a verb reports, {@code extent.model.gz} where that statement begins and ends. They were learned from the
 * training part of PolNeAR, which is not part of this project. With it in {@code ../shared/eval/polnear/train} this makes
 * the same files again:
 *
 * <pre>
 * mvn -q test-compile
 * java -cp "target/test-classes:target/classes:target/lib/*" dev.verbatim.quote.Training \
 *     ../shared/eval/polnear/train src/main/resources/dev/verbatim/quote
 * </pre>
 */
@NullMarked
package dev.verbatim.quote;

import org.jspecify.annotations.NullMarked;
