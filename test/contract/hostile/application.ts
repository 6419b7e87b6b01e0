import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoSignIn, demoPersonas, type Caller } from '@lydhoer/access';
import { settingsFrom } from '@lydhoer/config';
import { EventCatalog, SqliteEventStore, SqliteVault, type EventStore, type RecordedEvent } from '@lydhoer/event-store';
import { JsonLog, Platform } from '@lydhoer/http';
import { AsOfInProcess, SqliteReadModels } from '@lydhoer/read-models';
import { applicationOn } from '../../../apps/api/src/create-app.js';
import { DemoClock } from '../../../apps/api/src/demo/simulated-clock.js';
import { loadStandingData } from '../../../apps/api/src/standing-data.js';
import { strangers, type Sent } from './sent.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** The day on which everything happens. */
export const today = '2026-03-02';

/** The whole application on files of its own, with everything it logs. */
export class HostedApplication {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly folder: string,
    /** What it wrote to its log: one JSON object a line. */
    readonly logged: string[],
    private readonly store: EventStore,
    private readonly signIn: DemoSignIn,
    private readonly tokens: ReadonlyMap<string, string>,
    readonly close: () => Promise<void>,
  ) {}

  /** Opens it on an empty folder, and brings the vocabulary and the organisation in. */
  static async open(): Promise<HostedApplication> {
    const folder = mkdtempSync(join(tmpdir(), 'lydhoer-hostile-'));
    const settings = settingsFrom({
      LYDHOER_DATA: folder,
      LYDHOER_DEMO: 'empty',
      LYDHOER_CATCH_UP_TIMEOUT: '100',
      LYDHOER_BODY_LIMIT: '262144',
    });
    const keys = join(folder, 'keys');
    mkdirSync(keys);
    const store = SqliteEventStore.open(join(folder, 'log.db'));
    const vault = SqliteVault.open(join(keys, 'keys.db'), randomBytes(32));
    const catalog = new EventCatalog();
    // Without the worker threads, which are built files: what they fold is folded the same in process.
    const readModels = new SqliteReadModels(store, catalog, { folder, timeout: settings.catchUpTimeout });
    const asOf = new AsOfInProcess(store, catalog, (set) => readModels.viewSet(set));
    const platform = new Platform({ store, vault, catalog, readModels, asOf });
    const logged: string[] = [];
    const log = new JsonLog('debug', (line) => logged.push(line));
    const signIn = await DemoSignIn.open();
    const clock = new DemoClock();
    clock.standAt(`${today}T09:00:00.000Z`);
    // No worker beside it: what one writes would come between a request and what it is held to.
    const jobs = { node: 'hostile', works: false, spool: join(folder, 'spool') };
    const app = await applicationOn({ platform, signIn, log, clock, jobs }, settings);
    await app.getHttpAdapter().getInstance().ready();
    await loadStandingData({ app }, settings, { at: '2019-01-01T08:00:00.000Z', simulated: true });
    const tokens = new Map<string, string>();
    for (const [name, caller] of Object.entries(strangers)) tokens.set(name, await signIn.tokenOf(caller));
    for (const { persona } of demoPersonas) tokens.set(persona, await signIn.tokenFor(persona));
    return new HostedApplication(app, folder, logged, store, signIn, tokens, async () => {
      await app.close();
      await platform.close();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  /** A token that the sign-in service gives to anybody it says exists, however odd. */
  tokenOf(caller: Caller): Promise<string> {
    return this.signIn.tokenOf(caller);
  }

  async send({ by, method, url, headers, body }: Sent): Promise<Answer> {
    const token = by === 'nobody' ? undefined : this.tokens.get(by);
    const answer = await this.app.inject({
      method: method as 'GET',
      url,
      headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers as Readonly<Record<string, string | undefined>>,
      text: answer.payload,
    };
  }

  /** The position of the log's last event. */
  head(): Promise<bigint> {
    return this.store.head();
  }

  /** What requests wrote after a position. What must be carried out here (a rebuild) goes on by itself. */
  async writtenAfter(position: bigint): Promise<readonly RecordedEvent[]> {
    const written: RecordedEvent[] = [];
    for await (const { events } of this.store.readAll({ after: position })) written.push(...events);
    return written.filter(({ metadata }) => metadata.actor !== 'system:jobs');
  }
}
