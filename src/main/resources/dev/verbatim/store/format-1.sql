-- Times are milliseconds since 1970, UTC. Server 0 is no server.

CREATE TABLE setting (
  server INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (server, kind, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE added_source (
  server INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  user INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (server, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback (
  id INTEGER PRIMARY KEY,
  server INTEGER NOT NULL,
  user INTEGER NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  passages TEXT NOT NULL,
  version TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX feedback_of_server ON feedback (server, at);

-- A question is known again by its words, however they are spaced or capitalised.
CREATE TABLE question (
  server INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  words_key TEXT NOT NULL,
  words TEXT NOT NULL,
  times INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (server, answered, words_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  server INTEGER NOT NULL,
  user INTEGER NOT NULL,
  action TEXT NOT NULL,
  details TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX audit_of_server ON audit (server, at);

-- What is too long for a button.
CREATE TABLE kept_text (
  key TEXT NOT NULL PRIMARY KEY,
  words TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_text_by_age ON kept_text (at);
