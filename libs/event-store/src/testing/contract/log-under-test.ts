import { randomUUID } from 'node:crypto';
import type { EventStore } from '../../port/event-store.js';
import type { EventFilter, EventMetadata, NewEvent, RecordedEvent } from '../../port/recorded-event.js';

/** A log of its own for one claim, and what its adapter can do with it beyond the port. */
export interface LogUnderTest {
  readonly store: EventStore;
  /** Another instance on the same log, as another process would open it. The claim closes it. */
  readonly secondInstance?: () => Promise<EventStore>;
  /** Takes the store away and brings it back; answers with the instance to go on with. */
  readonly goAwayAndComeBack?: () => Promise<EventStore>;
  /** Moves the end of the log, and of the stream, beyond 2^53, where a `number` would round. */
  readonly moveFarAlong?: (stream: string) => Promise<EventStore>;
  /** Closes everything and removes what was made. */
  close(): Promise<void>;
}

/** What of it every log of this adapter offers: a claim that needs more is not made about it. */
export type Ability = 'secondInstance' | 'goAwayAndComeBack' | 'moveFarAlong';

/** The log of the claim that runs now; a property, because each claim gets a fresh one. */
export interface Bench {
  readonly log: LogUnderTest;
  readonly store: EventStore;
  /** Where the log ended before the claim: another adapter's log may hold older events. */
  readonly start: bigint;
}

export const metadata: EventMetadata = {
  commandId: 'command-1',
  actor: 'staff-1',
  correlationId: 'correlation-1',
  causationId: 'correlation-1',
  schemaVersion: 1,
};

/** An event to append, with whatever matters to the claim put in place of the rest. */
export const anEvent = (changes: Partial<NewEvent> = {}): NewEvent => ({
  id: randomUUID(),
  type: 'NoteTaken',
  data: { text: 'Børn på Æbleø' },
  metadata,
  ...changes,
});

export const someEvents = (count: number, changes: Partial<NewEvent> = {}): NewEvent[] =>
  Array.from({ length: count }, (_, index) => anEvent({ data: { index }, ...changes }));

/** A stream name nobody used before. */
export const aStream = (category = 'note'): string => `${category}-${randomUUID()}`;

/** A category nobody used before. */
export const aCategory = (): string => `c${randomUUID().replaceAll('-', '')}`;

export const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id);

/** The whole log after a position as one list. */
export async function everythingAfter(
  store: EventStore,
  after: bigint,
  filter?: EventFilter,
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const batch of store.readAll({ after, ...(filter && { filter }) })) events.push(...batch.events);
  return events;
}
