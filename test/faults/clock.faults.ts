import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { RecordedEvent } from '@lydhoer/event-store';
import { FaultsBench } from './bench/bench.js';
import { load } from './bench/clients.js';
import { Ledger } from './bench/ledger.js';
import { faultsIn, readLog } from './bench/log-check.js';
import { expectViewsToEqualReplay } from './bench/replay.js';

const hour = 3_600_000;
const wrongClock = (step: number) => ({
  flags: ['--import', pathToFileURL(join(import.meta.dirname, 'bench/shifted-clock.mjs')).href],
  env: { CLOCK_STEP: String(step) },
});

const bench = new FaultsBench();
afterEach(() => bench.close());

/** Recorded time never runs backwards: the log is searched by it, and `asOf` rests on it. */
const expectTimeToRise = (events: readonly RecordedEvent[]) => {
  const times = events.map(({ recordedAt }) => recordedAt);
  expect(times).toEqual([...times].sort());
};

describe('A clock that is set back', () => {
  test('between two starts, by a day: nothing is refused, nothing lost, and recorded time stands still', async () => {
    const folder = bench.folder();
    const ledger = new Ledger();
    const before = await bench.start(folder);
    await load({ ...before, ledger, name: 'before', enough: () => ledger.acknowledged > 100 });
    await before.process.stop();
    const [latest] = (await readLog(folder)).map(({ recordedAt }) => recordedAt).slice(-1);

    const after = await bench.start(folder, wrongClock(-24 * hour));
    await load({ ...after, ledger, name: 'after', enough: () => ledger.acknowledged > 300 });
    const trend = await after.api.get('analyst', '/trends?unit=complaint&bucket=year');
    expect(trend.status).toBe(200);
    await after.api.caughtUp();
    expect(after.process.complaints()).toEqual([]);
    await after.process.stop();
    expect(ledger.refusals).toEqual([]);
    const events = await readLog(folder);
    expect(faultsIn(ledger.entries.values(), events)).toEqual([]);
    expectTimeToRise(events);
    expect(events.at(-1)?.recordedAt).toBe(latest);
    await expectViewsToEqualReplay(bench, folder);
  });

  test('while it runs, twice by three hours, under load: the same, and the same key is still known', async () => {
    const folder = bench.folder();
    const ledger = new Ledger();
    const { api, process } = await bench.start(folder, wrongClock(-3 * hour));
    let told = 0;
    const onAcknowledged = () => {
      if (ledger.acknowledged === 100 || ledger.acknowledged === 200) process.signal('SIGUSR2');
      told = process.err.split('the clock was set').length - 1;
    };
    await load({ api, ledger, name: 'running', onAcknowledged, enough: () => ledger.acknowledged > 300 && told === 2 });
    await api.caughtUp();
    expect(process.complaints()).toEqual([]);
    expect(ledger.refusals).toEqual([]);

    const events = await readLog(folder);
    expect(faultsIn(ledger.entries.values(), events)).toEqual([]);
    expectTimeToRise(events);
    for (const { key, command, outcome } of [...ledger.entries.values()].slice(0, 20)) {
      const { body } = await api.post(command.by, command.path, command.body, { key });
      expect(body).toMatchObject({ repeated: true, ...(typeof outcome === 'object' && { id: outcome.id }) });
    }
    expect(await readLog(folder)).toHaveLength(events.length);
    await process.stop();
    await expectViewsToEqualReplay(bench, folder);
  });

  test('is seen for what it is: `asOf` a finished day is answered, and again with the same bytes', async () => {
    const folder = bench.folder();
    const ledger = new Ledger();
    const first = await bench.start(folder, wrongClock(-96 * hour));
    await load({ ...first, ledger, name: 'first', enough: () => ledger.acknowledged > 60 });
    await first.process.stop();
    const second = await bench.start(folder);
    const day = new Date(Date.now() - 48 * hour).toISOString().slice(0, 10);
    const asked = `/trends?unit=complaint&bucket=year&asOf=${day}`;
    const was = await second.api.get('analyst', asked);
    expect(was.status).toBe(200);
    await load({ ...second, ledger, name: 'second', enough: () => ledger.acknowledged > 120 });
    await second.process.stop();
    const third = await bench.start(folder, wrongClock(-12 * hour));
    await load({ ...third, ledger, name: 'third', enough: () => ledger.acknowledged > 180 });
    const again = await third.api.get('analyst', asked);
    expect(again).toEqual(was);
  });
});
