/** `Lydh` in ASCII, in the header of every log file: how we know it is ours before we touch it. */
export const applicationId = 0x4c796468;

/** The version of the tables below, in the header too. A file with a higher one is from a newer Lydhør. */
export const schemaVersion = 1;

/**
 * `head` holds the last position ever given, so that deleting the newest stream does not give its positions again.
 * A stream's revision is that of its last event; a deleted stream keeps its row, so that nothing is written to it again.
 * `data` stands last, because what a filter looks at must not lie behind a long text.
 */
export const schema = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE head (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    position INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE streams (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    category TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    metadata TEXT NOT NULL,
    data TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_of_stream ON events (stream, revision);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
`;
