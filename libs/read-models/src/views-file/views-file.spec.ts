import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RecordedEvent } from '@lydhoer/event-store';
import fc from 'fast-check';
import { foldInto, recorded, rowsHash } from '../testing/index.js';
import { noteCatalog, noteSet, poison } from '../testing/notes.js';
import { CheckpointMoved } from './checkpoint.js';
import { DeclaredSet } from './declared-set.js';
import { logBatch } from './log-batch.js';
import { ViewsFile } from './views-file.js';

const catalog = noteCatalog();
const set = new DeclaredSet(noteSet);
const batchOf = (events: readonly RecordedEvent[], more = false) =>
  logBatch(catalog, [set], { events, position: events.at(-1)?.position ?? 0n, more });

/** What may happen to notes, poison among it. */
const happening = fc.record({
  stream: fc.constantFrom('note-1', 'note-2', 'note-3'),
  what: fc.constantFrom('write', 'write', 'tag', 'tag', 'erase', 'poison'),
  word: fc.constantFrom('a', 'b', 'c'),
});
const events = fc.array(happening, { maxLength: 40 }).map((all) =>
  all.map(({ stream, what, word }) => {
    if (what === 'tag') return recorded('NoteTagged', { tag: word }, { stream });
    if (what === 'erase') return recorded('NoteErased', {}, { stream });
    return recorded('NoteWritten', { text: what === 'poison' ? poison : word }, { stream });
  }),
);

