import type { Settings } from '@lydhoer/config';
import { EventStore } from '@lydhoer/event-store';
import { addDays, dateInDenmark } from '@lydhoer/kernel';
import type { Lydhoer } from '../create-app.js';
import { loadStandingData } from '../standing-data.js';
import { planUntil } from './plan.js';
import { Player } from './player.js';
import { markSeeded, markSeeding } from './seeding-mark.js';
import { DemoClock } from './simulated-clock.js';

/** Before the first complaint: the vocabulary and the organisation stand in the log from here on. */
const beginning = '2018-12-31T08:00:00.000Z';

/**
 * Fills an empty demo store with the synthetic municipality, up to yesterday. Killed half-way, the next start wipes it
 * and does it again (`wipeHalfSeeded`). Does nothing when the store holds anything.
 */
export async function seedWhenEmpty(
  lydhoer: Lydhoer,
  settings: Settings,
  say: (sentence: string) => void,
): Promise<void> {
  const { app, clock, demo } = lydhoer;
  if (settings.mode !== 'demo' || !settings.seeds || !demo || !(clock instanceof DemoClock)) return;
  if ((await app.get(EventStore, { strict: false }).head()) > 0n) return;
  const began = Date.now();
  markSeeding(settings.dataFolder);
  const steps = planUntil(addDays(dateInDenmark(clock.now()), -1));
  say(`Seeding a synthetic municipality: ${steps.length} things people did from 2019 until yesterday …`);
  await loadStandingData(lydhoer, settings, { at: beginning, simulated: true });
  await new Player(app, demo, clock).play(steps, (played, of) => {
    say(`  ${played} of ${of}`);
  });
  markSeeded(settings.dataFolder);
  say(`Seeded in ${Math.round((Date.now() - began) / 1000)} s. All people and cases are invented.`);
}
