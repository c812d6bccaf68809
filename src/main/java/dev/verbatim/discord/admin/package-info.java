/**
 * The admins' commands, one small class each; {@code ForAdmins} checks, logs and audits every use of them.
 */
@NullMarked
package dev.verbatim.discord.admin;

import org.jspecify.annotations.NullMarked;
