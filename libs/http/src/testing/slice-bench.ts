import { randomBytes } from 'node:crypto';
import type { DynamicModule, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessModule, DemoSignIn, type PersonaName } from '@lydhoer/access';
import { EventCatalog, SqliteEventStore, SqliteVault, type EventStore, type Vault } from '@lydhoer/event-store';
import { JobsModule } from '@lydhoer/jobs';
import { AsOfInProcess, SqliteReadModels, type ReadModels } from '@lydhoer/read-models';
import { SimulatedClock } from '../clock.js';
import { HttpModule } from '../http.module.js';
import { JsonLog } from '../logging/json-log.js';
import { Platform, PlatformModule } from '../platform.module.js';
import { applicationOptions, httpAdapter } from '../server/fastify.js';

export interface BenchAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The JSON of the answer, whatever it is: a spec is about to assert it. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly text: string;
}

type Headers = Readonly<Record<string, string>>;

/** What one caller can send. A body that is a string or bytes goes as it is, with the content type in the headers. */
export interface BenchCaller {
  get(url: string, headers?: Headers): Promise<BenchAnswer>;
  post(url: string, body?: object | string, headers?: Headers): Promise<BenchAnswer>;
  put(url: string, body?: object | string, headers?: Headers): Promise<BenchAnswer>;
  delete(url: string, body?: object | string, headers?: Headers): Promise<BenchAnswer>;
}

const tokens = new Map<PersonaName, Promise<string>>();
const demo = DemoSignIn.open();

/** Contexts booted over memory, with everything else as in the API: server, pipes, guards, filters, store and views. */
export class SliceBench {
  constructor(
    readonly app: NestFastifyApplication,
    private readonly platform: Platform,
    /** Stands still until it is set; what is recorded carries its time. */
    readonly clock: SimulatedClock,
    /** What the process logged: one JSON object a line. */
    readonly logged: readonly string[],
  ) {}

  get store(): EventStore {
    return this.platform.parts.store;
  }
  get vault(): Vault {
    return this.platform.parts.vault;
  }
  get catalog(): EventCatalog {
    return this.platform.parts.catalog;
  }
  get readModels(): ReadModels {
    return this.platform.parts.readModels;
  }

  /** Somebody who signed in to the demo. */
  as(persona: PersonaName): BenchCaller {
    return this.with(async () => ({ authorization: `Bearer ${await tokenOf(persona)}` }));
  }

  /** Somebody with these headers alone: no token, or one of the spec's own making. */
  bare(headers: Headers = {}): BenchCaller {
    return this.with(() => Promise.resolve(headers));
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.platform.close();
  }

  private with(own: () => Promise<Headers>): BenchCaller {
    const send = async (
      method: 'GET' | 'POST' | 'PUT' | 'DELETE',
      url: string,
      body?: object | string,
      more?: Headers,
    ) => {
      const headers = { ...(await own()), ...more };
      const answer = await this.app.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body }) });
      const json = answer.headers['content-type']?.toString().includes('json') === true && answer.payload !== '';
      return {
        status: answer.statusCode,
        headers: answer.headers as Readonly<Record<string, string | undefined>>,
        body: json ? answer.json() : undefined,
        text: answer.payload,
      };
    };
    return {
      get: (url, headers) => send('GET', url, undefined, headers),
      post: (url, body, headers) => send('POST', url, body, headers),
      put: (url, body, headers) => send('PUT', url, body, headers),
      delete: (url, body, headers) => send('DELETE', url, body, headers),
    };
  }
}

const bringsJobs = (context: Type<unknown> | DynamicModule) => 'module' in context && context.module === JobsModule;

/** Boots the modules of contexts for a spec. Nothing wakes timers or carries out jobs unless a module does. Close it when done. */
export async function sliceBench(
  contexts: readonly (Type<unknown> | DynamicModule)[],
  { now = '2026-03-02T09:00:00.000Z', catchUpTimeout = 2_000 } = {},
): Promise<SliceBench> {
  const logged: string[] = [];
  const log = new JsonLog('debug', (line) => logged.push(line));
  const clock = new SimulatedClock(now);
  const store = SqliteEventStore.open(':memory:');
  const catalog = new EventCatalog();
  const readModels = new SqliteReadModels(store, catalog, { folder: ':memory:', timeout: catchUpTimeout });
  const vault = SqliteVault.open(':memory:', randomBytes(32));
  const asOf = new AsOfInProcess(store, catalog, (set) => readModels.viewSet(set));
  const platform = new Platform({ store, catalog, readModels, asOf, vault });
  const imports = [
    PlatformModule.forRoot(platform),
    AccessModule.forRoot(await demo),
    HttpModule.forRoot({ log, clock }),
    ...(contexts.some(bringsJobs) ? [] : [JobsModule.forRoot({ node: 'spec', works: false })]),
    ...contexts,
  ];
  const module = await Test.createTestingModule({ imports: [...imports] })
    .setLogger(log)
    .compile();
  const adapter = httpAdapter({ bodyLimit: 1_048_576, requestTimeout: 10_000 });
  const app = module.createNestApplication<NestFastifyApplication>(adapter, applicationOptions);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return new SliceBench(app, platform, clock, logged);
}

function tokenOf(persona: PersonaName): Promise<string> {
  const token = tokens.get(persona) ?? demo.then((signIn) => signIn.tokenFor(persona));
  tokens.set(persona, token);
  return token;
}
