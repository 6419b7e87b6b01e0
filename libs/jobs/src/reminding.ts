import type { Intent } from '@lydhoer/event-store';
import { Refusal } from '@lydhoer/kernel';

interface Moment {
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Aborts when the process stops. */
  readonly signal: AbortSignal;
}

/**
 * Gives a reminder of each thing that is due, one after the other. The key follows from what is due, so however often
 * and in however many processes this is done, each reminder is given once. A refusal counts as done: whatever said
 * that it is due was a moment old.
 */
export async function remindOfEach<Due>(
  due: Iterable<Due>,
  keyOf: (due: Due) => string,
  remind: (due: Due, intent: Intent) => Promise<unknown>,
  { now, signal }: Moment,
): Promise<void> {
  for (const each of due) {
    if (signal.aborted) return;
    const key = `reminder-${keyOf(each)}`;
    await remind(each, { actor: 'system:reminders', key, at: now, correlationId: key }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}
