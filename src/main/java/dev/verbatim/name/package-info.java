/**
 * The people, organisations and groups of a story: their names, aliases, and who a mention such as “he” is. Uses {@code
 * story} only.
 */
@NullMarked
package dev.verbatim.name;

import org.jspecify.annotations.NullMarked;