describe('A views file', () => {
  let folder: string;
  let path: string;
  const open: ViewsFile[] = [];
  const opened = (where = path) => {
    const file = ViewsFile.open(where, set);
    open.push(file);
    return file;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-views-'));
    path = join(folder, 'notes.db');
  });
  afterEach(() => {
    for (const file of open.splice(0)) file.close();
    rmSync(folder, { recursive: true });
  });

  test('holds the same rows whatever the batches, the pauses and the restarts', () => {
    const cuts = fc.array(
      fc.record({ size: fc.integer({ min: 1, max: 9 }), more: fc.boolean(), restart: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(events, cuts, (all, stretches) => {
        const whole = ViewsFile.open(':memory:', set);
        whole.fold(batchOf(all));
        const where = join(folder, `${crypto.randomUUID()}.db`);
        let file = ViewsFile.open(where, set);
        for (let at = 0, turn = 0; at < all.length; turn++) {
          const { size, more, restart } = stretches[turn % stretches.length] ?? {
            size: 1,
            more: false,
            restart: false,
          };
          file.fold(batchOf(all.slice(at, at + size), more));
          at += size;
          if (!restart) continue;
          file.close();
          file = ViewsFile.open(where, set);
          // What was folded and not yet saved is folded again, as after a kill.
          at = all.findIndex(({ position }) => position > file.position);
          if (at === -1) at = all.length;
          if (more) stretches = [{ size, more: false, restart: false }];
        }
        file.save();
        expect(rowsHash(file)).toBe(rowsHash(whole));
        expect(file.position).toBe(whole.position);
        file.close();
        whole.close();
      }),
      { numRuns: 40 },
    );
  });

  test('skips what it has folded before', () => {
    const twice = [recorded('NoteWritten', { text: 'a' }, { stream: 'note-1' })];
    const file = opened();
    file.fold(batchOf(twice));
    file.fold(batchOf(twice));
    expect(file.all('SELECT edits FROM note')).toEqual([{ edits: 1 }]);
  });

  test('folds of a stretch only what lies beyond its checkpoint', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((text) => recorded('NoteWritten', { text }, { stream: 'note-1' }));
    if (!a || !b || !c) throw new Error('three notes');
    const file = opened();
    file.fold(batchOf([a, b]));
    file.fold(batchOf([b, c]));
    expect(file.all('SELECT text, edits FROM note')).toEqual([{ text: 'c', edits: 3 }]);
  });

  test('blames its own trouble on no event', () => {
    const file = opened();
    const other = new DatabaseSync(path);
    other.exec('DROP TABLE note');
    other.close();
    expect(() => {
      file.fold(batchOf([recorded('NoteWritten', { text: 'a' }, { stream: 'note-1' })]));
    }).toThrow('no such table');
    expect(file.parked()).toEqual([]);
  });

  test('shows a position only together with its rows', () => {
    const file = opened();
    const written = recorded('NoteWritten', { text: 'a' }, { stream: 'note-1' });
    file.fold(batchOf([written], true));
    expect([file.position, file.all('SELECT * FROM note')]).toEqual([0n, []]);
    file.save();
    expect([file.position, file.all('SELECT edits FROM note')]).toEqual([written.position, [{ edits: 1 }]]);
  });

  test('keeps neither rows nor checkpoint of a transaction that fails at its end', () => {
    const file = opened();
    file.fold(batchOf([recorded('NoteWritten', { text: 'a' }, { stream: 'note-1' })]));
    const before = [rowsHash(file), file.position];
    const other = new DatabaseSync(path);
    other.exec(`CREATE TRIGGER stop BEFORE UPDATE ON _checkpoint BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
    expect(() => {
      file.fold(batchOf([recorded('NoteWritten', { text: 'b' }, { stream: 'note-1' })]));
    }).toThrow('the disk is full');
    file.close();
    other.exec('DROP TRIGGER stop');
    other.close();
    const again = opened();
    expect([rowsHash(again), again.position]).toEqual(before);
  });

  test('refuses to go on when another process has moved its checkpoint', () => {
    const [a, b] = [opened(), opened()];
    a.fold(batchOf([recorded('NoteWritten', { text: 'a' }, { stream: 'note-1' })]));
    expect(() => {
      b.fold(batchOf([recorded('NoteWritten', { text: 'b' }, { stream: 'note-2' })]));
    }).toThrow(CheckpointMoved);
    expect(a.all('SELECT text FROM note')).toEqual([{ text: 'a' }]);
  });

  test('takes back everything that a poison event did, and parks its stream', () => {
    const file = opened();
    const poisoned = recorded('NoteWritten', { text: poison }, { stream: 'note-1' });
    file.fold(
      batchOf([
        recorded('NoteWritten', { text: 'a' }, { stream: 'note-1' }),
        poisoned,
        recorded('NoteTagged', { tag: 'late' }, { stream: 'note-1' }),
        recorded('NoteWritten', { text: 'b' }, { stream: 'note-2' }),
      ]),
    );
    expect(file.all('SELECT * FROM note')).toEqual([
      { note_id: 'note-1', text: 'a', edits: 1 },
      { note_id: 'note-2', text: 'b', edits: 1 },
    ]);
    expect(file.all('SELECT * FROM note_tag')).toEqual([]);
    expect(file.all('SELECT seen FROM total')).toEqual([{ seen: 2 }]);
    const parked = {
      set: 'notes',
      subject: 'note-1',
      position: String(poisoned.position),
      type: 'NoteWritten',
      reason: `a note that ${poison}`,
      waiting: 1,
    };
    expect(file.parked()).toEqual([parked]);
    file.close();
    expect(opened().parked()).toEqual([parked]);
  });

  test('parks an event that cannot be brought into today’s shape', () => {
    const file = opened();
    file.fold(batchOf([recorded('NoteWritten', { text: 'a' }, { stream: 'note-1', schemaVersion: 2 })]));
    expect(file.parked()).toEqual([
      expect.objectContaining({ subject: 'note-1', reason: expect.stringContaining('has shape 2') }),
    ]);
  });

  test('lets no query change a row', () => {
    const file = opened();
    expect(() => file.all('DELETE FROM note')).toThrow('readonly');
    file.fold(batchOf([recorded('NoteWritten', { text: 'a' }, { stream: 'note-1' })]));
    expect(() => file.all('DELETE FROM note')).toThrow('readonly');
    expect(file.get('SELECT count(*) AS notes FROM note')).toEqual({ notes: 1 });
  });
});

describe('Folding in a spec', () => {
  test('fails when an event cannot be folded', () => {
    const unreadable = [recorded('NoteWritten', { text: poison }, { stream: 'note-1' })];
    expect(() => foldInto(noteSet, unreadable)).toThrow(`cannot be folded: a note that ${poison}`);
  });
});
