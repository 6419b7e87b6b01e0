import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fsyncPath } from '@lydhoer/event-store';

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/**
 * Who the process is that holds a data folder, also after a restart: whatever it held before it died is its own again.
 * Made and kept in the folder when there is none. Call it with the folder's lock taken.
 */
export function nodeIdIn(folder: string): string {
  const path = join(folder, 'node-id');
  const kept = contentOf(path);
  if (uuid.test(kept)) return kept;
  const made = randomUUID();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${path}.new`, `${made}\n`);
  fsyncPath(`${path}.new`);
  renameSync(`${path}.new`, path);
  fsyncPath(folder);
  return made;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
