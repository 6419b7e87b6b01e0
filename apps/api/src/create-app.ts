import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoSignIn, liveSignIn } from '@lydhoer/access';
import type { Settings } from '@lydhoer/config';
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
import { openPlatform } from './open-platform.js';
import { version } from './version.js';

/** The whole application, made and initialised, listening nowhere yet. */
export interface Lydhoer {
  readonly app: NestFastifyApplication;
  readonly platform: Platform;
  readonly clock: Clock;
  /** Issues tokens to personas; undefined in live mode. */
  readonly demo: DemoSignIn | undefined;
  /** Turns new requests away from now on, says so at `/health/ready`, and resolves when those in hand have ended. */
  readonly drain: () => Promise<void>;
  /** In this order: takes no more requests, finishes those it has, saves checkpoints, closes, gives the folder back. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the data folder and makes the application on it: for the API, the seed and the command line alike. Throws
 * `SettingsRefused`, `StoreRefused` and `StoreUnavailable`, and then holds nothing.
 */
export async function createApp(settings: Settings, log = new JsonLog(settings.logLevel)): Promise<Lydhoer> {
  const { platform, release } = openPlatform(settings);
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
    const demo =
      settings.mode === 'demo' ? await DemoSignIn.open(join(settings.dataFolder, 'keys', 'sign-in.json')) : undefined;
    const clock = demo ? new DemoClock() : new SystemClock();
    const signIn = settings.mode === 'live' ? liveSignIn(settings.signIn) : demo;
    if (!signIn) throw new Error('nobody could sign in');
    telemetry = await telemetryOf(platform, settings, log);
    app = await applicationOn({ platform, signIn, log, clock, telemetry }, settings);
    const requests = Requests.of(app.getHttpAdapter().getInstance());
    return { app, platform, clock, demo, drain: () => requests.drain(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function telemetryOf(platform: Platform, settings: Settings, log: JsonLog): Promise<Telemetry> {
  const build = { version, mode: settings.mode };
  const warn = (sentence: string) => {
    log.event('warn', sentence);
  };
  const traces = settings.traces && (await openTraces(settings.traces, build, warn));
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
