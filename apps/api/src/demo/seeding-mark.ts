import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginSeed, endSeed, seedStateOf, type EventStore } from '@lydhoer/event-store';

const mark = 'being-seeded';
/** The lock is ours while we wipe: it stays. */
const lock = ['lock.db', 'lock.pid'];

/**
 * Wipes a demo folder whose seed was killed half-way, with the folder's lock held and before anything else in it is
 * opened: half a municipality would be neither empty nor whole. Returns whether it did.
 */
export function wipeHalfSeeded(folder: string): boolean {
  if (!existsSync(join(folder, mark))) return false;
  // The mark goes last: killed in the middle of this, the next start goes on with it.
  for (const name of readdirSync(folder)) {
    if (name !== mark && !lock.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  rmSync(join(folder, mark));
  return true;
}

/** Says that the seed has begun, and that it is whole. */
export interface SeedingMark {
  /** Whether it was begun and is not whole. */
  isHalf(): Promise<boolean>;
  /** False when another process was first. */
  begin(): Promise<boolean>;
  end(): Promise<void>;
}

/** For a store in a folder, which is wiped when it is half seeded: whoever asks finds none. */
export const markInFolder = (folder: string): SeedingMark => ({
  isHalf: () => Promise.resolve(false),
  begin: () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, mark),
      'The synthetic municipality is being written. While this file is here, it is not whole.\n',
    );
    return Promise.resolve(true);
  },
  end: () => {
    rmSync(join(folder, mark));
    return Promise.resolve();
  },
});

/** For a log that several processes share: it stands in the log. */
export const markInLog = (store: EventStore): SeedingMark => ({
  isHalf: async () => (await seedStateOf(store)) === 'begun',
  begin: () => beginSeed(store, randomUUID()),
  end: () => endSeed(store),
});
