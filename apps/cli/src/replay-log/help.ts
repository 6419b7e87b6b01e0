/** What `npm run lydhoer -- replay log --help` prints. */
export const help = `Make a store from the file of \`export log\`

  npm run lydhoer -- replay log --from FILE.ndjson [--keys-from FOLDER] [--json]

  --from FILE.ndjson  what \`export log\` wrote
  --keys-from FOLDER  a backup of the keys (\`backup --keys-to\`), newer than the file
  --json              print what was written as JSON

Writes the events into the store that the settings name, in their order, with their ids and recorded times, so that every
view and every figure comes out the same: into the data folder (LYDHOER_DATA, LYDHOER_MODE), or onto the EventStoreDB server
(LYDHOER_EVENT_STORE=eventstoredb). So a store moves from the one to the other, and back. The file is read to its end before
anything is written; one that was cut or changed is refused. The store must be empty, or hold the beginning of this very
file: a replay that was stopped or killed goes on where it ended when it is given again, and writes nothing twice. Nothing may
run on the store meanwhile.

The keys come with --keys-from, as they are: the master key must be the one the store had. What is forgotten stays forgotten,
and can never get a key again. Onto a server the keys must come along, because there they stand in the log; and until all of
them do, nothing starts on it. Into a folder they may come later, with \`restore --keys-from\`.

Positions count anew, and on a server they count bytes: figures are the same, but an as-of answer names another position, and
bookmarks into lists begin anew. Between two folders they are the same when no stream was ever deleted. The command says
whether they differ.

What does not come along: views (they are folded again), and the files of jobs in the spool (LYDHOER_SPOOL): let both stores
use the same one, or ask for the export again.
`;
