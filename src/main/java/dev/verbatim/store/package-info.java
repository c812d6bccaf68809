/**
 * What the bot remembers between its runs, in one SQLite database: settings of servers, sources that they added, what
 * was asked and what was found wrong, who did what. The one place of SQL and JDBC. Uses no other package.
 */
@NullMarked
package dev.verbatim.store;

import org.jspecify.annotations.NullMarked;
