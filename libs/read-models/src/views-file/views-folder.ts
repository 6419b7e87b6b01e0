import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '@lydhoer/event-store';
import type { DeclaredSet } from './declared-set.js';
import { strangeness } from './same-log.js';
import { isDamage, sentenceOf } from './sqlite-errors.js';
import { ViewsFile, ViewsFileDamaged } from './views-file.js';

const inMemory = ':memory:';

/** The files of all view sets: `views/<set>-<fingerprint>.db` in the data folder, or none at all in memory. */
export class ViewsFolder {
  private readonly path: string;

  constructor(
    folder: string,
    private readonly say: (sentence: string) => void,
  ) {
    this.path = folder === inMemory ? inMemory : join(folder, 'views');
  }

  /**
   * The file of a set, made when there is none. One that is damaged, or was folded from another log than the store's,
   * is deleted and begun anew: everything in it can be folded again.
   */
  async open(set: DeclaredSet, store: EventStore): Promise<ViewsFile> {
    if (this.path !== inMemory) mkdirSync(this.path, { recursive: true });
    const file = this.openWhole(set);
    const strange = await strangeness(store, file.checkpoint).catch((error: unknown) => {
      file.close();
      throw error;
    });
    if (strange === undefined) return file;
    file.close();
    return this.beginAnew(set, strange);
  }

  /** Deletes what other declarations of the set left behind. */
  removeOthers(set: DeclaredSet): void {
    if (this.path === inMemory) return;
    const own = this.nameOf(set);
    const form = new RegExp(`^${set.name}-[0-9a-f]{16}\\.db(-wal|-shm)?$`);
    for (const name of readdirSync(this.path)) {
      if (form.test(name) && !name.startsWith(own)) rmSync(join(this.path, name), { force: true });
    }
  }

  private openWhole(set: DeclaredSet): ViewsFile {
    try {
      return ViewsFile.open(this.pathOf(set), set);
    } catch (error) {
      if (!(error instanceof ViewsFileDamaged) && !isDamage(error)) throw error;
      return this.beginAnew(set, `it is damaged (${sentenceOf(error)})`);
    }
  }

  private beginAnew(set: DeclaredSet, why: string): ViewsFile {
    const path = this.pathOf(set);
    this.say(`The views file ${path} is deleted and ${set.name} is built again: ${why}.`);
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    return ViewsFile.open(path, set);
  }

  private pathOf(set: DeclaredSet): string {
    return this.path === inMemory ? inMemory : join(this.path, this.nameOf(set));
  }

  private nameOf(set: DeclaredSet): string {
    return `${set.name}-${set.fingerprint}.db`;
  }
}
