import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { checkCommit, type Expected } from './commit-check.js';
import type { Faults } from './faults.js';
import { DELETED, type LogRecord, type NewRecord, type ServerLog } from './server-log.js';
import { writeLink, writeTruncation } from './system-events.js';

export type WriteOutcome =
  | { readonly kind: 'success'; readonly last: LogRecord | undefined }
  | { readonly kind: 'wrong-version'; readonly current: bigint }
  | { readonly kind: 'deleted' };

export interface WriteRequest {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly NewRecord[];
}

/** One append in eight leaves an event of the server itself behind, as its projections do. */
const SYSTEM_EVENT_EVERY = 8;

/** Writes to the log by the server's rules, as slowly as the faults say, and dies with appends in flight. */
export class Writer {
  private writes = 0;
  private readonly arrivals = new EventEmitter();
  private readonly waiting = new Set<(written: boolean) => void>();

  constructor(
    private readonly log: ServerLog,
    private readonly faults: Faults,
  ) {}

  /** Resolves with the outcome; never, when the server is silent or was killed meanwhile. */
  async append(request: WriteRequest): Promise<WriteOutcome> {
    if (this.faults.silent) return never();
    if (this.faults.appendDelay > 0) {
      const { written, answered } = await this.wait(this.faults.appendDelay);
      if (written && !answered) this.commit(request);
      if (!answered) return never();
    }
    return this.commit(request);
  }

  delete(stream: string, expected: Expected, forGood: boolean): WriteOutcome {
    const id = randomUUID();
    const decision = checkCommit(this.log, stream, expected, [id]);
    if (decision.kind === 'deleted' || decision.kind === 'wrong-version') return decision;
    if (forGood) this.log.writeTombstone(stream, id);
    else writeTruncation(this.log, stream, DELETED);
    return { kind: 'success', last: this.log.records.at(-1) };
  }

  async inFlight(count: number): Promise<void> {
    while (this.waiting.size < count) await once(this.arrivals, 'arrived');
  }

  /** The server is killed: of the appends on their way every other one was written, and none is answered. */
  killInFlight(): void {
    [...this.waiting].forEach((end, index) => {
      end(index % 2 === 0);
    });
  }

  private commit({ stream, expected, events }: WriteRequest): WriteOutcome {
    const ids = events.map(({ id }) => id);
    const decision = checkCommit(this.log, stream, expected, ids);
    if (decision.kind === 'already-written') return { kind: 'success', last: decision.last };
    if (decision.kind !== 'write') return decision;
    // An empty append succeeds without a revision and leaves nothing that could be read.
    if (events.length === 0) return { kind: 'success', last: undefined };
    if (decision.undelete) writeTruncation(this.log, stream, this.log.stream(stream).last + 1n);
    this.log.write(stream, events);
    const last = this.log.records.at(-1);
    this.writes += 1;
    if (last && this.writes % SYSTEM_EVENT_EVERY === 0) writeLink(this.log, last);
    return { kind: 'success', last };
  }

  private async wait(milliseconds: number): Promise<{ readonly written: boolean; readonly answered: boolean }> {
    return await new Promise((resolve) => {
      const end = (written: boolean, answered = false) => {
        clearTimeout(timer);
        this.waiting.delete(end);
        resolve({ written, answered });
      };
      const timer = setTimeout(() => {
        end(true, true);
      }, milliseconds);
      this.waiting.add(end);
      this.arrivals.emit('arrived');
    });
  }
}

const never = async (): Promise<never> => await new Promise<never>(() => undefined);
