import type { EventDeclaration } from '@lydhoer/kernel';
import { table, view, type Row, type Rows, type Seen, type ViewSet } from '@lydhoer/read-models';

/** What a view saw of one stream. */
export interface SeenStream extends Row {
  readonly stream: string;
  readonly events: number;
  /** The highest revision seen. */
  readonly revision: number;
  /** Events that were not the next one of their stream: left out before them, seen before, or out of turn. */
  readonly astray: number;
}

export const seenStreams = table<SeenStream>({
  name: 'seen_stream',
  columns: { stream: 'TEXT', events: 'INTEGER', revision: 'INTEGER', astray: 'INTEGER' },
  key: ['stream'],
});

function see(
  { stream, revision }: Pick<Seen<{ type: string; data: object }>, 'stream' | 'revision'>,
  rows: Rows,
): void {
  const before = rows.get(seenStreams, { stream });
  const at = Number(revision);
  rows.put(seenStreams, {
    stream,
    events: (before?.events ?? 0) + 1,
    revision: Math.max(at, before?.revision ?? -1),
    astray: (before?.astray ?? 0) + (at === (before?.revision ?? -1) + 1 ? 0 : 1),
  });
}

/** A set of views that folds every event and writes down what it saw: a witness beside the views that are measured. */
export const gateSet = (declarations: readonly EventDeclaration[]): ViewSet => ({
  name: 'gates',
  views: [
    view({
      name: 'gate_streams',
      version: 1,
      tables: [seenStreams],
      on: Object.fromEntries(declarations.map(({ type }) => [type, see])),
    }),
  ],
});
