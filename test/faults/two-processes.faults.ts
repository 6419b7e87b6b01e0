import { FaultsBench } from './bench/bench.js';
import { load } from './bench/clients.js';
import { Ledger } from './bench/ledger.js';
import { faultsIn, readLog } from './bench/log-check.js';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerOf } from './bench/register.js';

const bench = new FaultsBench();
afterEach(() => bench.close());

describe('Two processes on one store', () => {
  test('are one too many: the second says who has it and ends, and the first has noticed nothing', async () => {
    const folder = bench.folder();
    const register = join(folder, 'register.csv');
    writeFileSync(register, registerOf(3));
    const first = await bench.start(folder);
    const ledger = new Ledger();
    let over = false;
    const loaded = load({ ...first, ledger, name: 'first', enough: () => over });

    const second = bench.launch(folder);
    expect(await second.ended).toBe(1);
    expect(second.err).toBe(
      `The data folder ${join(folder, 'demo')} is in use by process ${first.process.pid}. ` +
        'Stop that first, or give this one another folder.\n',
    );
    const cli = await bench.cli(folder, 'import', register, '--register', 'klager');
    expect([cli.code, cli.out]).toEqual([3, '']);
    expect(cli.err).toContain(`in use by process ${first.process.pid}`);

    over = true;
    expect(await loaded).toEqual([]);
    expect(first.process.complaints()).toEqual([]);
    expect(faultsIn(ledger.entries.values(), await readLog(folder))).toEqual([]);
  });

  test('can follow each other at once, also when the first was killed and has left its name behind', async () => {
    const folder = bench.folder();
    const first = await bench.start(folder);
    const ledger = new Ledger();
    await load({ ...first, ledger, name: 'first', enough: () => ledger.acknowledged > 50 });
    await first.process.kill();
    const second = await bench.start(folder);
    expect(second.process.complaints()).toEqual([]);
    const third = bench.launch(folder);
    expect(await third.ended).toBe(1);
    expect(third.err).toContain(`in use by process ${second.process.pid}.`);
    expect(faultsIn(ledger.entries.values(), await readLog(folder))).toEqual([]);
  });

  test('that start at the same moment are one app and refusals', async () => {
    const folder = bench.folder();
    const programs = Array.from({ length: 4 }, () => bench.launch(folder));
    const outcomes = await Promise.all(
      programs.map((program) =>
        program.address().then(
          () => 'listens',
          () => program.err,
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'listens')).toHaveLength(1);
    for (const outcome of outcomes.filter((outcome) => outcome !== 'listens')) {
      expect(outcome).toMatch(/^The data folder .* is in use by (process \d+|another process)\. Stop that first/);
    }
  });
});
