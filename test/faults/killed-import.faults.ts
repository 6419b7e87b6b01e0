import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Chance } from '../../apps/api/src/demo/chance.js';
import { onServer } from '../log-server.js';
import { FaultsBench, say } from './bench/bench.js';
import { logOf, readLog } from './bench/log-check.js';
import type { Program } from './bench/processes.js';
import { byCase, registerOf, wholeCases } from './bench/register.js';
import { expectViewsToEqualReplay } from './bench/replay.js';
import { seed } from './bench/settings.js';

const cases = 2_400;
const kills = onServer ? 2 : 4;
const register = registerOf(cases);

const bench = new FaultsBench();
afterEach(() => bench.close());

const expectWholeCases = async (folder: string): Promise<number> => wholeCases(await readLog(folder), cases);

/** Kills a process once so many cases are in the log, or when it has ended. */
async function killAt(program: Program, folder: string, reached: number): Promise<void> {
  const seen = new Set<string>();
  let after = 0n;
  while (program.running && seen.size < reached) {
    await turn();
    // Until the log is made there is none to read.
    const events = onServer || existsSync(logOf(folder)) ? await readLog(folder, after) : [];
    for (const id of byCase(events).keys()) seen.add(id);
    after = events.at(-1)?.position ?? after;
  }
  await program.kill();
}

interface FollowedJob {
  readonly state: string;
  readonly overAt: string | null;
  readonly attempts: number;
  readonly result: { readonly imported: number; readonly skipped: number; readonly refused: number } | null;
}

/** After the last kill the command ran to its end: everything is there once, and the views are what a replay gives. */
async function expectAllOnce(folder: string): Promise<void> {
  expect(await expectWholeCases(folder)).toBe(cases);
  const { api, process } = await bench.start(folder);
  await api.caughtUp();
  expect(process.complaints()).toEqual([]);
  const trend = await api.get('analyst', '/trends?unit=complaint&bucket=year&from=2020-01-01&to=2020-12-31');
  expect(trend.body.periods).toEqual([expect.objectContaining({ period: '2020', total: cases })]);
  await process.stop();
  await expectViewsToEqualReplay(bench, folder);
}

describe('An import that is killed half-way', () => {
  test('at the command line has written whole cases alone, and is simply given again', async () => {
    const folder = await bench.withLog(bench.folder());
    const file = join(folder, 'register.csv');
    writeFileSync(file, register);
    const words = ['import', file, '--register', 'killed', '--json'];
    const chance = new Chance(`${seed}-import`);
    let before = 0;
    for (let kill = 1; kill <= kills; kill++) {
      const reached = Math.min(cases, before + chance.between(1, 400));
      await killAt(bench.launch(folder, { program: 'cli', words }), folder, reached);
      before = await expectWholeCases(folder);
      say(`import ${kill} of ${kills}: killed after ${before} of ${cases} cases`);
    }
    const { code, out } = await bench.cli(folder, ...words);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ imported: cases - before, skipped: before, refused: 0, readToEnd: true });
    await expectAllOnce(folder);
  });

  test('over HTTP has written whole cases alone, and is simply sent again', async () => {
    const folder = bench.folder();
    const chance = new Chance(`${seed}-upload`);
    let before = 0;
    for (let kill = 1; kill <= kills; kill++) {
      const { api, process } = await bench.start(folder);
      expect(process.complaints()).toEqual([]);
      const sent = api.post('analyst', '/imports?register=killed', register).catch(() => 'unanswered');
      await killAt(process, folder, Math.min(cases, before + chance.between(1, 400)));
      await sent;
      before = await expectWholeCases(folder);
      say(`upload ${kill} of ${kills}: killed after ${before} of ${cases} cases`);
    }
    const { api, process } = await bench.start(folder);
    const report = await api.post('analyst', '/imports?register=killed', register);
    expect(report.body).toMatchObject({ imported: cases - before, skipped: before, refused: 0, readToEnd: true });
    await process.stop();
    await expectAllOnce(folder);
  });

  test('as a job has written whole cases alone, and goes on by itself at the next start', async () => {
    const folder = bench.folder();
    const chance = new Chance(`${seed}-job`);
    const large = registerOf(cases, 'Der er gået ti måneder uden svar. '.repeat(16));
    let { api, process } = await bench.start(folder);
    const asked = await api.post('analyst', '/imports?register=killed', large);
    expect(asked.status).toBe(202);
    let before = 0;
    for (let kill = 1; kill <= kills; kill++) {
      await killAt(process, folder, Math.min(cases - 1, before + chance.between(1, 400)));
      before = await expectWholeCases(folder);
      say(`job ${kill} of ${kills}: killed after ${before} of ${cases} cases`);
      ({ api, process } = await bench.start(folder));
      expect(process.complaints()).toEqual([]);
    }
    const job = async () => (await api.get('analyst', `/jobs/${String(asked.body.id)}`)).body as FollowedJob;
    while ((await job()).overAt === null);
    const { state, attempts, result } = await job();
    if (!result) throw new Error(`no report: ${state}`);
    expect([state, attempts, result.imported + result.skipped, result.refused]).toEqual([
      'completed',
      1 + kills,
      cases,
      0,
    ]);
    await process.stop();
    await expectAllOnce(folder);
  });
});
