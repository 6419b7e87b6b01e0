/** What `npm run lydhoer -- export log --help` prints. */
export const help = `Write the log to a file, so that the store can move

  npm run lydhoer -- export log --to FILE.ndjson [--json]

  --to FILE.ndjson    the file to write; one that is there is refused
  --json              print what was written as JSON

Writes every event up to this moment, as stored, one a line: id, type, stream, revision, recorded time, data, metadata. The
first line says which log it is, the last how many events there are and what they hash to. Lydhør may run meanwhile. The
file appears when it is whole.

What is sealed stays sealed, and its keys are not in the file: they move with \`backup --keys-to\` and
\`replay log --keys-from\`. Nor is whatever else the platform keeps in a log on a server for itself. Positions are not in it
either: a store counts its own. A stream that was deleted is not in the log any more, so it is not in the file, and nothing in
the new store forbids writing to it again; no stream of a case is ever deleted.
`;
