import { tmpdir } from 'node:os';
import { FaultsBench, say } from './bench/bench.js';
import { load } from './bench/clients.js';
import { disks } from './bench/disks.js';
import { Ledger } from './bench/ledger.js';
import { faultsIn, readLog } from './bench/log-check.js';
import { expectViewsToEqualReplay } from './bench/replay.js';

const bench = new FaultsBench();
afterEach(() => bench.close());

describe.each(disks(tmpdir()))('A disk $name', (disk) => {
  test('costs nothing that was acknowledged: commands are told why, and are taken again once there is room', async () => {
    const folder = bench.folder();
    const app = await disk.start(bench, folder);
    const { api, process } = app;
    const ledger = new Ledger();
    await load({ api, ledger, name: 'before', enough: () => ledger.acknowledged > 100 });
    expect(ledger.refusals).toEqual([]);
    const before = ledger.acknowledged;

    disk.fill(app, folder);
    const unknown = await load({ api, ledger, name: 'full', enough: () => ledger.refusals.length > 50 });
    expect(unknown.map(({ code }) => code).filter((code) => code !== 'outcome-unknown')).toEqual([]);
    expect(ledger.refusals.filter((refusal) => !refusal.includes('/problems/store-unavailable'))).toEqual([]);
    const whenFull = ledger.acknowledged - before;
    expect((await api.get('analyst', '/health/live')).status).toBe(200);
    // The operator is told why: the callers cannot mend it.
    expect(process.complaints().some((line) => disk.sentence.test(line))).toBe(true);
    expect(process.running).toBe(true);

    disk.makeRoom(app, folder);
    await ledger.sendAgain(api);
    const refused = ledger.refusals.length;
    await load({ api, ledger, name: 'after', enough: () => ledger.acknowledged > before + whenFull + 100 });
    expect(ledger.refusals.slice(refused)).toEqual([]);
    await api.caughtUp();
    const copy = disk.copy(bench, app, folder);
    expect(faultsIn(ledger.entries.values(), await readLog(copy))).toEqual([]);
    expect(await process.stop()).toBe(0);

    const again = await bench.start(copy);
    await again.api.caughtUp();
    expect(again.process.complaints()).toEqual([]);
    await again.process.stop();
    expect(faultsIn(ledger.entries.values(), await readLog(copy))).toEqual([]);
    await expectViewsToEqualReplay(bench, copy);
    say(`${disk.name}: ${whenFull} acknowledged and ${refused} refused while it was full, ${unknown.length} left open`);
  });

  test('under which the process is killed keeps what was acknowledged', async () => {
    const folder = bench.folder();
    const app = await disk.start(bench, folder);
    const ledger = new Ledger();
    await load({ ...app, ledger, name: 'before', enough: () => ledger.acknowledged > 100 });
    disk.fill(app, folder);
    await load({ ...app, ledger, name: 'full', enough: () => ledger.refusals.length > 20 });
    const copy = disk.copy(bench, app, folder);
    await app.process.kill();

    const again = await bench.start(copy);
    expect(faultsIn(ledger.entries.values(), await readLog(copy))).toEqual([]);
    await ledger.sendAgain(again.api);
    await again.api.caughtUp();
    await again.process.stop();
    expect(ledger.unanswered()).toEqual([]);
    expect(faultsIn(ledger.entries.values(), await readLog(copy))).toEqual([]);
    await expectViewsToEqualReplay(bench, copy);
  });
});

describe('A disk without room', () => {
  test('for a new store is said in a sentence, and the start leaves nothing that the next one would stumble over', async () => {
    const folder = bench.folder();
    const program = bench.launch(folder, { through: ['sh', '-c', 'ulimit -f 8; exec "$0" "$@"'] });
    expect(await program.ended).toBe(1);
    expect(program.err.trim()).toMatch(/disk|full|write/);
    expect(program.err.trim()).not.toContain('\n');
    const { process } = await bench.start(folder);
    expect(process.complaints()).toEqual([]);
  });
});
