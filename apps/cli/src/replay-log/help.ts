/** What `npm run lydhoer -- replay log --help` prints. */
export const help = `Make a store from the file of \`export log\`

  npm run lydhoer -- replay log --from FILE.ndjson [--json]

  --from FILE.ndjson  what \`export log\` wrote
  --json              print what was written as JSON

Writes the events into the store that LYDHOER_DATA and LYDHOER_MODE name, in their order, with their ids and recorded
times, so that every view and every figure comes out the same. The file is read to its end before anything is written; one
that was cut or changed is refused. The store must be empty, or hold the beginning of this very file: a replay that was
stopped goes on where it ended when it is given again, and writes nothing twice. Nothing may run on the store meanwhile.

Positions count anew. Where the log had gaps (streams were deleted), they differ from the old ones: figures are the same,
but an as-of answer names another position, and bookmarks into lists begin anew. The command says whether they differ.

The keys do not come with the file: bring them with \`restore --keys-from\` before the store is started.
`;
