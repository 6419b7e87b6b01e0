import type { Sealed } from '@lydhoer/kernel';
import type { EventCatalog } from '../catalog/event-catalog.js';
import { DelegatingStore } from '../port/delegating-store.js';
import type { AppendResult, EventStore } from '../port/event-store.js';
import type { ExpectedRevision, NewEvent } from '../port/recorded-event.js';
import { KeyForgotten, Vault } from '../sealing/vault.js';
import { Streams } from './streams.js';

/**
 * Streams that decide everything as the real ones do and write nothing, neither events nor keys. What they answer is
 * what would have been done; each decision stands alone, for none before it left a trace.
 */
export function rehearsal(store: EventStore, catalog: EventCatalog, vault: Vault): Streams {
  return new Streams(new UnwrittenStore(store), catalog, new UnmadeKeys(vault));
}

class UnwrittenStore extends DelegatingStore {
  override append(_stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    const before = expected === 'no-stream' ? -1n : expected;
    return Promise.resolve({ revision: before + BigInt(events.length), position: 0n });
  }
  override deleteStream(): Promise<void> {
    return Promise.resolve();
  }
  override close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Opens and compares with the keys there are; acts as if it made those that are missing. */
class UnmadeKeys extends Vault {
  constructor(private readonly vault: Vault) {
    super();
  }

  override ensure(keys: readonly string[]): Promise<void> {
    const destroyed = keys.find((key) => this.vault.state(key) === 'destroyed');
    return destroyed === undefined ? Promise.resolve() : Promise.reject(new KeyForgotten(destroyed));
  }
  override seal(key: string, clear: string): Sealed {
    return this.exists(key) ? this.vault.seal(key, clear) : { key, box: '' };
  }
  override open(sealed: Parameters<Vault['open']>[0]) {
    return this.vault.open(sealed);
  }
  override digest(key: string, message: string) {
    return this.exists(key) ? this.vault.digest(key, message) : Buffer.alloc(32);
  }
  override holderOf(identifier: string) {
    return this.vault.holderOf(identifier);
  }
  override async identify(key: string, identifier: string) {
    return (await this.vault.holderOf(identifier)) ?? key;
  }
  override unidentify(): Promise<void> {
    return Promise.resolve();
  }
  override state(key: string) {
    return this.vault.state(key);
  }
  override lookUp(keys: readonly string[]) {
    return this.vault.lookUp(keys);
  }
  override forget(): Promise<boolean> {
    return Promise.resolve(false);
  }
  override close(): void {
    // The vault it looks into belongs to somebody else.
  }

  private exists(key: string): boolean {
    return this.vault.state(key) !== 'unknown';
  }
}
