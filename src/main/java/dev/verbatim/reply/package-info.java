/**
 * All wording, shared by the terminal and Discord, which only typeset it.
 */
@NullMarked
package dev.verbatim.reply;

import org.jspecify.annotations.NullMarked;
