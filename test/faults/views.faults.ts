import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { Chance } from '../../apps/api/src/demo/chance.js';
import { viewSets } from '../../apps/rebuild/src/contexts.js';
import { onServer } from '../log-server.js';
import { FaultsBench } from './bench/bench.js';
import { filledFolder, load } from './bench/clients.js';
import { copyOf, viewsFileOf } from './bench/files.js';
import { Ledger } from './bench/ledger.js';
import { faultsIn, readLog } from './bench/log-check.js';
import { expectViewsToEqualReplay } from './bench/replay.js';
import { seed } from './bench/settings.js';

const bench = new FaultsBench();
afterAll(() => bench.close());

const chance = new Chance(`${seed}-views`);
const sets = viewSets.map(({ name }) => name);

/** What can become of a file of views. */
const harms: readonly (readonly [what: string, harm: (file: string) => void])[] = [
  [
    'deleted',
    (file) => {
      rmSync(file);
    },
  ],
  [
    'emptied',
    (file) => {
      truncateSync(file);
    },
  ],
  [
    'cut in half',
    (file) => {
      truncateSync(file, Math.floor(statSync(file).size / 2));
    },
  ],
  [
    'another file altogether',
    (file) => {
      writeFileSync(file, 'Kære borgerrådgiver\n'.repeat(500));
    },
  ],
  [
    'overwritten in its middle',
    (file) => {
      const bytes = readFileSync(file);
      bytes.fill(0xa5, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2));
      writeFileSync(file, bytes);
    },
  ],
];

/** On a server the log takes no part in it: the first and the last harm of each kind say the same. */
const harmsHere = onServer ? [...harms.slice(0, 1), ...harms.slice(-1)] : harms;

const questions = [
  ['analyst', '/trends?unit=point&bucket=month&by=theme'],
  ['jurist-1', '/complaints?untagged=true'],
  ['jurist-1', '/vocabulary'],
  ['jurist-1', '/organisation/staff'],
  ['borgerraadgiver', '/reviews'],
  ['borgerraadgiver', '/recommendations'],
  ['working-group-1', '/learning-log'],
  ['operator', '/forgettings'],
] as const;
type App = Awaited<ReturnType<FaultsBench['start']>>;

/** How far the log goes is not compared: a process asks for jobs by its own clock. What they change would be seen. */
const withoutPosition = (body: unknown): unknown =>
  body !== null && typeof body === 'object' && 'position' in body ? { ...body, position: undefined } : body;

/** What every list and figure answers, once it answers. */
async function answers({ api }: App): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (const [by, path] of questions) {
    let answer = await api.get(by, path);
    // While a view is made again its readers are told to come back.
    while (answer.status === 503 && answer.body.type === '/problems/views-behind') answer = await api.get(by, path);
    expect([path, answer.status]).toEqual([path, 200]);
    all.push(withoutPosition(answer.body));
  }
  return all;
}

describe('A views file', () => {
  let folder: string;
  let ledger: Ledger;
  let before: readonly unknown[];
  beforeAll(async () => {
    ({ folder, ledger } = await filledFolder(bench));
    const copy = copyOf(bench, folder);
    const app = await bench.start(copy);
    before = await answers(app);
    await app.process.stop();
  });

  test.each(harmsHere)('that was %s while nothing ran is made again, and equals a replay', async (_what, harm) => {
    const damaged = copyOf(bench, folder);
    for (const set of sets) harm(viewsFileOf(damaged, set));
    const app = await bench.start(damaged);
    await app.api.caughtUp();
    expect(await answers(app)).toEqual(before);
    await app.process.stop();
    await expectViewsToEqualReplay(bench, damaged);
    expect(faultsIn(ledger.entries.values(), await readLog(damaged))).toEqual([]);
  });

  test.each(harmsHere)(
    'that is %s while the app runs harms no command and no answer, and is made again at the next start',
    async (_what, harm) => {
      const damaged = copyOf(bench, folder);
      const app = await bench.start(damaged);
      await app.api.caughtUp();
      const harmed = chance.one(sets);
      harm(viewsFileOf(damaged, harmed));
      expect(await answers(app)).toEqual(before);
      const during = new Ledger();
      await load({ ...app, ledger: during, name: 'during', enough: () => during.acknowledged > 100 });
      await app.api.caughtUp();
      const asked = await answers(app);
      // Commands that look something up in the view wait for it, and are told to come back when that takes long.
      expect(during.refusals.filter((refusal) => !refusal.includes('/problems/views-behind'))).toEqual([]);
      expect(await app.process.stop()).toBe(0);

      const again = await bench.start(damaged);
      await again.api.caughtUp();
      expect(await answers(again)).toEqual(asked);
      await again.process.stop();
      await expectViewsToEqualReplay(bench, damaged);
      expect(faultsIn([...ledger.entries.values(), ...during.entries.values()], await readLog(damaged))).toEqual([]);
    },
  );
});
