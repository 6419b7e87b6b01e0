import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '@lydhoer/config';
import { isPassing } from '@lydhoer/event-store';
import type { Lydhoer } from './create-app.js';
import { seedWhenEmpty } from './demo/seed.js';
import { loadStandingData } from './standing-data.js';

const second = 1_000;
/** Milliseconds until somebody who waits for the start is told what it waits for. */
const patience = 5_000;

/**
 * Waits until the log is joined, and brings what must stand in it before requests are taken, where that is this
 * process's to do: the worker's. A shared log may go away meanwhile: then it is tried again. Throws what stops a start.
 */
export async function prepare(lydhoer: Lydhoer, settings: Settings, say: (sentence: string) => void): Promise<void> {
  const telling = setTimeout(say, patience, 'The log is not joined yet; it is tried until it is.');
  await lydhoer.platform.begun().finally(() => {
    clearTimeout(telling);
  });
  for (;;) {
    try {
      const whole = await seedWhenEmpty(lydhoer, settings, say);
      if (whole && settings.roles.has('worker')) {
        await loadStandingData(lydhoer, settings, { at: lydhoer.clock.now() });
      }
      return;
    } catch (error) {
      const passes = settings.eventStore.kind !== 'sqlite' && isPassing(error) && !lydhoer.requests.stopping;
      if (!passes) throw error;
      say(`The start waits for the log: ${error.message}`);
      await pause(second);
    }
  }
}
