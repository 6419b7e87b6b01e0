import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldUntil } from '../as-of/fold-until.js';
import { noteCatalog, noteSet, poison, tagged, written } from '../testing/notes.js';
import { NotesBench } from '../testing/notes-bench.js';
import { rowsHash } from '../testing/index.js';

const file = (name: string) => fileURLToPath(new URL(`../testing/${name}`, import.meta.url));

/** Lets a process build the views anew, and be killed at a moment of it. */
async function rebuildAndDie(folder: string, moment: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', file('typescript-hook.mjs'), file('rebuild-until-killed.ts'), folder, moment],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
}

describe('A process that is killed while it builds views anew', () => {
  let bench: NotesBench;
  beforeEach(async () => {
    bench = new NotesBench();
    for (let stream = 0; stream < 20; stream++) {
      const events = Array.from({ length: 40 }, (_, at) => (at % 3 ? tagged(`t${at}`) : written(`${stream} ${at}`)));
      await bench.append(`note-${stream}`, ...(stream % 7 ? events : [...events, written(poison)]));
    }
  });
  afterEach(() => bench.close());

  test.each([
    'in the build',
    'before the rename',
    'after the rename',
    'before the old file goes',
    'when the old file has gone',
    'after the switch',
  ])('%s, finds a whole file at its next start, and removes what is left over', async (moment) => {
    await bench.store.close();
    await rebuildAndDie(bench.folder, moment);
    bench.store = bench.openLog('log.db');
    const models = await bench.start([noteSet]);
    const oracle = await foldUntil(bench.store, noteCatalog(), noteSet, models.read('notes').position);
    expect(models.read('notes').position).toBe(await bench.store.head());
    expect(rowsHash(models.read('notes'))).toBe(rowsHash(oracle));
    oracle.close();
    await bench.append('note-1', tagged('later'));
    await models.caughtUp('notes');
    expect(bench.said).toEqual([]);
    await models.stop();
    expect(readdirSync(join(bench.folder, 'views'))).toEqual([expect.stringMatching(/^notes-[0-9a-f]{16}-\d+\.db$/)]);
  });
});
