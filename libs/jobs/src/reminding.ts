import type { Intent } from '@lydhoer/event-store';
import { dateInDenmark, Refusal } from '@lydhoer/kernel';
import type { ReadModels, Row } from '@lydhoer/read-models';

/** What is due, by a view that was folded from events. */
interface Due<Thing> {
  readonly readModels: ReadModels;
  /** The view set that knows. */
  readonly set: string;
  /** The things that are due; `?1` is today in Denmark. */
  readonly sql: string;
  /** What the key of the reminder follows from, apart from the stream: each reminder is given once. */
  readonly keyOf: (due: Thing) => string;
  readonly remind: (due: Thing, intent: Intent) => Promise<unknown>;
}

/**
 * Gives a reminder of each thing that is due, one after the other. The key follows from what is due, so however often
 * and in however many processes this is done, each reminder is given once. A refusal counts as done: whatever said
 * that it is due was a moment old. `now`: ISO 8601 UTC; `signal` aborts when the process stops.
 */
export async function remindOfEach<Thing extends Row>(
  { readModels, set, sql, keyOf, remind }: Due<Thing>,
  now: string,
  signal: AbortSignal,
): Promise<void> {
  await readModels.caughtUp(set);
  for (const each of readModels.read(set).all<Thing>(sql, [dateInDenmark(now)])) {
    if (signal.aborted) return;
    const key = `reminder-${keyOf(each)}`;
    await remind(each, { actor: 'system:reminders', key, at: now, correlationId: key }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}
