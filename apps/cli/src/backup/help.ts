/** What `npm run lydhoer -- backup --help` prints. */
export const help = `Copy the store while it runs

  npm run lydhoer -- backup --to FOLDER [--json]
  npm run lydhoer -- backup [--log-to FOLDER] [--keys-to FOLDER] [--json]

  --to FOLDER         the log goes to FOLDER/log, the keys to FOLDER/keys
  --log-to FOLDER     the log goes here
  --keys-to FOLDER    the keys go here
  --json              print what was copied as JSON

Gives a copy of one moment, checked to its last event, of the store that LYDHOER_DATA and LYDHOER_MODE name. It may run
meanwhile, and go on writing. A folder that holds something is refused. A backup appears when it is whole: one that was
killed or found no room leaves nothing but a folder that ends in .unfinished-<process>, and can be given again.

Keep the keys apart from the log, and for a bounded time only: who has the log, the keys and the master key can read every
name, and a key that was forgotten lives on in the older backups of the keys. The log may be kept for as long as you like.
Given both, the log is copied first: the keys of a moment open every older log, so the newest keys always fit.

In the copy: the log; the keys and, in demo mode, the secret that signs its tokens. Not in the copy: the master key (keep it
elsewhere), the views (they are folded from the log again), and the settings.

On EventStoreDB (LYDHOER_EVENT_STORE=eventstoredb) the server backs itself up, the keys in its log among it: --to and --log-to
are refused (docs/guides/cluster.md says how). --keys-to copies the keys out of the log, so that the store can move.
`;
