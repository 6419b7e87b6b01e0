import { AppendOutcomeUnknown, StoreUnavailable, WrongExpectedRevision } from '@lydhoer/event-store';

/** What can become of a batch that is sent to the log. */
export const appendOutcomes = {
  written: 'It stands in the log.',
  conflict: 'The stream was elsewhere: somebody else was first. Commands are then decided again.',
  unknown: 'The commit was not confirmed. The batch is sent again with the same ids.',
  unavailable: 'The log could not be reached.',
  refused: 'It was too large, or no JSON, or the log is damaged.',
} as const;
export type AppendOutcome = keyof typeof appendOutcomes;

/** Why a batch was not written. */
export function appendFailure(error: unknown): AppendOutcome {
  if (error instanceof WrongExpectedRevision) return 'conflict';
  if (error instanceof AppendOutcomeUnknown) return 'unknown';
  if (error instanceof StoreUnavailable) return 'unavailable';
  return 'refused';
}
