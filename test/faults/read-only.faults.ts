import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FaultsBench } from './bench/bench.js';
import { filledFolder } from './bench/clients.js';
import { contentsOf, copyOf } from './bench/files.js';
import { faultsIn, readLog } from './bench/log-check.js';
import { expectViewsToEqualReplay } from './bench/replay.js';
import type { Ledger } from './bench/ledger.js';

/** Root may write everywhere, unless it gives up that right for the processes that it starts. */
const asAnybody =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all'] : [];

const bench = new FaultsBench();
afterAll(() => bench.close());

/** Takes the right to write away from all that lies in a folder, and gives back what gives it back. */
function madeReadOnly(folder: string, only = ''): () => void {
  const all = [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))];
  const touched = all.filter((path) => path.startsWith(join(folder, only)));
  const modes = touched.map((path) => [path, statSync(path).mode] as const);
  for (const [path, mode] of modes) chmodSync(path, mode & ~0o222);
  return () => {
    for (const [path, mode] of modes) chmodSync(path, mode);
  };
}

describe('A data folder that cannot be written', () => {
  let folder: string;
  let ledger: Ledger;
  beforeAll(async () => {
    ({ folder, ledger } = await filledFolder(bench));
  });

  test.each([
    ['as a whole', ''],
    ['in its store', 'demo'],
    ['in its log', 'demo/log.db'],
    ['in its keys', 'demo/keys'],
    ['in its views', 'demo/views'],
  ])('%s stops the start with a sentence, and is as it was when it can be written again', async (_what, only) => {
    const copy = copyOf(bench, folder);
    const before = contentsOf(copy);
    const giveBack = madeReadOnly(copy, only);
    const program = bench.launch(copy, { through: asAnybody });
    const listens = program.address().catch(() => 'ended');
    try {
      expect(await Promise.race([program.ended, listens])).toBe(1);
      expect(program.err).toMatch(/read-only|rights|not allowed|permission denied/i);
      expect(program.err.trim()).not.toContain('\n');
    } finally {
      giveBack();
    }
    expect(contentsOf(copy)).toEqual(before);
    const { api, process } = await bench.start(copy, { through: asAnybody });
    await api.caughtUp();
    expect(process.complaints()).toEqual([]);
    expect(await process.stop()).toBe(0);
    expect(faultsIn(ledger.entries.values(), await readLog(copy))).toEqual([]);
    await expectViewsToEqualReplay(bench, copy);
  });
});
