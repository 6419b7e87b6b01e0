import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordedEvent } from '@lydhoer/event-store';
import fc from 'fast-check';
import { recorded, rowsHash } from '../testing/index.js';
import { noteCatalog, noteSet, poison } from '../testing/notes.js';
import { DeclaredSet } from './declared-set.js';
import { logBatch } from './log-batch.js';
import { ViewsFile } from './views-file.js';
import { ViewsFileDamaged } from './views-schema.js';

const set = new DeclaredSet(noteSet);
const fold = (file: ViewsFile, events: readonly RecordedEvent[]) => {
  const position = events.at(-1)?.position ?? 0n;
  file.fold(logBatch(noteCatalog(), [set], { events, position, more: true }));
};
const happening = fc.record({
  stream: fc.constantFrom('note-1', 'note-2', 'note-3'),
  type: fc.constantFrom('NoteWritten', 'NoteTagged', 'NoteErased'),
  word: fc.constantFrom('a', 'b', poison),
});
const events = fc
  .array(happening, { minLength: 1, maxLength: 40 })
  .map((all) => all.map(({ stream, type, word }) => recorded(type, { text: word, tag: word }, { stream })));

const whatIsIn = (file: ViewsFile) => [
  rowsHash(file),
  file.checkpoint,
  file.all('SELECT type, name, sql FROM sqlite_schema ORDER BY name'),
  file.get('PRAGMA integrity_check'),
];

describe('A views file that is built apart', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-built-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('holds what one holds that was folded while it answered, and goes on like that', () => {
    fc.assert(
      fc.property(events, fc.nat(40), fc.nat(40), (all, pause, end) => {
        const path = join(folder, `${crypto.randomUUID()}.db`);
        const [first = 0, second = 0] = [pause, end].map((at) => Math.min(at, all.length)).sort((a, b) => a - b);
        const build = ViewsFile.build(path, set);
        fold(build, all.slice(0, first));
        build.save();
        fold(build, all.slice(first, second));
        build.finish();
        build.close();
        const built = ViewsFile.open(path, set);
        fold(built, all.slice(second));
        built.save();
        const live = ViewsFile.open(':memory:', set);
        fold(live, all);
        live.save();
        expect(whatIsIn(built)).toEqual(whatIsIn(live));
        built.close();
        live.close();
      }),
      { numRuns: 40 },
    );
  });

  test('is no file of views until it is finished', () => {
    const path = join(folder, 'half.db');
    const build = ViewsFile.build(path, set);
    fold(build, [recorded('NoteWritten', { text: 'a' }, { stream: 'note-1' })]);
    build.save();
    build.close();
    expect(() => ViewsFile.open(path, set)).toThrow(ViewsFileDamaged);
  });

  test('is never built into a file that is there', () => {
    const path = join(folder, 'there.db');
    ViewsFile.open(path, set).close();
    expect(() => ViewsFile.build(path, set)).toThrow('already exists');
  });
});
