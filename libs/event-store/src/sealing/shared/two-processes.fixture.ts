import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DelegatingStore } from '../../port/delegating-store.js';
import type { EventStore } from '../../port/event-store.js';
import type { ExpectedRevision, NewEvent } from '../../port/recorded-event.js';
import { SqliteEventStore } from '../../sqlite/sqlite-event-store.js';
import { SharedVault } from './shared-vault.js';

const masterKey = Buffer.alloc(32, 5);

/** A log that several processes share, with a vault of each process on it. */
export class SharedLog {
  readonly log: EventStore = SqliteEventStore.open(':memory:');
  readonly folder = mkdtempSync(join(tmpdir(), 'lydhoer-shared-'));
  readonly said: string[] = [];
  private readonly open: SharedVault[] = [];

  async vault(
    process: string,
    { buries = false, inMemory = false, follows = true, store = this.log } = {},
  ): Promise<SharedVault> {
    const say = (sentence: string) => void this.said.push(sentence);
    const mirror = inMemory ? ':memory:' : join(this.folder, process, 'keys.db');
    const vault = SharedVault.open({ store, mirror, masterKey, buries, say });
    this.open.push(vault);
    if (follows) await vault.join('here');
    return vault;
  }

  close(vault: SharedVault): void {
    vault.close();
    this.open.splice(this.open.indexOf(vault), 1);
  }

  /** All bytes of a process's key file and of what SQLite keeps beside it. */
  bytesOf(process: string): Buffer {
    const folder = join(this.folder, process);
    return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
  }

  /** The wrapped keys that the log still holds. */
  async wrappedKeys(): Promise<readonly Buffer[]> {
    const keys: Buffer[] = [];
    for await (const { events } of this.log.readAll({ after: 0n, filter: { categories: ['key'] } })) {
      for (const { data } of events) keys.push(Buffer.from((data as { wrapped: string }).wrapped, 'base64'));
    }
    return keys;
  }

  async end(): Promise<void> {
    for (const vault of this.open) vault.close();
    await this.log.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** Waits until something holds; fails when it does not come to that in so many turns of the event loop. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let turns = 0; !(await holds()); turns++) {
    if (turns === 100_000) throw new Error('it does not come to that');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A store on which everything is done until a call is named; that call is not, as if the process had died before it. */
export class DyingStore extends DelegatingStore {
  diesBefore: 'append' | 'deleteStream' | undefined;

  override append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]) {
    return this.diesBefore === 'append' ? died() : super.append(stream, expected, events);
  }
  override deleteStream(stream: string, expected: ExpectedRevision) {
    return this.diesBefore === 'deleteStream' ? died() : super.deleteStream(stream, expected);
  }
}

const died = () => Promise.reject(new Error('the process died'));
