import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { masterKeyOf, settingsFrom, type Settings } from '@lydhoer/config';
import { SqliteEventStore, SqliteVault, type NewEvent } from '@lydhoer/event-store';
import { writeSyntheticLog } from '../../../../test/bench/synthetic-log.js';
import { filesIn, type StoreFiles } from '../data-folder.js';

export const notStopped = new AbortController().signal;

/** A key that texts of the complaints are sealed under. */
export const textKeyInUse = 'text:synthetic-3';

export const anEvent = (type: string, data: object, changes: Partial<NewEvent> = {}): NewEvent => ({
  id: randomUUID(),
  type,
  data,
  metadata: { commandId: 'c', actor: 'staff-1', correlationId: 'x', causationId: 'x', schemaVersion: 1 },
  ...changes,
});

/** A small municipality's store on the disk, closed, and folders beside it. */
export class SmallStore {
  private constructor(readonly root: string) {}

  static async make(complaints = 12): Promise<SmallStore> {
    const root = mkdtempSync(join(tmpdir(), 'lydhoer-small-'));
    await writeSyntheticLog(join(root, 'data'), complaints);
    return new SmallStore(root);
  }

  /** Another store with the same files. */
  copy(): SmallStore {
    const root = mkdtempSync(join(tmpdir(), 'lydhoer-small-'));
    cpSync(join(this.root, 'data'), join(root, 'data'), { recursive: true });
    return new SmallStore(root);
  }

  /** A place beside the data; nothing is there. */
  place(name: string): string {
    return join(this.root, name);
  }

  get settings(): Settings {
    return settingsFrom({ LYDHOER_DATA: join(this.root, 'data') });
  }

  get folder(): string {
    return this.settings.dataFolder;
  }

  get files(): StoreFiles {
    return filesIn(this.folder);
  }

  get masterKey(): Buffer {
    return masterKeyOf(this.settings, { mayMake: false });
  }

  async append(stream: string, ...events: readonly NewEvent[]): Promise<void> {
    const store = SqliteEventStore.open(this.files.log);
    const [last] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
    await store.append(stream, last?.revision ?? 'no-stream', events);
    await store.close();
  }

  /** As the application does it: first the record, then the key. */
  async forgetPerson(personId: string, { keyToo = true } = {}): Promise<void> {
    const forgettingId = randomUUID();
    const data = { forgettingId, personId, ground: 'erasure-request' };
    await this.append(`forgetting-${forgettingId}`, anEvent('PersonForgotten', data));
    if (keyToo) await this.withKeys((vault) => vault.forget(`person:${personId}`));
  }

  async withKeys<T>(work: (vault: SqliteVault) => Promise<T>, path = this.files.keys): Promise<T> {
    const vault = SqliteVault.open(path, this.masterKey);
    try {
      return await work(vault);
    } finally {
      vault.close();
    }
  }

  /** The id of a person whose name the store holds. */
  somePerson(): string {
    const database = new DatabaseSync(this.files.keys, { readOnly: true });
    const row = database.prepare("SELECT name FROM data_key WHERE name LIKE 'person:%' ORDER BY id").get();
    database.close();
    if (!row) throw new Error('the store has no person');
    return String(row.name).slice('person:'.length);
  }

  /** Changes a file behind everybody's back. */
  damage(path: string, sql: string): void {
    if (!existsSync(path)) throw new Error(`there is no ${path}`);
    const database = new DatabaseSync(path, { defensive: false });
    database.exec(sql);
    database.close();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
