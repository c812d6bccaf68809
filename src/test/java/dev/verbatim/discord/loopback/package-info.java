/**
 * A Discord of our own on the loopback interface, which the real JDA talks to in tests.
 */
@NullMarked
package dev.verbatim.discord.loopback;

import org.jspecify.annotations.NullMarked;
