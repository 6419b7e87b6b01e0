import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { creation, indexing } from '../rows/table-sql.js';
import { CheckpointTable } from './checkpoint.js';
import type { DeclaredSet } from './declared-set.js';
import { ParkedSubjects } from './parked-subjects.js';

/** `LYDV`: a file of views, so that nothing else is ever taken for one. */
const applicationId = 0x4c594456;
/** Bytes, SQLite's default: a file is always so many pages long. */
const pageSize = 4_096;

/** The file is not a whole file of views: damaged, or something else. */
export class ViewsFileDamaged extends Error {
  override readonly name = 'ViewsFileDamaged';
}

/** SQLite reads what is missing of the last page as zeros, and its own check does not tell. Throws `ViewsFileDamaged`. */
export function refuseCut(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size % pageSize !== 0) throw new ViewsFileDamaged(`it was cut short, to ${size} bytes`);
}

/** Makes the tables of a new file; checks one that exists, every page of it, unless it is known to be whole. Throws `ViewsFileDamaged`. */
export function prepareFile(database: DatabaseSync, set: DeclaredSet, whole: boolean): void {
  if (pragma(database, 'application_id') === applicationId) {
    if (whole) return;
    const verdict = pragma(database, 'quick_check');
    if (verdict !== 'ok') throw new ViewsFileDamaged(String(verdict));
    return;
  }
  const { tables: foreign } = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as {
    tables: number;
  };
  if (foreign > 0) throw new ViewsFileDamaged('it is not a file of views');
  database.exec(`BEGIN IMMEDIATE; ${beginning(set)}; ${completion(set)}; COMMIT`);
}

/** The tables, empty. */
export const beginning = (set: DeclaredSet): string =>
  [...CheckpointTable.creation, ...ParkedSubjects.creation, ...set.tables.map(creation)].join('; ');

/** The indexes, cheaper when the rows are there already; and the mark that makes it a file of views. */
export const completion = (set: DeclaredSet): string =>
  [...set.tables.flatMap(indexing), `PRAGMA application_id = ${applicationId}`].join('; ');

function pragma(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}
