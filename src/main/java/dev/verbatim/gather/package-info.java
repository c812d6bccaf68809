/**
 * From sources to the index: reads what changed, finds the quotations, writes the passages, reports what happened.
 */
@NullMarked
package dev.verbatim.gather;

import org.jspecify.annotations.NullMarked;
