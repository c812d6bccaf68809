-- Servers that the bot was made to leave; what is kept of them goes a while after.
CREATE TABLE left_server (
  server INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT;
