import type { Readable } from 'node:stream';
import type { Caller } from '@lydhoer/access';
import type { Language } from '@lydhoer/http';

/** What a handler of jobs is given to work with. */
export interface Work<Input = unknown> {
  readonly jobId: string;
  readonly input: Input;
  /** Who asked, with the rights they had then. That they may ask was checked when they did. */
  readonly caller: Caller;
  /** When they asked, ISO 8601 UTC. */
  readonly askedAt: string;
  /** The Idempotency-Key that they asked under. */
  readonly key: string;
  readonly correlationId: string;
  /** Counts from 1. More than 1: a process died, or stopped, while it carried this job out. */
  readonly attempt: number;
  /**
   * Aborts when somebody cancels the job, when another process has taken it over, or when this one stops. End soon,
   * by throwing whatever; nothing that is answered then counts.
   */
  readonly signal: AbortSignal;
  /** How far it has come. May be told often: it is written to the log every few seconds at most. */
  progress(done: number, total?: number): void;
  /** The file that was given with the job. Throws when there was none; fails when it is missing or damaged. */
  file(): Readable;
  /** Keeps a file for whoever asked, for a day after the job is done: the last one that was given. */
  keep(
    file: { readonly name: string; readonly type: string },
    source: AsyncIterable<Uint8Array | string>,
  ): Promise<void>;
}

/**
 * A kind of job. `carryOut` is called at least once for each job: a process that was killed in the middle is followed
 * by another, from the beginning, so whatever it does it does with deterministic ids. What it throws ends the job with
 * that problem, if it is one that a caller can be told (a `Refusal`, an `HttpProblem`, `Forbidden`); while the store is
 * away or views are behind it is called again; anything else ends the job with `unexpected`.
 */
export interface JobKind<Input = unknown, Result extends object = object> {
  /** In the imperative, kebab case: `import-register`. Stands in events for ever. */
  readonly name: string;
  /** A JSON schema (TypeBox) of the input, which is sealed in the log as a whole, at most 600 000 bytes as JSON. */
  readonly input: object;
  /**
   * `by-a-worker`: by any process with the worker role · `where-asked`: by the process that was asked, whatever its
   * roles, because it concerns what that process has for itself (its views).
   */
  readonly runs: 'by-a-worker' | 'where-asked';
  /** The result is plain JSON of at most 600 000 bytes, sealed in the log as a whole. What is larger goes into `keep`. */
  carryOut(work: Work<Input>): Promise<Result>;
  /** The result as its reader sees it; as it is, without this. */
  present?(result: Result, language: Language): object;
}
