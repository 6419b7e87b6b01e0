import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Dice } from '../synthetic/dice.js';
import { reading } from '../gates/evidence.js';
import { Child } from '../measuring/child.js';
import { forSeconds, load, type LoadResult, type Request } from '../measuring/load.js';
import { alone, atLeast, atMost, type Result } from '../measuring/result.js';
import { inTurns, pairedRatio, spreadOf } from '../measuring/statistics.js';
import { syntheticLog } from '../kept-logs.js';
import type { Bench } from '../plan.js';

import { registration } from './registrations.js';

/** Cuts that people ask for: over time, by one and two dimensions, filtered, by another unit and basis. */
const trends = [
  '/trends',
  '/trends?by=theme',
  '/trends?unit=point&by=theme,team&from=2025-01-01&to=2025-12-31',
  '/trends?unit=point&bucket=quarter&by=outcome&basis=closed',
  '/trends?bucket=year&by=team&level=top',
  '/trends?unit=contact&by=channel&from=2024-01-01',
  '/trends?unit=point&by=kind&theme=TIME.LONG&team=skoleliv',
  '/trends?unit=point&bucket=quarter&by=theme&theme=TIME.NO_NOTICE&from=2023-01-01',
];

interface Rung {
  readonly complaints: number;
  readonly app: Child;
  readonly folder: string;
  readonly ids: readonly string[];
}

/** The app on logs of growing size: what a question costs, whether commands slow down, and how much memory it takes. */
export async function rungs(bench: Bench): Promise<readonly Result[]> {
  const [lowest = 1_000, ...higher] = bench.plan.rungs;
  const first = await climb(lowest, bench);
  try {
    const results: Result[] = [...(await asked(first, bench))];
    for (const complaints of higher) {
      const rung = await climb(complaints, bench);
      try {
        results.push(...(await asked(rung, bench)), ...(await commanded(first, rung, bench)));
      } finally {
        await leave(rung);
      }
    }
    return results;
  } finally {
    await leave(first);
  }
}

async function climb(complaints: number, bench: Bench): Promise<Rung> {
  const { folder, dataFolder, events } = await syntheticLog(complaints, bench);
  const ids = idsIn(join(dataFolder, 'log.db'));
  const app = await Child.lydhoer(folder);
  const started = performance.now();
  await app.caughtUp();
  bench.say(
    `rung of ${complaints} complaints: ${events} events, caught up in ${Math.round(performance.now() - started)} ms`,
  );
  return { complaints, app, folder, ids };
}

async function leave({ app, folder }: Rung): Promise<void> {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A thousand complaints from all over the log. */
function idsIn(log: string): readonly string[] {
  return reading(log, (database) => {
    const { last } = database.prepare('SELECT max(id) AS last FROM streams').get() as { last: number };
    const near = database.prepare(`SELECT name FROM streams WHERE id >= ? AND category = 'complaint' LIMIT 1`);
    const dice = new Dice(3);
    const names = Array.from({ length: 1_000 }, () => near.get(dice.between(1, last))?.name);
    return names.filter((name) => typeof name === 'string').map((name) => name.slice('complaint-'.length));
  });
}

async function asked({ complaints, app, ids }: Rung, { plan, say }: Bench): Promise<readonly Result[]> {
  const at = `at ${complaints.toLocaleString('en')} complaints`;
  say(`questions ${at}`);
  const analyst = await app.headersOf('analyst');
  const jurist = await app.headersOf('jurist-1');
  const dice = new Dice(4);
  const trend = await askedAgain(app, plan.queries, (turn) => get(trends[turn % trends.length] ?? '', analyst));
  const page = await askedAgain(app, plan.queries, () => get(`/complaints/${dice.one(ids)}`, jurist));
  const { now, peak } = app.memory();
  return [
    alone(`a trend ${at}, p50`, 'ms', [trend.p50]),
    alone(`a trend ${at}, p95`, 'ms', [trend.p95], (value) => atMost(20, value)),
    alone(`a case page ${at}, p50`, 'ms', [page.p50]),
    alone(`a case page ${at}, p95`, 'ms', [page.p95], (value) => atMost(5, value)),
    alone(`memory ${at}`, 'MiB', [now]),
    alone(`memory ${at}, the most since the start`, 'MiB', [peak]),
  ];
}

const get = (path: string, headers: Readonly<Record<string, string>>): Request => ({ method: 'GET', path, headers });

/** One question after the other over one connection, a tenth of them to warm up. */
async function askedAgain(app: Child, times: number, question: (turn: number) => Request): Promise<LoadResult> {
  const many = (count: number) => {
    let turn = 0;
    return () => (turn < count ? question(turn++) : undefined);
  };
  await load(app.url, 1, many(Math.ceil(times / 10)));
  return load(app.url, 1, many(times));
}

/** Registrations on the lowest rung and on a higher one in turn: what counts is the ratio. */
async function commanded(first: Rung, rung: Rung, { plan, say }: Bench): Promise<readonly Result[]> {
  const at = `at ${rung.complaints.toLocaleString('en')} complaints`;
  say(`commands ${at}`);
  const loaded = async ({ app }: Rung) => {
    const make = registration(await app.headersOf('caseworker-boerneliv'));
    return load(app.url, 64, forSeconds(plan.seconds, make));
  };
  const measured = await inTurns(
    plan.rounds,
    () => loaded(rung),
    () => loaded(first),
  );
  const rates = { ours: measured.ours.map(({ rate }) => rate), lowest: measured.bare.map(({ rate }) => rate) };
  const ratio = pairedRatio(rates.ours, rates.lowest);
  const p99 = (results: readonly LoadResult[]) => results.map((result) => result.p99);
  const lowest = first.complaints.toLocaleString('en');
  return [
    {
      ...alone(`registrations ${at} (bare: at ${lowest})`, 'commands/s', rates.ours),
      bare: spreadOf(rates.lowest),
      ratio,
      // Not slower than at a thousand: at most 1.2 times as long.
      target: { ...atLeast(1 / 1.2, ratio.median), words: '≥ 1/1.2' },
    },
    {
      ...alone(`the same, p99 (bare: at ${lowest})`, 'ms', p99(measured.ours)),
      bare: spreadOf(p99(measured.bare)),
      ratio: pairedRatio(p99(measured.ours), p99(measured.bare)),
    },
    alone(`memory ${at}, after the commands`, 'MiB', [rung.app.memory().now]),
  ];
}
