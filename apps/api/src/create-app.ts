import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoSignIn, liveSignIn } from '@lydhoer/access';
import type { Settings } from '@lydhoer/config';
import { applicationOptions, httpAdapter, JsonLog, SystemClock, type Clock, type Platform } from '@lydhoer/http';
import { ApiModule, type ApiParts } from './api.module.js';
import { DemoClock } from './demo/simulated-clock.js';
import { serveDocumentation } from './documentation.js';
import { openPlatform } from './open-platform.js';

/** The whole application, made and initialised, listening nowhere yet. */
export interface Lydhoer {
  readonly app: NestFastifyApplication;
  readonly platform: Platform;
  readonly clock: Clock;
  /** Issues tokens to personas; undefined in live mode. */
  readonly demo: DemoSignIn | undefined;
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
  const close = async () => {
    try {
      await app?.close();
      await platform.close();
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
    app = await applicationOn({ platform, signIn, log, clock }, settings);
    return { app, platform, clock, demo, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The Nest application on an open platform. */
export async function applicationOn(
  parts: ApiParts,
  limits: Pick<Settings, 'bodyLimit' | 'requestTimeout'>,
): Promise<NestFastifyApplication> {
  const adapter = httpAdapter(limits);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(parts), adapter, {
    ...applicationOptions,
    logger: parts.log,
    abortOnError: false,
  });
  serveDocumentation(app);
  await app.init();
  return app;
}
