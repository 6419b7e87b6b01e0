import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { sentenceOf } from '@lydhoer/kernel';
import type { ParkedEvent } from '../read-models.js';
import type { ViewSet } from '../view.js';
import { DeclaredSet } from './declared-set.js';
import { ViewsFolder } from './views-folder.js';

/** The views of a set as its file has them. The process that writes it may know more: it saves little by little. */
export interface SetOnDisk {
  readonly set: string;
  /** Bytes of its file; null when it has none, or one of another declaration: it is made at the next start. */
  readonly size: number | null;
  /** The log position that was saved; null when it cannot be told. */
  readonly position: string | null;
  readonly parked: readonly ParkedEvent[];
  /** Why the file cannot be read, as a sentence; null when it can. */
  readonly problem: string | null;
}

/** Looks at the views of a data folder, also while a process has it. Writes nothing and leaves nothing beside them. */
export function viewsOnDisk(folder: string, sets: readonly ViewSet[]): readonly SetOnDisk[] {
  const views = new ViewsFolder(folder, () => undefined);
  return sets.map((declaration) => {
    const { name: set } = declaration;
    const path = views.latest(new DeclaredSet(declaration));
    if (path === undefined) return { set, size: null, position: null, parked: [], problem: null };
    const size = views.sizeOf({ path });
    try {
      return { set, size, ...savedIn(path, set), problem: null };
    } catch (error) {
      return { set, size, position: null, parked: [], problem: sentenceOf(error) };
    }
  });
}

function savedIn(path: string, set: string): Pick<SetOnDisk, 'position' | 'parked'> {
  // Without a write-ahead log nobody writes, and SQLite need not make one to read.
  const address = pathToFileURL(path).href + (existsSync(`${path}-wal`) ? '' : '?immutable=1');
  const database = new DatabaseSync(address, { readOnly: true, timeout: 2_000 });
  try {
    const checkpoint = database.prepare('SELECT CAST(position AS TEXT) AS position FROM _checkpoint').get();
    const parked = database.prepare('SELECT * FROM _parked ORDER BY subject').all();
    return {
      position: String(checkpoint?.position),
      parked: parked.map((row) => ({ set, ...row }) as unknown as ParkedEvent),
    };
  } finally {
    database.close();
  }
}
