import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Says that the seed has begun. */
export function markSeeding(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, mark),
    'The synthetic municipality is being written. While this file is here, it is not whole.\n',
  );
}

/** Says that the seed is whole. */
export function markSeeded(folder: string): void {
  rmSync(join(folder, mark));
}
