import { JobQueue, type Deliveries, type QueueHealth } from './job-queue.js';

/** Jobs in the memory of this process. They are heavy, and share its event loop with requests. */
export class EmbeddedQueue extends JobQueue {
  private readonly waiting = new Set<string>();
  private readonly active = new Map<string, Promise<void>>();
  private to: Deliveries | undefined;
  private waking: Promise<void> | undefined;
  private wakeUp: NodeJS.Timeout | undefined;

  constructor(private readonly options: { readonly wakeEvery: number; readonly sideBySide: number }) {
    super();
  }

  /** Where nothing is delivered nothing is kept: whoever carries it out finds it in the log. */
  override put(jobIds: readonly string[]): Promise<void> {
    if (!this.to) return Promise.resolve();
    for (const jobId of jobIds) if (!this.active.has(jobId)) this.waiting.add(jobId);
    this.deliverNext();
    return Promise.resolve();
  }

  override deliver(to: Deliveries): void {
    this.to = to;
    this.deliverNext();
    const wake = () => {
      this.waking ??= to.timers().finally(() => (this.waking = undefined));
    };
    this.wakeUp = setInterval(wake, this.options.wakeEvery);
    wake();
  }

  override health(): Promise<QueueHealth> {
    const { waiting, active } = this;
    return Promise.resolve({
      kind: 'embedded',
      reachable: true,
      waiting: waiting.size,
      active: active.size,
      problem: null,
    });
  }

  override async close(): Promise<void> {
    this.to = undefined;
    clearInterval(this.wakeUp);
    await Promise.all([this.waking, ...this.active.values()]);
  }

  private deliverNext(): void {
    const { to, waiting, active } = this;
    for (const jobId of waiting) {
      if (!to || active.size >= this.options.sideBySide) return;
      waiting.delete(jobId);
      const done = to.job(jobId).finally(() => {
        active.delete(jobId);
        this.deliverNext();
      });
      active.set(jobId, done);
    }
  }
}
