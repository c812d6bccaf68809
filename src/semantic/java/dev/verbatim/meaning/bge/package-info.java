/** The language model, in this process. Only in builds with the Maven profile {@code semantic}. */
@NullMarked
package dev.verbatim.meaning.bge;

import org.jspecify.annotations.NullMarked;
