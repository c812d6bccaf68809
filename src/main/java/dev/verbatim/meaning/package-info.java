/**
 * What words mean: vectors of single words, and a small language model that reads a passage with a question. Uses no other
 * package of this program. The one place of ONNX Runtime.
 */
@NullMarked
package dev.verbatim.meaning;

import org.jspecify.annotations.NullMarked;
