import { appendUntilKnown, lineOf, type AppendResult, type EventStore, type NewEvent } from '@lydhoer/event-store';
import { Refused } from '../exit-codes.js';
import type { LineOfFile } from './read-log-file.js';

/** Events of one append, and bytes of them: well below the limit of an append. One that is larger goes alone. */
const most = { events: 100, bytes: 400_000 };
/** Bytes of appends that are given at once. */
const bytesAtOnce = 8_000_000;

interface Append {
  readonly stream: string;
  readonly expected: 'no-stream' | bigint;
  readonly events: NewEvent[];
  bytes: number;
}

export interface Writing {
  readonly store: EventStore;
  /** Appends that are given at once: more than one only to a store that writes them in the order in which it is asked. */
  readonly appendsAtOnce: number;
  /** Told now and then how many events the store holds. */
  readonly wrote: (events: number) => void;
}

/**
 * Writes the events in their order at the end of the store, which must hold the beginning of them or nothing. Tells how
 * many were there. Throws `Refused` when the store holds anything else, and the store's errors: what is written by then
 * stays, and the same call goes on from there.
 */
export async function writeEvents(
  { store, appendsAtOnce, wrote }: Writing,
  events: AsyncGenerator<LineOfFile>,
): Promise<{ readonly there: number; readonly written: number }> {
  const there = await passBy(store, events);
  let written = 0;
  let last: bigint = await store.head();
  let appends: Append[] = [];
  let bytes = 0;
  const flush = async () => {
    last = await write(store, appends, last);
    written += appends.reduce((sum, append) => sum + append.events.length, 0);
    wrote(there + written);
    appends = [];
    bytes = 0;
  };
  for await (const { event, line } of events) {
    const { id, type, data, metadata, recordedAt, stream, revision } = event;
    const size = Buffer.byteLength(line);
    const current = appends.at(-1);
    if (current?.stream === stream && current.events.length < most.events && current.bytes + size < most.bytes) {
      current.events.push({ id, type, data, metadata, recordedAt });
      current.bytes += size;
    } else {
      if (appends.length === appendsAtOnce || bytes > bytesAtOnce) await flush();
      const expected = revision === 0n ? 'no-stream' : revision - 1n;
      appends.push({ stream, expected, events: [{ id, type, data, metadata, recordedAt }], bytes: size });
    }
    bytes += size;
  }
  await flush();
  return { there, written };
}

/** Goes past what the store holds already, event by event. Throws `Refused` when it is not the beginning of the file. */
async function passBy(store: EventStore, events: AsyncGenerator<LineOfFile>): Promise<number> {
  let there = 0;
  for await (const batch of store.readAll({ after: 0n })) {
    for (const held of batch.events) {
      const next = await events.next();
      if (next.done || next.value.line !== lineOf(held)) {
        throw new Refused(
          `The store holds other events than the file: the first is ${held.type} at position ${held.position}. ` +
            'Nothing was written. Give it a store that is empty: another LYDHOER_DATA, or another server.',
        );
      }
      there += 1;
    }
  }
  return there;
}

/** Gives all at once, so that they share a commit, and looks that each came behind the one before it. */
async function write(store: EventStore, appends: readonly Append[], last: bigint): Promise<bigint> {
  // Sent again, one of several would come behind those that were sent after it.
  const append: typeof appendUntilKnown =
    appends.length === 1 ? appendUntilKnown : (to, stream, expected, events) => to.append(stream, expected, events);
  const asked = appends.map(({ stream, expected, events }) => append(store, stream, expected, events));
  const answers = await Promise.allSettled(asked);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
  let before = last;
  for (const { position } of answers.map((answer) => (answer as PromiseFulfilledResult<AppendResult>).value)) {
    if (position <= before)
      throw new Refused(`The store does not keep the order: it wrote ${position} after ${before}.`);
    before = position;
  }
  return before;
}
