import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { demoPersona, DemoSignIn, type PersonaName } from '@lydhoer/access';
import { settingsFrom } from '@lydhoer/config';
import { JsonLog, Requests, type Platform } from '@lydhoer/http';
import { openTraces, Telemetry } from '@lydhoer/telemetry';
import { applicationOn } from '../../apps/api/src/create-app.js';
import { DemoClock } from '../../apps/api/src/demo/simulated-clock.js';
import { platformInMemory } from '../../apps/api/src/open-platform.js';
import { loadStandingData } from '../../apps/api/src/standing-data.js';

export interface Sending {
  readonly by?: PersonaName;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | string;
}

/** The whole application over memory, with everything it tells of itself. */
export class WatchedApplication {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly platform: Platform,
    readonly telemetry: Telemetry,
    private readonly signIn: DemoSignIn,
    /** One JSON object a line, at every level. */
    readonly logged: string[],
  ) {}

  /** Opens it with the vocabulary and the organisation; sends traces when told where. */
  static async open({ collector, share = 1 }: { collector?: URL; share?: number } = {}): Promise<WatchedApplication> {
    const settings = settingsFrom({ LYDHOER_DEMO: 'empty' });
    const platform = platformInMemory();
    const logged: string[] = [];
    const log = new JsonLog('debug', (line) => logged.push(line));
    const build = { version: '0.0.0', mode: 'demo' } as const;
    const say = (sentence: string) => {
      log.event('warn', sentence);
    };
    const traces = collector && (await openTraces({ url: collector, service: 'under-test', share }, build, say));
    const telemetry = new Telemetry({ ...platform.parts, build, traces });
    const signIn = await DemoSignIn.open();
    const app = await applicationOn({ platform, signIn, log, clock: new DemoClock(), telemetry }, settings);
    await app.getHttpAdapter().getInstance().ready();
    await loadStandingData({ app }, settings, { at: '2019-01-01T08:00:00.000Z', simulated: true });
    return new WatchedApplication(app, platform, telemetry, signIn, logged);
  }

  async send(url: string, { by, method, headers, body }: Sending = {}) {
    const token = by === undefined ? undefined : await this.signIn.tokenOf(demoPersona(by));
    return this.app.inject({
      method: (method ?? (body === undefined ? 'GET' : 'POST')) as 'GET',
      url,
      headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
  }

  get requests(): Requests {
    return Requests.of(this.app.getHttpAdapter().getInstance());
  }

  /** What `/metrics` answers: each series with its value. */
  async metrics(): Promise<ReadonlyMap<string, number>> {
    const answer = await this.send('/metrics');
    if (answer.statusCode !== 200) throw new Error(`/metrics answered ${answer.statusCode}`);
    const samples = answer.payload.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return new Map(samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.platform.close();
    await this.telemetry.close();
  }
}

/** A contact, whole and plain, that anybody who may register can register. */
export const contact = {
  channel: 'phone',
  form: 'oral',
  receivedOn: '2026-01-05',
  complainant: { role: 'anonymous' },
  narrative: 'Hvem skal jeg ringe til?',
};
