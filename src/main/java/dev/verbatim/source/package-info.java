/**
 * Where stories come from: folders of files. What can't be read is refused with a reason, as a value. Uses {@code
 * story} and {@code yaml}.
 */
@NullMarked
package dev.verbatim.source;

import org.jspecify.annotations.NullMarked;
