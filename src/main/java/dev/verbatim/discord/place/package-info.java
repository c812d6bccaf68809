/**
 * Where answers go: below a message, or to who gave a command or pressed a button.
 */
@NullMarked
package dev.verbatim.discord.place;

import org.jspecify.annotations.NullMarked;
