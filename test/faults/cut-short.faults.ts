import { existsSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Chance } from '../../apps/api/src/demo/chance.js';
import { FaultsBench, say } from './bench/bench.js';
import { filledFolder, load } from './bench/clients.js';
import { contentsOf, copyOf } from './bench/files.js';
import { Ledger } from './bench/ledger.js';
import { faultsIn, readLog } from './bench/log-check.js';
import { expectViewsToEqualReplay } from './bench/replay.js';
import { viewSets } from '../../apps/rebuild/src/contexts.js';
import { seed } from './bench/settings.js';

const bench = new FaultsBench();
afterAll(() => bench.close());

const page = 4096;
const chance = new Chance(`${seed}-cut`);
/** Lengths to cut a file to: nothing, less than a header, half a page, between two pages, and anywhere. */
const lengths = (size: number): readonly number[] => [
  0,
  1,
  50,
  page / 2,
  page,
  page * Math.floor(size / page / 2),
  size - page,
  size - 1,
  chance.between(100, size - 2),
  chance.between(100, size - 2),
];

describe('A file cut short', () => {
  let folder: string;
  let ledger: Ledger;
  beforeAll(async () => {
    ({ folder, ledger } = await filledFolder(bench));
  });

  /** A start that ends by itself, with exit code 1, one sentence or two, and everything as it lay there. */
  const expectRefusal = async (damaged: string, sentence: RegExp) => {
    const before = contentsOf(damaged);
    const start = bench.launch(damaged);
    const listens = start.address().catch(() => 'ended');
    expect(await Promise.race([start.ended, listens])).toBe(1);
    expect(start.err).toMatch(sentence);
    expect(start.err.trim()).not.toContain('\n');
    expect(contentsOf(damaged)).toEqual(before);
  };

  test('is noticed when it is the log: the start is refused, and says to restore the backup', async () => {
    for (const length of lengths(statSync(join(folder, 'demo/log.db')).size)) {
      const damaged = copyOf(bench, folder);
      truncateSync(join(damaged, 'demo/log.db'), length);
      await expectRefusal(damaged, /log\.db (is a damaged log: .*Restore the newest backup|is no SQLite database)/);
    }
  });

  test('is noticed when it is the keys: the start is refused, and no new keys are made', async () => {
    for (const length of lengths(statSync(join(folder, 'demo/keys/keys.db')).size)) {
      const damaged = copyOf(bench, folder);
      truncateSync(join(damaged, 'demo/keys/keys.db'), length);
      await expectRefusal(damaged, /keys\.db is (missing or empty|damaged|not a key file)/);
    }
  });

  test('is made again when it is a views file, and holds what a replay gives', async () => {
    const views = Object.keys(contentsOf(join(folder, 'demo/views'))).filter((name) => name.endsWith('.db'));
    expect(views).toHaveLength(viewSets.length);
    const damaged = copyOf(bench, folder);
    for (const [index, name] of views.entries()) {
      const file = join(damaged, 'demo/views', name);
      truncateSync(file, lengths(statSync(file).size)[index] ?? 0);
    }
    const { api, process } = await bench.start(damaged);
    await api.caughtUp();
    await process.stop();
    await expectViewsToEqualReplay(bench, damaged);
    expect(faultsIn(ledger.entries.values(), await readLog(damaged))).toEqual([]);
  });

  test('costs, when it is the write-ahead log, only its end: what is left is a log that was, and goes on', async () => {
    const killed = copyOf(bench, folder);
    const app = await bench.start(killed);
    const late = new Ledger();
    await load({ ...app, ledger: late, name: 'late', enough: () => late.acknowledged > 150 });
    await app.process.kill();
    const whole = await readLog(copyOf(bench, killed));
    const size = statSync(join(killed, 'demo/log.db-wal')).size;
    for (const length of lengths(size)) {
      const damaged = copyOf(bench, killed);
      truncateSync(join(damaged, 'demo/log.db-wal'), length);
      // Read before the start: a process that runs asks for jobs by its own clock.
      const left = await readLog(copyOf(bench, damaged));
      const again = await bench.start(damaged);
      await again.api.caughtUp();
      expect((await readLog(damaged)).slice(0, left.length)).toEqual(left);
      expect(left).toEqual(whole.slice(0, left.length));
      // Views that had seen more than the log now holds say so, and are made again.
      const behind = again.process.complaints().filter((line) => line.includes('before its checkpoint'));
      if (left.length < whole.length) expect(behind).not.toEqual([]);
      const more = new Ledger();
      await load({ ...again, ledger: more, name: 'more', enough: () => more.acknowledged > 10 });
      await again.process.stop();
      expect(existsSync(join(damaged, 'demo/log.db-wal'))).toBe(false);
      await expectViewsToEqualReplay(bench, damaged);
      say(`-wal cut from ${size} to ${length} bytes: ${left.length} of ${whole.length} events are left`);
    }
  });
});
