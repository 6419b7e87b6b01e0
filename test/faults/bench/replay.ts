import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteEventStore, type EventStore } from '@lydhoer/event-store';
import { foldUntil, type ViewReader } from '@lydhoer/read-models';
import { rowsHash } from '@lydhoer/read-models/testing';
import { contextCatalog, viewSets } from '../../../apps/rebuild/src/contexts.js';
import type { FaultsBench } from './bench.js';
import { viewsFileOf } from './files.js';
import { onServer } from '../../log-server.js';
import { logOf, openLogOf } from './log-check.js';

interface ComparedSet {
  readonly set: string;
  readonly position: bigint;
  readonly hash: string;
  /** The hash of the same views folded anew from the log, up to the same position. */
  readonly replayed: string;
}

/**
 * Compares every views file of a stopped app, at the checkpoint that stands in it, with a fresh replay of the log. Works
 * on copies: what lies in the folder stays as the process left it.
 */
async function compareWithReplay(bench: FaultsBench, folder: string): Promise<readonly ComparedSet[]> {
  const copy = bench.folder();
  mkdirSync(join(copy, 'demo'));
  cpSync(join(folder, 'demo', 'views'), join(copy, 'demo', 'views'), { recursive: true });
  const store = onServer ? await openLogOf(folder) : copyOfLog(folder, copy);
  try {
    const compared: ComparedSet[] = [];
    for (const set of viewSets) {
      const [position, hash] = viewsIn(copy, set.name);
      const fresh = await foldUntil(store, contextCatalog(), set, position);
      compared.push({ set: set.name, position, hash, replayed: rowsHash(fresh) });
      fresh.close();
    }
    return compared;
  } finally {
    await store.close();
  }
}

function copyOfLog(folder: string, copy: string): EventStore {
  for (const file of readdirSync(join(folder, 'demo')).filter((name) => /^log\.db(-wal)?$/.test(name))) {
    cpSync(join(folder, 'demo', file), join(copy, 'demo', file));
  }
  return SqliteEventStore.open(logOf(copy));
}

/** The position and the hash of what lies in a set's file. */
function viewsIn(folder: string, set: string): readonly [position: bigint, hash: string] {
  const database = new DatabaseSync(viewsFileOf(folder, set));
  try {
    const all: ViewReader['all'] = (sql, parameters = []) =>
      database
        .prepare(sql)
        .all(...parameters)
        .map((row) => ({ ...row }) as never);
    const checkpoint = database.prepare('SELECT position FROM _checkpoint');
    checkpoint.setReadBigInts(true);
    return [checkpoint.get()?.position as bigint, rowsHash({ all })];
  } finally {
    database.close();
  }
}

/** Expects every views file of a stopped app to hold what a fresh replay gives; gives the positions they stand at. */
export async function expectViewsToEqualReplay(bench: FaultsBench, folder: string): Promise<readonly bigint[]> {
  const compared = await compareWithReplay(bench, folder);
  for (const { set, position, hash, replayed } of compared) {
    expect({ set, position, hash }).toEqual({ set, position, hash: replayed });
  }
  return compared.map(({ position }) => position);
}
