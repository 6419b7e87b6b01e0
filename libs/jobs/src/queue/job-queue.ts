/** What is delivered to a process that carries out jobs. Both resolve when it is done with it, and do not fail. */
export interface Deliveries {
  job(jobId: string): Promise<void>;
  /** All timers are to look whether anything is due. */
  timers(): Promise<void>;
}

export interface QueueHealth {
  readonly kind: 'embedded' | 'bullmq';
  readonly reachable: boolean;
  /** Jobs that wait to be delivered, and that are being carried out; null while that cannot be told. */
  readonly waiting: number | null;
  readonly active: number | null;
  /** What the operator should mend, as a sentence; null when nothing. */
  readonly problem: string | null;
}

/**
 * Carries the ids of jobs from where they are asked for to where they are carried out, and wakes the timers. It may
 * forget everything, and deliver the same twice: what is true about a job stands in its stream.
 */
export abstract class JobQueue {
  /** Each of them is to be delivered, once for as long as it is not done with. Fails soon when the queue is away. */
  abstract put(jobIds: readonly string[]): Promise<void>;
  /** Begins to deliver to this process, and to wake its timers. */
  abstract deliver(to: Deliveries): void;
  /** Never fails. */
  abstract health(): Promise<QueueHealth>;
  /** Delivers nothing more, and waits for what was delivered. */
  abstract close(): Promise<void>;
}
