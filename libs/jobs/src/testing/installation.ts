import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AccessModule, DemoSignIn } from '@lydhoer/access';
import { EventCatalog, SqliteEventStore, SqliteVault, Streams, type RecordedEvent } from '@lydhoer/event-store';
import {
  applicationOptions,
  httpAdapter,
  HttpModule,
  JsonLog,
  Platform,
  PlatformModule,
  SystemClock,
} from '@lydhoer/http';
import { AsOfInProcess, SqliteReadModels } from '@lydhoer/read-models';
import type { JobKind } from '../job-kind.js';
import { Jobs } from '../jobs.js';
import type { JobsOptions, Pace } from '../jobs-options.js';
import { JobsModule } from '../jobs.module.js';
import { Spool } from '../spool/spool.js';
import { Timers, type Timer } from '../timers.js';

/** Fast enough for specs; no claim hangs on it. */
const pace: Pace = { look: 40, tell: 20, hold: 60_000, wake: 40 };

export interface Carried {
  readonly kinds?: readonly JobKind<never>[];
  readonly timers?: readonly Timer[];
}

/** One process of an installation: its own views, on the log and the keys that all of them share. */
export class JobsProcess {
  private closing: Promise<void> | undefined;

  constructor(
    readonly app: NestFastifyApplication,
    readonly logged: readonly string[],
    private readonly readModels: SqliteReadModels,
  ) {}

  get jobs(): Jobs {
    return this.app.get(Jobs);
  }

  get spool(): Spool {
    return this.app.get(Spool);
  }

  /** Stops in order. */
  close(): Promise<void> {
    this.closing ??= this.app.close().then(() => this.readModels.stop());
    return this.closing;
  }
}

/** Several processes on one log, in one process of the machine. */
export class Installation {
  readonly store: SqliteEventStore;
  readonly vault: SqliteVault;
  readonly catalog = new EventCatalog();
  private readonly processes: JobsProcess[] = [];

  /** In memory, or in a folder that another process may go on with. */
  constructor(
    private readonly redis?: JobsOptions['redis'],
    private readonly folder?: string,
  ) {
    this.store = SqliteEventStore.open(folder === undefined ? ':memory:' : join(folder, 'log.db'));
    this.vault = SqliteVault.open(folder === undefined ? ':memory:' : join(folder, 'keys.db'), Buffer.alloc(32, 'key'));
  }

  get streams(): Streams {
    return new Streams(this.store, this.catalog, this.vault);
  }

  /** Starts a process; `node` tells it apart, and is the same after a restart. */
  async start(
    node: string,
    { kinds = [], timers = [] }: Carried,
    options: Partial<Pick<JobsOptions, 'works' | 'spool' | 'pace'>> = {},
  ): Promise<JobsProcess> {
    const { store, vault, catalog, redis, folder } = this;
    const readModels = new SqliteReadModels(store, catalog, { folder: ':memory:' });
    const asOf = new AsOfInProcess(store, catalog, (set) => readModels.viewSet(set));
    const logged: string[] = [];
    const log = new JsonLog('debug', (line) => logged.push(line));
    const jobs: JobsOptions = {
      node,
      works: true,
      ...options,
      pace: { ...pace, ...options.pace },
      ...(redis ? { redis } : {}),
      ...(folder === undefined ? {} : { spool: join(folder, 'spool') }),
    };
    const module = await Test.createTestingModule({
      imports: [
        PlatformModule.forRoot(new Platform({ store, vault, catalog, readModels, asOf })),
        AccessModule.forRoot(await DemoSignIn.open()),
        HttpModule.forRoot({ log, clock: new SystemClock() }),
        JobsModule.forRoot(jobs),
      ],
    })
      .setLogger(log)
      .compile();
    for (const kind of kinds) module.get(Jobs).add(kind);
    for (const timer of timers) module.get(Timers).add(timer);
    const adapter = httpAdapter({ bodyLimit: 1_048_576, requestTimeout: 10_000 });
    const app = module.createNestApplication<NestFastifyApplication>(adapter, applicationOptions);
    await app.init();
    const process = new JobsProcess(app, logged, readModels);
    this.processes.push(process);
    return process;
  }

  /** Follows the log from its beginning until `enough` of the jobs' events are there, and answers all of them. */
  async until(enough: (events: readonly RecordedEvent[]) => boolean): Promise<readonly RecordedEvent[]> {
    const stop = new AbortController();
    const seen: RecordedEvent[] = [];
    const filter = { categories: ['job'] };
    for await (const { events } of this.store.follow({ after: 0n, filter, signal: stop.signal })) {
      seen.push(...events);
      if (enough(seen)) break;
    }
    stop.abort();
    return seen;
  }

  async close(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.close()));
    await this.store.close();
    this.vault.close();
  }
}
