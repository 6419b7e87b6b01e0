import { EventStoreDBClient, FORWARDS, NO_STREAM, START, jsonEvent } from '@eventstore/db-client';
import type { ExpectedRevision, NewEvent } from '@lydhoer/event-store';
import type { LoggedStream } from '../gates/gates.js';

/** What the log of a server holds, as its own client reads it. */
export interface BareReading {
  readonly events: number;
  readonly streams: readonly LoggedStream[];
  /** The position of the last of them. */
  readonly head: bigint;
}

export interface SeenEvent {
  readonly type: string;
  readonly metadata: unknown;
  readonly data: unknown;
}

/** The client as it comes: its own way of appending, its own parsing of JSON, nothing checked. */
export class BareClient {
  private readonly client: EventStoreDBClient;

  constructor(url: string) {
    this.client = EventStoreDBClient.connectionString(url);
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly (Pick<NewEvent, 'id' | 'type' | 'data'> & { readonly metadata: object })[],
  ): Promise<{ readonly revision: bigint }> {
    const made = events.map(({ id, type, data, metadata }) =>
      jsonEvent({
        ...{ id, type },
        data: data as Record<string, unknown>,
        metadata: metadata as Record<string, unknown>,
      }),
    );
    const expectedRevision = expected === 'no-stream' ? NO_STREAM : expected;
    const { nextExpectedRevision } = await this.client.appendToStream(stream, made, { expectedRevision });
    return { revision: nextExpectedRevision };
  }

  /** The ids of a stream's events, in their order. */
  async idsOf(stream: string): Promise<readonly string[]> {
    const ids: string[] = [];
    for await (const { event } of this.client.readStream(stream)) if (event) ids.push(event.id);
    return ids;
  }

  /** Reads the whole log, every event parsed, and counts what is in no stream of the server's own. */
  async readLog(see: (event: SeenEvent) => void = () => undefined): Promise<BareReading> {
    const streams = new Map<string, number>();
    let [events, head] = [0, 0n];
    for await (const { event } of this.client.readAll({ direction: FORWARDS, fromPosition: START })) {
      if (!event || event.streamId.startsWith('$') || event.type.startsWith('$')) continue;
      streams.set(event.streamId, (streams.get(event.streamId) ?? 0) + 1);
      events += 1;
      head = event.position.commit;
      see(event);
    }
    return { events, head, streams: [...streams].map(([stream, count]) => ({ stream, events: count })) };
  }

  /** Without it the process does not end. */
  async close(): Promise<void> {
    await this.client.dispose();
  }
}
