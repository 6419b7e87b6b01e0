import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoSignIn, liveSignIn } from '@lydhoer/access';
import { masterKeyOf, type Settings } from '@lydhoer/config';
import {
  applicationOptions,
  httpAdapter,
  JsonLog,
  Requests,
  SystemClock,
  type Clock,
  type Platform,
} from '@lydhoer/http';
import { openTraces, Telemetry } from '@lydhoer/telemetry';
import { ApiModule, type ApiParts } from './api.module.js';
import { DemoClock } from './demo/simulated-clock.js';
import { serveDocumentation } from './documentation.js';
import { jobsOptionsFrom } from './jobs-options.js';
import { openPlatform } from './open-platform.js';
import { version } from './version.js';

/** The whole application, made and initialised, listening nowhere yet. */
export interface Lydhoer {
  readonly app: NestFastifyApplication;
  readonly platform: Platform;
  readonly clock: Clock;
  /** Issues tokens to personas; undefined in live mode. */
  readonly demo: DemoSignIn | undefined;
  readonly requests: Requests;
  /** In this order: takes no more requests, finishes those it has, saves checkpoints, closes, gives the folder back. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the data folder and makes the application on it: for the API, the seed and the command line alike. Throws
 * `SettingsRefused`, `StoreRefused` and `StoreUnavailable`, and then holds nothing.
 */
export async function createApp(settings: Settings, log = new JsonLog(settings.logLevel)): Promise<Lydhoer> {
  const say = (sentence: string) => {
    log.event('warn', sentence);
  };
  const { platform, release } = await openPlatform(settings, say);
  let app: NestFastifyApplication | undefined;
  let telemetry: Telemetry | undefined;
  const close = async () => {
    try {
      await app?.close();
      await platform.close();
      await telemetry?.close();
    } finally {
      release();
    }
  };
  try {
    const demo = settings.mode === 'demo' ? await demoSignIn(settings) : undefined;
    const clock = demo ? new DemoClock() : new SystemClock();
    const signIn = settings.mode === 'live' ? liveSignIn(settings.signIn) : demo;
    if (!signIn) throw new Error('nobody could sign in');
    telemetry = await telemetryOf(platform, settings, say);
    app = await applicationOn({ platform, signIn, log, clock, telemetry, jobs: jobsOptionsFrom(settings) }, settings);
    const requests = Requests.of(app.getHttpAdapter().getInstance());
    return { app, platform, requests, clock, demo, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Processes that are given the same master key let the same people in. */
function demoSignIn(settings: Settings): Promise<DemoSignIn> {
  const isGiven = settings.masterKey !== undefined || settings.masterKeyFile !== undefined;
  if (isGiven) return DemoSignIn.of(masterKeyOf(settings));
  return DemoSignIn.open(join(settings.dataFolder, 'keys', 'sign-in.json'));
}

async function telemetryOf(
  platform: Platform,
  settings: Settings,
  say: (sentence: string) => void,
): Promise<Telemetry> {
  const build = { version, mode: settings.mode };
  const traces = settings.traces && (await openTraces(settings.traces, build, say));
  return new Telemetry({ ...platform.parts, folder: settings.dataFolder, build, traces });
}

/** The Nest application on an open platform, with telemetry of its own where it is given none. */
export async function applicationOn(
  parts: Omit<ApiParts, 'telemetry'> & Partial<ApiParts>,
  limits: Pick<Settings, 'bodyLimit' | 'requestTimeout'>,
): Promise<NestFastifyApplication> {
  const adapter = httpAdapter(limits);
  const telemetry = parts.telemetry ?? new Telemetry({ ...parts.platform.parts, build: { version, mode: 'demo' } });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot({ ...parts, telemetry }), adapter, {
    ...applicationOptions,
    logger: parts.log,
    abortOnError: false,
  });
  serveDocumentation(app);
  await app.init();
  return app;
}
