import { Logger } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { JobQueue, type Deliveries, type QueueHealth } from './job-queue.js';
import { redisProblem } from './redis-problem.js';

export interface BullMqOptions {
  readonly url: URL;
  /** What the keys of this installation begin with in Redis: several may share one. */
  readonly prefix: string;
  /** Milliseconds. */
  readonly wakeEvery: number;
  /** Milliseconds for which Redis holds a delivered job for a process that is not heard of. */
  readonly hold: number;
  readonly sideBySide: number;
}

/** What a connection does while Redis is away. */
interface Patience {
  readonly maxRetriesPerRequest: number | null;
  readonly enableOfflineQueue?: boolean;
  readonly commandTimeout?: number;
}

/** Milliseconds that a command may take: whoever asks for a job waits for nothing, and health not longer than this. */
const commandTimeout = 2_000;
/** Nothing is kept of what was delivered: the id of a job is free again, so that it can be carried again. */
const kept = { removeOnComplete: true, removeOnFail: true };
const timers = 'timers';

/**
 * Jobs carried by BullMQ on Redis. It delivers at least once, and forgets everything when Redis is emptied: the log is
 * asked again and again what is unfinished.
 */
export class BullMqQueue extends JobQueue {
  private readonly logger = new Logger('jobs');
  private readonly redis: Redis;
  private readonly jobs: Queue;
  private readonly wakings: Queue;
  private readonly workers: Worker[] = [];
  private readonly active = new Set<Promise<void>>();
  private keeping: NodeJS.Timeout | undefined;
  private problem: string | null = null;
  private saidAway = false;

  constructor(private readonly options: BullMqOptions) {
    super();
    // Fails at once while Redis is away, instead of keeping commands for later.
    this.redis = this.connect({ enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout });
    this.redis.on('ready', () => void this.lookAtRedis());
    this.jobs = this.queue('jobs');
    this.wakings = this.queue(timers);
  }

  override async put(jobIds: readonly string[]): Promise<void> {
    this.demandReady();
    await this.jobs.addBulk(jobIds.map((jobId) => ({ name: 'job', data: {}, opts: { ...kept, jobId } })));
  }

  override deliver(to: Deliveries): void {
    const { sideBySide, wakeEvery } = this.options;
    this.work('jobs', sideBySide, ({ id }) => (id === undefined ? Promise.resolve() : to.job(id)));
    this.work(timers, 1, () => to.timers());
    const keep = () => void this.keepWaking().catch(() => undefined);
    this.redis.on('ready', keep);
    this.keeping = setInterval(keep, wakeEvery);
    keep();
  }

  override async health(): Promise<QueueHealth> {
    const away = { kind: 'bullmq', reachable: false, waiting: null, active: null } as const;
    try {
      this.demandReady();
      const { waiting = 0, delayed = 0, prioritized = 0, active = 0 } = await this.jobs.getJobCounts();
      return {
        kind: 'bullmq',
        reachable: true,
        waiting: waiting + delayed + prioritized,
        active,
        problem: this.problem,
      };
    } catch {
      const problem =
        'Redis cannot be reached: jobs are taken and wait in the log until it is back. Look at LYDHOER_REDIS_URL and at Redis.';
      return { ...away, problem };
    }
  }

  override async close(): Promise<void> {
    clearInterval(this.keeping);
    await Promise.all(this.active);
    // While Redis is away there is nobody to whom a worker could say that it has done with its jobs.
    const away = await this.redis.ping().then(
      () => false,
      () => true,
    );
    await Promise.all(this.workers.map((worker) => worker.close(away)));
    await Promise.all([this.jobs.close(), this.wakings.close()]);
    this.redis.disconnect();
  }

  /** What wakes the timers lies in Redis, too, and is gone when that was emptied. */
  private async keepWaking(): Promise<void> {
    this.demandReady();
    // Two workers never wake them at the same time, however long it takes.
    await this.wakings.setGlobalConcurrency(1);
    if ((await this.wakings.getJobScheduler(timers)) !== undefined) return;
    await this.wakings.upsertJobScheduler(timers, { every: this.options.wakeEvery }, { name: timers, opts: kept });
  }

  private work(name: string, concurrency: number, process: (job: { readonly id?: string }) => Promise<void>): void {
    const { prefix, hold } = this.options;
    // Blocking commands wait for Redis as long as it takes.
    const connection = this.connect({ maxRetriesPerRequest: null });
    const noted = (job: { readonly id?: string }) => {
      const done = process(job).finally(() => this.active.delete(done));
      this.active.add(done);
      return done;
    };
    const worker = new Worker(name, noted, {
      connection,
      prefix,
      concurrency,
      lockDuration: hold / 2,
      stalledInterval: hold / 2,
      skipVersionCheck: true,
    });
    worker.on('error', (error) => {
      this.notice(error);
    });
    worker.on('closed', () => {
      connection.disconnect();
    });
    this.workers.push(worker);
  }

  private queue(name: string): Queue {
    const queue = new Queue(name, { connection: this.redis, prefix: this.options.prefix, skipVersionCheck: true });
    queue.on('error', (error) => {
      this.notice(error);
    });
    return queue;
  }

  private connect(options: Patience): Redis {
    const redis = new Redis(this.options.url.href, {
      ...options,
      connectTimeout: commandTimeout,
      retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 6), 2_000),
    });
    redis.on('error', (error) => {
      this.notice(error);
    });
    return redis;
  }

  private demandReady(): void {
    if (this.redis.status !== 'ready') throw new Error('Redis cannot be reached');
  }

  /** Says once that Redis is away; each connection tells of each attempt. */
  private notice(error: Error): void {
    if (this.redis.status === 'ready') this.logger.debug(`Redis said: ${error.message}`);
    else if (!this.saidAway) {
      this.saidAway = true;
      this.logger.warn(`Redis cannot be reached, jobs wait in the log until it is back: ${error.message}`);
    }
  }

  private async lookAtRedis(): Promise<void> {
    if (this.saidAway) this.logger.log('Redis is back');
    this.saidAway = false;
    try {
      this.problem = redisProblem(await this.redis.info());
      if (this.problem !== null) this.logger.warn(this.problem);
    } catch (error) {
      this.notice(error as Error);
    }
  }
}
