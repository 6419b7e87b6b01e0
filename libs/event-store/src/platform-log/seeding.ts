import { namedId } from '../deciding/event-ids.js';
import { appendUntilKnown } from '../port/append-until-known.js';
import { WrongExpectedRevision } from '../port/errors.js';
import type { EventStore } from '../port/event-store.js';
import { platformEvent } from './platform-events.js';

const stream = 'installation-seed';
const by = { actor: 'system:seed', commandId: 'seed' };
const event = (type: string) => platformEvent(namedId('seed', type), type, {}, by);

/** Whether the demo's data were written into a shared log: not at all, as far as somebody came, or to the end. */
export type SeedState = 'none' | 'begun' | 'whole';

export async function seedStateOf(store: EventStore): Promise<SeedState> {
  const { length } = await store.readStream(stream);
  return length === 0 ? 'none' : length === 1 ? 'begun' : 'whole';
}

/** Says that this process begins to write them. False when another one was first. Throws the store's errors. */
export async function beginSeed(store: EventStore, process: string): Promise<boolean> {
  try {
    // Each process says it under an id of its own: what another one said never passes for a retry.
    const begun = { ...event('SeedBegun'), id: namedId('seed begun', process) };
    await appendUntilKnown(store, stream, 'no-stream', [begun]);
    return true;
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return false;
    throw error;
  }
}

/** Says that they are whole. Throws the store's errors. */
export async function endSeed(store: EventStore): Promise<void> {
  await appendUntilKnown(store, stream, 0n, [event('SeedEnded')]);
}
