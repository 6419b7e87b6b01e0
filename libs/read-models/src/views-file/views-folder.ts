import { close, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '@lydhoer/event-store';
import { sentenceOf } from '@lydhoer/kernel';
import type { DeclaredSet } from './declared-set.js';
import { strangeness } from './same-log.js';
import { isDamage } from './sqlite-errors.js';
import { ViewsFile } from './views-file.js';
import { ViewsFileDamaged } from './views-schema.js';

const inMemory = ':memory:';
const companions = ['-wal', '-shm', '-journal'];

/** An open views file and where it stands. */
export interface PlacedFile {
  readonly file: ViewsFile;
  readonly path: string;
}

/**
 * The files of all view sets: `views/<set>-<fingerprint>-<generation>.db` in the data folder, or none at all in memory.
 * A file under such a name is whole. One that is being built is called `….building` until it is; it then gets the next
 * generation, and the one before it goes. No name is ever used twice: another process may still read the old file, and
 * its write-ahead log must never be taken for the new one's.
 */
export class ViewsFolder {
  private readonly path: string;

  constructor(
    folder: string,
    private readonly say: (sentence: string) => void,
  ) {
    this.path = folder === inMemory ? inMemory : join(folder, 'views');
  }

  get inMemory(): boolean {
    return this.path === inMemory;
  }

  /** Removes what builds left that were killed. Before anything is built. */
  removeUnfinished(): void {
    if (this.inMemory) return;
    mkdirSync(this.path, { recursive: true });
    for (const name of readdirSync(this.path)) {
      if (/\.building(-wal|-shm|-journal)?$/.test(name)) rmSync(join(this.path, name), { force: true });
    }
  }

  /**
   * The latest file of a set, made when there is none. One that is damaged, or was folded from another log than the
   * store's, is deleted and begun anew: everything in it can be folded again.
   */
  async open(set: DeclaredSet, store: EventStore): Promise<PlacedFile> {
    if (!this.inMemory) mkdirSync(this.path, { recursive: true });
    const placed = this.openLatest(set);
    const strange = await strangeness(store, placed.file.checkpoint).catch((error: unknown) => {
      placed.file.close();
      throw error;
    });
    if (strange === undefined) return placed;
    placed.file.close();
    return this.beginAnew(set, placed.path, strange);
  }

  /** Where a set's latest file is, as it stands on the disk; undefined when there is none. */
  latest(set: DeclaredSet): string | undefined {
    if (this.inMemory || !existsSync(this.path)) return undefined;
    const generation = this.generations(set, '\\.db').at(-1);
    return generation === undefined ? undefined : this.pathOf(set, generation);
  }

  /** Where a set's next file is built; nothing is there. */
  unfinished(set: DeclaredSet): string {
    const path = join(this.path, `${set.name}-${set.fingerprint}.building`);
    removeFile(path);
    return path;
  }

  /** Gives the file that was built, closed, its place beside the one that answers, and opens it. */
  admit(set: DeclaredSet): PlacedFile {
    const path = this.nextPath(set);
    renameSync(join(this.path, `${set.name}-${set.fingerprint}.building`), path);
    return { path, file: ViewsFile.open(path, set, { whole: true }) };
  }

  /** A new file in memory, where files have no place. */
  admitInMemory(set: DeclaredSet): PlacedFile {
    return { path: inMemory, file: ViewsFile.open(inMemory, set) };
  }

  /** Closes a file that another one has replaced, and deletes it. */
  discard({ file, path }: PlacedFile): void {
    if (this.inMemory) {
      file.close();
      return;
    }
    if (!existsSync(path)) {
      file.close();
      return;
    }
    // The system frees the bytes when the last who has the file lets go: in a thread of the pool, and not here.
    const held = openSync(path, 'r');
    // Deleted before it is closed: SQLite does not fold the write-ahead log into a file that is gone.
    removeFile(path);
    file.close();
    close(held);
  }

  /** Deletes what other declarations of the set, and earlier generations, left behind. */
  removeOthers(set: DeclaredSet, { path }: PlacedFile): void {
    if (this.inMemory) return;
    const form = new RegExp(`^${set.name}-[0-9a-f]{16}(-\\d+)?\\.db(-wal|-shm|-journal)?$`);
    for (const name of readdirSync(this.path)) {
      if (form.test(name) && !join(this.path, name).startsWith(path)) rmSync(join(this.path, name), { force: true });
    }
  }

  /** The bytes of a file on the disk; null in memory. */
  sizeOf({ path }: Pick<PlacedFile, 'path'>): number | null {
    if (this.inMemory) return null;
    return ['', '-wal'].reduce(
      (sum, end) => sum + (statSync(`${path}${end}`, { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  }

  private openLatest(set: DeclaredSet): PlacedFile {
    const path = this.latestPath(set);
    try {
      return { path, file: ViewsFile.open(path, set) };
    } catch (error) {
      if (!(error instanceof ViewsFileDamaged) && !isDamage(error)) throw error;
      return this.beginAnew(set, path, `it is damaged (${sentenceOf(error)})`);
    }
  }

  private beginAnew(set: DeclaredSet, damaged: string, why: string): PlacedFile {
    this.say(`The views file ${damaged} is deleted and ${set.name} is built again: ${why}.`);
    const path = this.nextPath(set);
    removeFile(damaged);
    return { path, file: ViewsFile.open(path, set) };
  }

  private latestPath(set: DeclaredSet): string {
    if (this.inMemory) return inMemory;
    const latest = this.generations(set, '\\.db').at(-1);
    return latest === undefined ? this.nextPath(set) : this.pathOf(set, latest);
  }

  private nextPath(set: DeclaredSet): string {
    if (this.inMemory) return inMemory;
    // What is left of a deleted file counts, too: its write-ahead log must find no other file under its name.
    return this.pathOf(set, (this.generations(set, '\\.db(-wal|-shm|-journal)?').at(-1) ?? 0) + 1);
  }

  private generations(set: DeclaredSet, ending: string): readonly number[] {
    const form = new RegExp(`^${set.name}-${set.fingerprint}-(\\d+)${ending}$`);
    return readdirSync(this.path)
      .flatMap((name) => form.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  }

  private pathOf(set: DeclaredSet, generation: number): string {
    return join(this.path, `${set.name}-${set.fingerprint}-${generation}.db`);
  }
}

function removeFile(path: string): void {
  for (const end of ['', ...companions]) rmSync(`${path}${end}`, { force: true });
}
