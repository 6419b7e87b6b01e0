import { Child } from '../measuring/child.js';
import { forSeconds, load, type LoadResult, type Request } from '../measuring/load.js';
import { alone, atMost, beside, type Result } from '../measuring/result.js';
import { inTurns } from '../measuring/statistics.js';
import { syntheticLog } from '../kept-logs.js';
import type { Bench } from '../plan.js';
import { registration } from './registrations.js';

/** Clients that give commands meanwhile, and the milliseconds that each of them waits between two. */
const clients = 8;
const thinking = 20;

interface Rebuild {
  readonly set: string;
  readonly state: string;
  readonly problem: string | null;
  readonly comparison: { readonly result: string } | null;
}

/** What a command takes while every view is built anew, beside the same without. */
export async function rebuilding(bench: Bench): Promise<readonly Result[]> {
  const { plan, say } = bench;
  const { folder, events } = await syntheticLog(plan.rebuild, bench);
  const app = await Child.lydhoer(folder);
  const took: number[] = [];
  try {
    await app.caughtUp();
    const operator = await app.headersOf('operator');
    const make = registration(await app.headersOf('caseworker-boerneliv'));
    say(`commands during a rebuild of ${events} events`);
    const measured = await inTurns(
      plan.rounds,
      async (round) => {
        const { result, milliseconds } = await whileRebuilding(app, operator, make);
        if (round >= 0) took.push(milliseconds / 1000);
        return result;
      },
      () => load(app.url, clients, forSeconds(plan.seconds, make), thinking),
    );
    const each = (of: (result: LoadResult) => number) => ({ ours: measured.ours.map(of), bare: measured.bare.map(of) });
    const name = `a command during a rebuild of ${events.toLocaleString('en')} events (bare: without)`;
    return [
      beside(
        `${name}, p50`,
        'ms',
        each(({ p50 }) => p50),
      ),
      beside(
        `${name}, p99`,
        'ms',
        each(({ p99 }) => p99),
        (ratio) => atMost(2, ratio),
      ),
      alone('that rebuild, beside the commands', 's', took),
    ];
  } finally {
    await app.stop();
  }
}

/** Gives commands from the rebuild's beginning to its end. Throws unless the new views were equal to the old. */
async function whileRebuilding(
  app: Child,
  operator: Readonly<Record<string, string>>,
  make: () => Request,
): Promise<{ readonly result: LoadResult; readonly milliseconds: number }> {
  const started = performance.now();
  const headers = { ...operator, 'content-type': 'application/json' };
  const begun = await fetch(`${app.url}/operations/rebuilds`, { method: 'POST', headers, body: '{}' });
  const { items } = (await begun.json()) as { readonly items: readonly Rebuild[] };
  if (items.length === 0) throw new Error('no rebuild began');
  let over = false;
  const loaded = load(app.url, clients, () => (over ? undefined : make()), thinking);
  // Whoever waits for its end hears of its failure; until then nobody does.
  loaded.catch(() => undefined);
  const ending = () => {
    over = true;
    return loaded;
  };
  try {
    const ended = await theEnd(app, operator, items.length);
    const wrong = ended.filter(({ state, comparison }) => state !== 'done' || comparison?.result !== 'equal');
    if (wrong.length > 0) throw new Error(`a rebuild made other views: ${JSON.stringify(wrong)}`);
    return { milliseconds: performance.now() - started, result: await ending() };
  } finally {
    // Also when a gate was not passed: the app is stopped next, and nobody may be asking it then.
    await ending();
  }
}

/** By asking, as an operator's command does: over HTTP nobody is told of the end. Twenty times a second is no load. */
async function theEnd(
  app: Child,
  headers: Readonly<Record<string, string>>,
  sets: number,
): Promise<readonly Rebuild[]> {
  for (;;) {
    const response = await fetch(`${app.url}/operations/rebuilds`, { headers });
    const { items } = (await response.json()) as { readonly items: readonly Rebuild[] };
    const latest = items.slice(-sets);
    if (latest.every(({ state }) => state === 'done' || state === 'failed')) return latest;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
