import { SettingsRefused } from '@lydhoer/config';
import { AppendOutcomeUnknown, DamagedLog, KeyTaken, StoreRefused, WrongExpectedRevision } from '@lydhoer/event-store';
import { startFailure } from '../../api/src/start-failure.js';
import { ApiFailed } from './api.js';
import { exitCodes, Refused, UsageError, type ExitCode } from './exit-codes.js';

export interface Failure {
  readonly code: ExitCode;
  /** What went wrong and what to do next, without a stack. */
  readonly message: string;
}

/** How a command ends that an error ended. `stopped` is what is to be said when the keyboard stopped it. */
export function failureOf(error: unknown, signal: AbortSignal, stopped: string): Failure {
  if (signal.aborted) return { code: exitCodes.interrupted, message: stopped };
  if (error instanceof UsageError || error instanceof SettingsRefused) {
    return { code: exitCodes.usage, message: error.message };
  }
  if (error instanceof ApiFailed) return { code: exitCodes.failed, message: error.message };
  if (error instanceof Refused) return { code: exitCodes.refused, message: error.message };
  if (error instanceof StoreRefused && error.reason === 'held') return { code: exitCodes.held, message: error.message };
  if (error instanceof DamagedLog) return { code: exitCodes.failed, message: error.message };
  const sentence = whileWriting(error);
  if (sentence !== undefined) return { code: exitCodes.failed, message: sentence };
  return { code: exitCodes.failed, message: startFailure(error) };
}

/** What went wrong between this command and a log that others can reach, too. */
function whileWriting(error: unknown): string | undefined {
  if (error instanceof AppendOutcomeUnknown) {
    return `The store stopped answering: ${error.message}. What was written stays; give the command again, and it goes on.`;
  }
  if (error instanceof WrongExpectedRevision || error instanceof KeyTaken) {
    return `Somebody else writes to the store: ${error.message}. Stop them, and begin anew with an empty store.`;
  }
  return undefined;
}
