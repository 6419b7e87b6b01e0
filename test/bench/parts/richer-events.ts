import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beside, type Result } from '../measuring/result.js';
import { inTurns } from '../measuring/statistics.js';
import type { Bench } from '../plan.js';
import { writeSyntheticLog, type SyntheticLog } from '../synthetic-log.js';
import { everyStep } from '../synthetic/lives.js';
import { withoutDeadlines } from '../synthetic/without-deadlines.js';
import { builtFold } from './catch-up.js';

/** Every view built from nothing, beside the same municipality as its log was before complaints kept deadlines. */
export async function richerEvents({ plan, folder, say }: Bench): Promise<readonly Result[]> {
  const home = mkdtempSync(join(folder, 'richer-'));
  try {
    say(`the logs of ${plan.rebuild} complaints, with their deadlines and without`);
    const rich = await writeSyntheticLog(join(home, 'rich'), plan.rebuild);
    const plain = await writeSyntheticLog(join(home, 'plain'), plan.rebuild, undefined, (complaints, texts) =>
      withoutDeadlines(everyStep(complaints, texts)),
    );
    const [ours, bare] = [await timedFold(rich, home), await timedFold(plain, home)];
    say(`all views from ${rich.events} events, and from ${plain.events}: ${plan.rounds} rounds`);
    const measured = await inTurns(plan.rounds, ours, bare);
    const words = `all views of ${plan.rebuild.toLocaleString('en')} complaints from nothing`;
    const events = `${rich.events.toLocaleString('en')} events (bare: ${plain.events.toLocaleString('en')}, no deadlines)`;
    return [beside(`${words}, ${events}`, 's', measured)];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Builds all views of a log in a folder of its own; gives the seconds that it took. */
async function timedFold({ dataFolder }: SyntheticLog, home: string): Promise<() => Promise<number>> {
  const fold = await builtFold(join(dataFolder, 'log.db'));
  return async () => {
    const views = mkdtempSync(join(home, 'views-'));
    const started = performance.now();
    await fold(views);
    const seconds = (performance.now() - started) / 1000;
    rmSync(views, { recursive: true });
    return seconds;
  };
}
