import { join } from 'node:path';
import { demoPersona } from '@lydhoer/access';
import { EventStoreDbEventStore, SqliteEventStore, type EventStore, type RecordedEvent } from '@lydhoer/event-store';
import { logServerOf, onServer } from '../../log-server.js';
import type { Entry } from './ledger.js';

/** The log of a data folder. */
export const logOf = (folder: string): string => join(folder, 'demo', 'log.db');

/** Opens the log of a data folder, beside the process that has it or when none has. */
export async function openLogOf(folder: string): Promise<EventStore> {
  if (!onServer) return SqliteEventStore.open(logOf(folder), { readOnly: true });
  return openServerLog((await logServerOf(folder)).url);
}

/** Opens the log on a server, once it answers. */
export async function openServerLog(url: string): Promise<EventStore> {
  // A reader beside processes under load waits as long as the proof itself may.
  return EventStoreDbEventStore.open({ url, indexFile: ':memory:', patience: { read: 120_000 } });
}

/** Reads a log after a position; writes nothing. */
export async function readLog(folder: string, after = 0n): Promise<readonly RecordedEvent[]> {
  return eventsIn(await openLogOf(folder), after);
}

/** Everything in a log after a position; closes it. */
export async function eventsIn(store: EventStore, after = 0n): Promise<readonly RecordedEvent[]> {
  try {
    const events: RecordedEvent[] = [];
    for await (const batch of store.readAll({ after, batchSize: 5_000 })) events.push(...batch.events);
    return events;
  } finally {
    await store.close();
  }
}

/**
 * What is wrong between what clients were told and what the log holds, one sentence each: an acknowledged command is
 * there once, as it was answered; a refused one is not; one without an answer is there whole or not at all. Nothing of
 * these clients stands in the log beside.
 */
export function faultsIn(entries: Iterable<Entry>, events: readonly RecordedEvent[]): readonly string[] {
  const faults: string[] = [];
  const left = new Map<string, Left[]>();
  for (const [place, event] of events.entries()) {
    const { actor, commandId } = event.metadata;
    if (!isClients(commandId)) continue;
    const name = `${actor} ${commandId}`;
    const others = left.get(name);
    if (others) others.push({ ...event, place });
    else left.set(name, [{ ...event, place }]);
  }
  for (const entry of entries) {
    const name = `${demoPersona(entry.command.by).staffId} ${entry.key}`;
    const fault = faultOf(entry, left.get(name) ?? []);
    if (fault !== undefined) faults.push(`${entry.key} (${entry.command.path}): ${fault}`);
    left.delete(name);
  }
  return [...faults, ...[...left.keys()].map((name) => `${name}: nobody sent this`)];
}

/** Keys of these clients begin like this; the app's own commands do not. */
export const keyPrefix = 'faults-';
export const isClients = (commandId: string): boolean => commandId.startsWith(keyPrefix);

/** An event that a command left, and where it stands among all that were read. */
type Left = RecordedEvent & { readonly place: number };

function faultOf({ outcome, command }: Entry, events: readonly Left[]): string | undefined {
  // What a command changes among the deadlines is told after its own events, in the same append.
  const own = events.findLastIndex(({ type }) => !type.startsWith('Deadline')) + 1;
  const types = events
    .slice(0, own)
    .map(({ type }) => type)
    .join(', ');
  const last = events.at(-1);
  if (outcome === 'refused') return last && `refused, and left ${types}`;
  if (!last) return outcome === 'unanswered' ? undefined : 'acknowledged, and not in the log';
  if (types !== command.leaves.join(', ')) return `left ${types} instead of ${command.leaves.join(', ')}`;
  const [first = last] = events;
  for (const [index, event] of events.entries()) {
    const follows =
      event.stream === first.stream &&
      event.revision === first.revision + BigInt(index) &&
      event.place === first.place + index;
    if (!follows) return `its events are torn apart at position ${event.position}`;
  }
  if (outcome === 'unanswered') return undefined;
  const same = last.position === outcome.position && last.revision === outcome.revision;
  return same ? undefined : `answered ${outcome.position}, and stands at ${last.position}`;
}
