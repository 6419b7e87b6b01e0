import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SqliteEventStore } from '@lydhoer/event-store';
import { foldUntil } from '../as-of/fold-until.js';
import { rowsHash } from '../testing/index.js';
import { noteCatalog, noteSet, poison, tagged, written } from '../testing/notes.js';
import { DeclaredSet } from './declared-set.js';
import { ViewsFile } from './views-file.js';

const file = (name: string) => fileURLToPath(new URL(`../testing/${name}`, import.meta.url));
const hook = file('typescript-hook.mjs');
const folding = file('fold-until-killed.ts');

/** Lets a process fold the log of the folder and kills it once it says that it has reached a position. */
async function foldAndKill(folder: string, position: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', hook, folding, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    if (Number(line) >= position) child.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
}

describe('A views file whose process is killed while it folds', () => {
  test('holds the rows of its checkpoint, no more and no less, and goes on from there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lydhoer-killed-'));
    const store = SqliteEventStore.open(join(folder, 'log.db'));
    for (let stream = 0; stream < 60; stream++) {
      const events = Array.from({ length: 50 }, (_, at) => (at % 3 ? tagged(`t${at}`) : written(`${stream} ${at}`)));
      await store.append(`note-${stream}`, 'no-stream', stream % 7 ? events : [...events, written(poison)]);
    }
    const set = new DeclaredSet(noteSet);
    let reached = 0n;
    for (const target of [200, 1_000, 1_800]) {
      await foldAndKill(folder, target);
      const views = ViewsFile.open(join(folder, 'notes.db'), set);
      const oracle = await foldUntil(store, noteCatalog(), noteSet, views.position);
      expect(rowsHash(views)).toBe(rowsHash(oracle));
      expect(views.position).toBeGreaterThan(reached);
      reached = views.position;
      views.close();
      oracle.close();
    }
    await store.close();
    rmSync(folder, { recursive: true });
  }, 60_000);
});
