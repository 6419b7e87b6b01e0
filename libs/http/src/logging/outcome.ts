import { Refusal } from '@lydhoer/kernel';

/** What can become of a request: a closed set, for lines of the log, metrics and traces alike. */
export const outcomes = {
  accepted: 'The command was carried out.',
  repeated: 'The command had been carried out before under the same Idempotency-Key: the first answer again.',
  answered: 'Something that is no command was answered.',
  refused: 'A rule said no, or what it concerns is gone.',
  invalid: 'The request could not be understood, or its input was not valid.',
  forbidden: 'Nobody was signed in, or not somebody who may do this.',
  conflict: 'Somebody else was first, or the Idempotency-Key had been used for something else.',
  unavailable: 'Not now: the log, the views or the sign-in service were away, or the server was stopping.',
  failed: 'An error that nobody foresaw.',
  abandoned: 'The caller hung up before there was an answer.',
} as const;
export type Outcome = keyof typeof outcomes;

const conflicts: ReadonlySet<string> = new Set(['changed-since', 'too-many-conflicts', 'idempotency-key-reused']);

/** What an error made of the request, given the problem it was answered with. */
export function outcomeOfError(error: unknown, problem: string, status: number): Outcome {
  if (error instanceof Refusal) return 'refused';
  if (conflicts.has(problem)) return 'conflict';
  if (status === 410) return 'refused';
  return outcomeOfStatus(status);
}

/** What an answer without an account of its own says by its status. */
export function outcomeOfStatus(status: number): Outcome {
  if (status < 400) return 'answered';
  if (status === 401 || status === 403) return 'forbidden';
  if (status < 500) return 'invalid';
  return status === 503 ? 'unavailable' : 'failed';
}
