import { BACKWARDS, END, EventStoreDBClient, FORWARDS, NO_STREAM, START, STREAM_NAME } from '@eventstore/db-client';
import type { AllStreamResolvedEvent, Credentials, ResolvedEvent, StreamingRead } from '@eventstore/db-client';
import { StoreRefused } from '../port/errors.js';
import type { ReadOptions } from '../port/event-store.js';
import type { ExpectedRevision } from '../port/recorded-event.js';
import { asServerFailure } from './client-errors.js';
import { connectionOf } from './connection-string.js';
import { answered } from './answered.js';
import type { LogServer } from './log-server.js';
import { LogSubscription } from './log-subscription.js';
import type { EventToSend, ServerEvent } from './server-event.js';

/** Events the server looks at in one go; after two of these a subscription is told how far it is. */
const searchWindow = 512;

/** How long the client may take to let go of what is open. */
const disposalMilliseconds = 2_000;

/**
 * The one file that knows `@eventstore/db-client`: moving to another client touches it and the two beside it that turn
 * its errors and its connection string into ours.
 *
 * Appends go one call each (that is what passing credentials does): the client's other path keeps what is pending in
 * one map of the module, does not enforce a deadline, and breaks on a duplicate reply (ADR 0026).
 */
export class EventStoreDbClient implements LogServer {
  private readonly client: EventStoreDBClient;
  private readonly credentials: Credentials;

  /** Throws `StoreRefused` for a connection string that cannot be used; its text is not repeated, it holds a password. */
  constructor(url: string) {
    this.credentials = connectionOf(url).credentials;
    try {
      this.client = EventStoreDBClient.connectionString(url);
    } catch (error) {
      throw new StoreRefused(
        'foreign',
        'the EventStoreDB connection string cannot be used: ' +
          (error instanceof Error && error.message.startsWith('Failed to load')
            ? error.message
            : 'write it as esdb://name:password@host:2113?tls=true'),
      );
    }
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly EventToSend[],
    milliseconds: number,
  ): ReturnType<LogServer['append']> {
    const { nextExpectedRevision, position } = await answered(
      this.client.appendToStream(
        stream,
        events.map(({ id, type, data, metadata }) => ({
          id,
          type,
          contentType: 'application/json' as const,
          data: data as Record<string, unknown>,
          metadata: metadata as Record<string, unknown>,
        })),
        {
          expectedRevision: revisionOf(expected),
          credentials: this.credentials,
          requiresLeader: true,
          deadline: milliseconds,
        },
      ),
      milliseconds,
    );
    return { revision: nextExpectedRevision, position: position?.commit };
  }

  async tombstone(stream: string, expected: ExpectedRevision, milliseconds: number): Promise<void> {
    await answered(
      this.client.tombstoneStream(stream, {
        expectedRevision: revisionOf(expected),
        requiresLeader: true,
        deadline: milliseconds,
      }),
      milliseconds,
    );
  }

  readStream(
    stream: string,
    { direction = 'forwards', from, limit }: ReadOptions,
    milliseconds: number,
  ): Promise<readonly ServerEvent[]> {
    const forwards = direction === 'forwards';
    return allOf(
      this.client.readStream(stream, {
        direction: forwards ? FORWARDS : BACKWARDS,
        fromRevision: from ?? (forwards ? START : END),
        requiresLeader: true,
        ...(limit !== undefined && { maxCount: limit }),
      }),
      milliseconds,
    );
  }

  readBackwards(count: number, before: bigint | undefined, milliseconds: number): Promise<readonly ServerEvent[]> {
    return allOf(
      this.client.readAll({
        direction: BACKWARDS,
        fromPosition: before === undefined ? END : { commit: before, prepare: before },
        maxCount: count,
        requiresLeader: true,
      }),
      milliseconds,
    );
  }

  async readAt(position: bigint, milliseconds: number): Promise<ServerEvent | undefined> {
    const fromPosition = { commit: position, prepare: position };
    const [event] = await allOf(this.client.readAll({ fromPosition, maxCount: 1, requiresLeader: true }), milliseconds);
    return event?.position === position ? event : undefined;
  }

  subscribe(after: bigint, atOnce: number): LogSubscription {
    const checkpoints: { reached?: (position: bigint) => void } = {};
    const subscription = this.client.subscribeToAll(
      {
        fromPosition: after === 0n ? START : { commit: after, prepare: after },
        filter: {
          filterOn: STREAM_NAME,
          regex: '^[^$]',
          maxSearchWindow: searchWindow,
          checkpointInterval: 2,
          checkpointReached: (_subscription, { commit }) => checkpoints.reached?.(commit),
        },
      },
      { highWaterMark: atOnce },
    );
    return new LogSubscription(
      {
        stream: subscription,
        read: () => {
          const resolved = subscription.read() as AllStreamResolvedEvent | null;
          return resolved && toServerEvent(resolved);
        },
        leave: () => subscription.unsubscribe(),
        asFailure: asServerFailure,
      },
      checkpoints,
    );
  }

  async dispose(): Promise<void> {
    // It waits for each stream to say that it is over, which one that was left unread may never do.
    await answered(this.client.dispose(), disposalMilliseconds).catch(() => undefined);
  }
}

const revisionOf = (expected: ExpectedRevision): typeof NO_STREAM | bigint =>
  expected === 'no-stream' ? NO_STREAM : expected;

function toServerEvent({ event }: ResolvedEvent | AllStreamResolvedEvent): ServerEvent {
  if (!event) throw new Error('an event without content: links are not followed here');
  const { id, type, streamId: stream, revision, position, created, data, metadata } = event;
  return { id, type, stream, revision, position: position?.commit ?? 0n, created, data, metadata };
}

/**
 * What a read gives, as a list. One that is left before its end is cancelled, because nothing else frees it. One that
 * the server has ended is not, whether it gave events or a refusal: a server takes a client that resets a thousand calls
 * for an attack, and closes the connection.
 */
async function allOf(
  read: StreamingRead<ResolvedEvent | AllStreamResolvedEvent>,
  milliseconds: number,
): Promise<readonly ServerEvent[]> {
  // An error that comes after the last event was read has no other listener.
  read.on('error', () => undefined);
  const events: ServerEvent[] = [];
  const state = { over: false };
  const reading = (async () => {
    try {
      for await (const resolved of read) events.push(toServerEvent(resolved));
    } finally {
      state.over = true;
    }
  })();
  try {
    await answered(reading, milliseconds);
    return events;
  } finally {
    if (!state.over) void read.cancel().catch(() => undefined);
  }
}
