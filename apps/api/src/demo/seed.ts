import type { Settings } from '@lydhoer/config';
import { EventStore } from '@lydhoer/event-store';
import { addDays, dateInDenmark } from '@lydhoer/kernel';
import type { Lydhoer } from '../create-app.js';
import { loadStandingData } from '../standing-data.js';
import { planUntil } from './plan.js';
import { Player } from './player.js';
import { markInFolder, markInLog } from './seeding-mark.js';
import { DemoClock } from './simulated-clock.js';

/** Before the first complaint: the vocabulary and the organisation stand in the log from here on. */
const beginning = '2018-12-31T08:00:00.000Z';

const notWhole =
  'The synthetic municipality in the log is not whole: a process was stopped while it wrote it, or another one writes ' +
  'it now. It cannot be taken out of the log again. Wait for the other one, or give an empty log.';

/**
 * Fills an empty demo store with the synthetic municipality, up to yesterday, where that is this process's to do. Killed
 * half-way, the next start wipes a store of its own and does it again (`wipeHalfSeeded`); a log on a server stays as it
 * is, and that is said. Does nothing when the store holds anything. Answers whether the store is whole now.
 */
export async function seedWhenEmpty(
  lydhoer: Lydhoer,
  settings: Settings,
  say: (sentence: string) => void,
): Promise<boolean> {
  const { app, clock, demo, requests } = lydhoer;
  if (settings.mode !== 'demo' || !settings.seeds || !settings.roles.has('worker')) return true;
  if (!demo || !(clock instanceof DemoClock)) return true;
  const store = app.get(EventStore, { strict: false });
  const mark = settings.eventStore.kind === 'sqlite' ? markInFolder(settings.dataFolder) : markInLog(store);
  if (await mark.isHalf()) {
    say(notWhole);
    return false;
  }
  if (!(await isEmpty(store))) return true;
  if (!(await mark.begin())) {
    say(notWhole);
    return false;
  }
  const began = Date.now();
  const steps = planUntil(addDays(dateInDenmark(clock.now()), -1));
  say(`Seeding a synthetic municipality: ${steps.length} things people did from 2019 until yesterday …`);
  await loadStandingData(lydhoer, settings, { at: beginning, simulated: true });
  await requests.asInsider(() =>
    new Player(app, demo, clock).play(steps, (played, of) => {
      say(`  ${played} of ${of}`);
    }),
  );
  await mark.end();
  say(`Seeded in ${Math.round((Date.now() - began) / 1000)} s. All people and cases are invented.`);
  return true;
}

async function isEmpty(store: EventStore): Promise<boolean> {
  for await (const { events } of store.readAll({ after: 0n, batchSize: 1 })) if (events.length > 0) return false;
  return true;
}
