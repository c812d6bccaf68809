/**
 * The words of a story with their parts of speech, the people, organisations and groups that it names, their aliases, and
 * who a mention such as “he” is. Uses {@code story} only.
 */
@NullMarked
package dev.verbatim.name;

import org.jspecify.annotations.NullMarked;
