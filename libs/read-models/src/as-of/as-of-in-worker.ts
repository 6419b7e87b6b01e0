import { Worker } from 'node:worker_threads';
import { sentenceOf } from '@lydhoer/kernel';
import type { Cell, ViewSet } from '../view.js';
import { DeclaredSet } from '../views-file/declared-set.js';
import { AsOf, AsOfUnavailable, PositionBeyondLog, type AsOfReader } from './as-of.js';
import type { Answer, Question } from './worker-messages.js';

export interface AsOfWorkerOptions {
  /** The worker's entry: a module that calls `serveAsOf`. */
  readonly entry: URL;
  /** Handed to the entry: where the log is. */
  readonly workerData: unknown;
  /** Milliseconds until a question counts as lost and the worker as hung. Default: 60 000. */
  readonly timeout?: number;
  /** Flags for the worker's Node. */
  readonly execArgv?: readonly string[];
}

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Folds in a worker thread with a connection of its own, so that a question about the past does not hold up this
 * process. A worker that dies or hangs is named in the error of those who waited; the next question starts another.
 */
export class AsOfInWorker extends AsOf {
  private worker: Worker | undefined;
  private readonly pending = new Map<number, Pending>();
  private asked = 0;

  constructor(
    private readonly setNamed: (name: string) => ViewSet,
    private readonly options: AsOfWorkerOptions,
  ) {
    super();
  }

  async read(set: string, position: bigint): Promise<AsOfReader> {
    const { fingerprint } = new DeclaredSet(this.setNamed(set));
    const ask = (query: Question['query']) => this.ask({ set, fingerprint, position, query });
    const { parked } = await ask(null);
    const rows = async (sql: string, parameters: readonly Cell[] = []) => (await ask({ sql, parameters })).rows;
    return {
      position,
      parked,
      all: async (sql, parameters) => (await rows(sql, parameters)) as never,
      get: async (sql, parameters) => (await rows(sql, parameters))[0] as never,
    };
  }

  async close(): Promise<void> {
    await this.end(new AsOfUnavailable('the process is stopping'));
  }

  private async ask(asked: Omit<Question, 'id'>): Promise<Extract<Answer, { rows: unknown }>> {
    const question = { ...asked, id: ++this.asked };
    const answer = await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => void this.end(this.hung()), this.timeout);
      this.pending.set(question.id, { resolve, reject, timer });
      this.running().postMessage(question);
    });
    if ('beyond' in answer) throw new PositionBeyondLog(question.position, answer.beyond);
    if ('failure' in answer) throw new AsOfUnavailable(`the worker could not answer: ${answer.failure}`);
    return answer;
  }

  private running(): Worker {
    if (this.worker) return this.worker;
    const { entry, workerData, execArgv } = this.options;
    const worker = new Worker(entry, { workerData, ...(execArgv && { execArgv: [...execArgv] }) });
    worker.on('message', (answer: Answer) => {
      this.settled(answer.id)?.resolve(answer);
    });
    worker.on('error', (error) => {
      if (this.worker === worker) void this.end(new AsOfUnavailable(`the worker failed: ${sentenceOf(error)}`));
    });
    worker.on('exit', (code) => {
      if (this.worker === worker) void this.end(new AsOfUnavailable(`the worker ended with code ${code}`));
    });
    this.worker = worker;
    return worker;
  }

  private settled(id: number): Pending | undefined {
    const pending = this.pending.get(id);
    clearTimeout(pending?.timer);
    this.pending.delete(id);
    return pending;
  }

  /** Nobody waits for this worker any more. */
  private async end(error: AsOfUnavailable): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    for (const id of [...this.pending.keys()]) this.settled(id)?.reject(error);
    await worker?.terminate();
  }

  private hung(): AsOfUnavailable {
    return new AsOfUnavailable(`the worker did not answer within ${this.timeout / 1_000} s and was stopped`);
  }

  private get timeout(): number {
    return this.options.timeout ?? 60_000;
  }
}
