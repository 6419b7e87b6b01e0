import { StoreUnavailable } from '../port/errors.js';
import { DelegatingStore } from '../port/delegating-store.js';
import type { EventStore, ReadOptions } from '../port/event-store.js';
import type { ExpectedRevision, FollowedBatch, NewEvent, RecordedEvent } from '../port/recorded-event.js';
import { keysOfBoxes } from '../sealing/sealing.js';
import { isPlatformEvent } from './platform-events.js';

/** Who must know the keys of events before somebody sees them. */
export interface KeysOfEvents {
  lookUp(keys: readonly string[]): Promise<void>;
  reach(position: bigint): Promise<void>;
}

type Batch = Pick<FollowedBatch, 'events' | 'position'>;

/**
 * A shared log as the application sees it: without the events of the platform's own, and with the key of every event
 * at hand before the event is. Until it is opened up nothing can be read or written: whose log it is is not known yet.
 * Only where it ends can be asked, which tells whether it can be reached.
 */
export class ApplicationLog extends DelegatingStore {
  private closedBecause: string | undefined;

  /** `keys`: undefined for whoever opens no sealed field. `closedBecause`: what is said until `openUp`. */
  constructor(
    store: EventStore,
    private readonly keys?: KeysOfEvents,
    closedBecause?: string,
  ) {
    super(store);
    this.closedBecause = closedBecause;
  }

  /** From now on it can be used. */
  openUp(): void {
    this.closedBecause = undefined;
  }

  override async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]) {
    this.demandOpen();
    return this.store.append(stream, expected, events);
  }

  override async readStream(stream: string, options?: ReadOptions) {
    this.demandOpen();
    const events = await this.store.readStream(stream, options);
    await this.knowKeys(events);
    return events;
  }

  override async *readAll(options: Parameters<EventStore['readAll']>[0]) {
    this.demandOpen();
    await this.keys?.reach(options.after);
    for await (const batch of this.store.readAll(options)) yield await this.shown(batch);
  }

  override async *follow(options: Parameters<EventStore['follow']>[0]) {
    this.demandOpen();
    await this.keys?.reach(options.after);
    for await (const batch of this.store.follow(options)) yield await this.shown(batch);
  }

  override async positionBefore(instant: string) {
    this.demandOpen();
    return this.store.positionBefore(instant);
  }

  override async deleteStream(stream: string, expected: ExpectedRevision) {
    this.demandOpen();
    return this.store.deleteStream(stream, expected);
  }

  private demandOpen(): void {
    if (this.closedBecause !== undefined) throw new StoreUnavailable(this.closedBecause);
  }

  private async shown<B extends Batch>(batch: B): Promise<B> {
    const events = batch.events.filter((event) => !isPlatformEvent(event));
    await this.knowKeys(events);
    return { ...batch, events };
  }

  private async knowKeys(events: readonly RecordedEvent[]): Promise<void> {
    if (!this.keys || events.length === 0) return;
    const names = keysOfBoxes(events.map(({ data }) => data));
    if (names.length > 0) await this.keys.lookUp(names);
  }
}
