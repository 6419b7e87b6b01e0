import { AppendOutcomeUnknown, StoreUnavailable } from '../port/errors.js';
import { TooManyConflicts } from './errors.js';

/** Whether an error is of the moment: the store is away, silent or fought over. The same may be tried again. */
export const isPassing = (error: unknown): error is Error =>
  error instanceof StoreUnavailable || error instanceof AppendOutcomeUnknown || error instanceof TooManyConflicts;
