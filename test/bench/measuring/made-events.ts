import { randomUUID } from 'node:crypto';
import type { ExpectedRevision, NewEvent } from '@lydhoer/event-store';

const text = 'Et svar med begrundelse, som borgeren kan forstå. '.repeat(4);

/** An event of about 600 bytes that nobody wrote before. */
export function event(): NewEvent {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type: 'PointAnswered',
    data: { complaintId: commandId, pointId: commandId, outcome: 'upheld', answeredOn: '2026-01-01', reasons: text },
    metadata: { commandId, actor: commandId, correlationId: commandId, causationId: commandId, schemaVersion: 1 },
  };
}

/** Whatever takes appends: ours, or what it is measured beside. */
export interface Appends {
  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<{ readonly revision: bigint }>;
}

/** One writer's share of the batches, each awaited before the next, in a stream of its own, which it gives. */
export async function writeEvery(
  store: Appends,
  batches: readonly (readonly NewEvent[])[],
  first: number,
  step: number,
): Promise<string> {
  const stream = `complaint-${randomUUID()}`;
  let expected: ExpectedRevision = 'no-stream';
  for (let at = first; at < batches.length; at += step) {
    expected = (await store.append(stream, expected, batches[at] ?? [])).revision;
  }
  return stream;
}
