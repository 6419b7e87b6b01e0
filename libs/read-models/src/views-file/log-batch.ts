import type { EventCatalog, RecordedEvent } from '@lydhoer/event-store';
import { sentenceOf } from '@lydhoer/kernel';
import type { DeclaredSet } from './declared-set.js';

/** An event in today's shape, or why it cannot be had: that parks it where somebody wants it. */
export interface ReadEvent {
  readonly event: RecordedEvent;
  readonly failure?: Error;
}

/** A stretch of the log, as the sets that share a reader get it. */
export interface LogBatch {
  /** All events of the stretch, in log order, in the shape they were written in. */
  readonly recorded: readonly RecordedEvent[];
  /** Those that any of the sets folds, upcast. */
  readonly wanted: readonly ReadEvent[];
  /** Everything up to here was seen. */
  readonly position: bigint;
  /** More follows at once: what was folded may be written together with that. */
  readonly more: boolean;
}

/** Upcasts each event once for all the sets that fold its type. */
export function logBatch(
  catalog: Pick<EventCatalog, 'upcast'>,
  sets: readonly DeclaredSet[],
  { events: recorded, position, more }: { events: readonly RecordedEvent[]; position: bigint; more: boolean },
): LogBatch {
  const types = new Set(sets.flatMap((set) => set.types));
  const wanted = recorded.filter(({ type }) => types.has(type)).map((event) => upcast(catalog, event));
  return { recorded, wanted, position, more };
}

function upcast(catalog: Pick<EventCatalog, 'upcast'>, event: RecordedEvent): ReadEvent {
  try {
    return { event: catalog.upcast(event) };
  } catch (error) {
    return { event, failure: error instanceof Error ? error : new Error(sentenceOf(error)) };
  }
}
