import { DelegatingStore, type EventStore, type FollowedBatch, type RecordedEvent } from '@lydhoer/event-store';

/** Bytes that each event takes here. */
const bytes = 1_000n;

const there = (position: bigint) => position * bytes;
const here = (position: bigint) => position / bytes;
const moved = (event: RecordedEvent): RecordedEvent => ({ ...event, position: there(event.position) });

/** A real log whose positions are those of bytes, as on an EventStoreDB server. */
export class ByteStore extends DelegatingStore {
  override async append(...given: Parameters<EventStore['append']>) {
    const { revision, position } = await this.store.append(...given);
    return { revision, position: there(position) };
  }
  override async readStream(...given: Parameters<EventStore['readStream']>) {
    return (await this.store.readStream(...given)).map(moved);
  }
  override async *readAll({ after, until, ...others }: Parameters<EventStore['readAll']>[0]) {
    const end = until === undefined ? {} : { until: here(until) };
    for await (const batch of this.store.readAll({ ...others, after: here(after), ...end })) yield inBytes(batch);
  }
  override async *follow({ after, ...others }: Parameters<EventStore['follow']>[0]): AsyncGenerator<FollowedBatch> {
    for await (const batch of this.store.follow({ ...others, after: here(after) })) yield inBytes(batch);
  }
  override async head() {
    return there(await this.store.head());
  }
}

const inBytes = <B extends Pick<FollowedBatch, 'events' | 'position'>>(batch: B): B => ({
  ...batch,
  events: batch.events.map(moved),
  position: there(batch.position),
});
