/** What `npm run lydhoer -- verify --help` prints. */
export const help = `Look whether the store is whole

  npm run lydhoer -- verify [--json]

  --json    print what was found as JSON

Looks at the store that LYDHOER_DATA and LYDHOER_MODE name, and changes nothing. It may run meanwhile: what is written
after the beginning is not looked at. In this order, and it stops at the first thing that is wrong and says what to do:

  the log     every page and index (SQLite's integrity_check); every event's checksum; streams without gaps; positions and
              recorded times that rise; the end of the log; every event against its schema, after upcasting
  the keys    every page; that the master key fits; that each sealed value is opened by its key, or was forgotten by an
              event; that no forgotten key is there
  the views   row for row against a fresh replay, which needs room for all views in the temporary folder (TMPDIR)

On EventStoreDB it reads every event from the server, with the keys that stand in the log, and compares the views and the copy
of the keys that the process of this data folder has.

It reads everything: give it minutes for millions of events.
`;
