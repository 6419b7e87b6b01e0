import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Chance } from '../../apps/api/src/demo/chance.js';
import { viewSets } from '../../apps/rebuild/src/contexts.js';
import { onServer } from '../log-server.js';
import { FaultsBench, say, type RunningApp } from './bench/bench.js';
import { filledFolder, load } from './bench/clients.js';
import { Ledger } from './bench/ledger.js';
import { faultsIn, readLog } from './bench/log-check.js';
import type { Program } from './bench/processes.js';
import { expectViewsToEqualReplay } from './bench/replay.js';
import { seed } from './bench/settings.js';
import type { Answer } from './bench/api.js';
import { forgetting } from './bench/work.js';

const kills = onServer ? 2 : 4;
const bench = new FaultsBench();
afterEach(() => bench.close());

/** Runs a command, and kills it so many milliseconds after it has begun its work; it may have ended by then. */
async function killAfter(program: Program, begun: () => boolean, milliseconds: number): Promise<boolean> {
  while (program.running && !begun()) await turn();
  const moment = setTimeout(() => {
    program.signal('SIGKILL');
  }, milliseconds);
  const code = await program.ended;
  clearTimeout(moment);
  return code === null;
}

const unfinishedViews = (folder: string) =>
  readdirSync(join(folder, 'demo/views')).filter((name) => name.includes('building'));

describe('A rebuild that is killed half-way', () => {
  test('in the app under load leaves the views as they were, and is simply asked for again', async () => {
    const { folder, ledger } = await filledFolder(bench, 300);
    const chance = new Chance(`${seed}-rebuild`);
    for (let kill = 1; kill <= kills; kill++) {
      const { api, process } = await bench.start(folder);
      await api.caughtUp();
      const loaded = load({ api, ledger, name: `rebuild-${kill}` });
      expect((await api.post('operator', '/operations/rebuilds', {})).status).toBe(202);
      const enough = chance.between(0, viewSets.length - 1);
      let states: readonly string[];
      do {
        const { body } = await api.get('operator', '/operations/rebuilds');
        states = (body.items as Rebuild[]).map(({ state }) => state);
      } while (states.filter((state) => state === 'done').length < enough);
      await process.kill();
      await loaded;
      await expectViewsToEqualReplay(bench, folder);
      say(`rebuild ${kill} of ${kills}: killed when it last said ${states.join(', ')}`);
    }
    const { api, process } = await bench.start(folder);
    await ledger.sendAgain(api);
    await api.caughtUp();
    // What was asked for and not done is begun anew by itself.
    await api.post('operator', '/operations/rebuilds', {});
    const { items } = await ended(() => api.get('operator', '/operations/rebuilds'));
    expect(items.filter(({ state, comparison }) => state !== 'done' || comparison?.result !== 'equal')).toEqual([]);
    expect(unfinishedViews(folder)).toEqual([]);
    expect(process.complaints()).toEqual([]);
    await process.stop();
    expect(faultsIn(ledger.entries.values(), await readLog(folder))).toEqual([]);
    await expectViewsToEqualReplay(bench, folder);
  });

  test('at the command line is simply given again, and finds the views equal', async () => {
    const { folder, ledger } = await filledFolder(bench, 300);
    const chance = new Chance(`${seed}-rebuild-cli`);
    for (let kill = 1; kill <= kills; kill++) {
      const program = bench.launch(folder, { program: 'cli', words: ['rebuild'] });
      const begun = () => unfinishedViews(folder).length > 0;
      const killed = await killAfter(program, begun, chance.between(0, 300));
      await expectViewsToEqualReplay(bench, folder);
      say(`rebuild ${kill} of ${kills}: ${killed ? 'killed' : 'had ended'}`);
    }
    const rebuilt = await bench.cli(folder, 'rebuild', '--json');
    expect([rebuilt.code, rebuilt.err.includes('differ')]).toEqual([0, false]);
    expect(unfinishedViews(folder)).toEqual([]);
    await expectViewsToEqualReplay(bench, folder);
    expect(faultsIn(ledger.entries.values(), await readLog(folder))).toEqual([]);
  });
});

interface Rebuild {
  readonly state: string;
  readonly endedAt: string | null;
  readonly comparison: { readonly result: string } | null;
}

async function ended(look: () => Promise<Answer>): Promise<{ readonly items: readonly Rebuild[] }> {
  for (;;) {
    const { body } = await look();
    const { items } = body as { items: Rebuild[] };
    if (items.length > 0 && items.every(({ endedAt }) => endedAt !== null)) return { items };
  }
}

// A server has a backup of its own.
if (!onServer)
  describe('A backup that is killed half-way', () => {
    test('leaves no folder that could be taken for one, and is simply given again: what it holds comes back whole', async () => {
      const { folder, ledger } = await filledFolder(bench, 400);
      const place = bench.folder();
      const chance = new Chance(`${seed}-backup`);
      const { api, process } = await bench.start(folder);
      let over = false;
      const loaded = load({ api, ledger, name: 'backup', enough: () => over });
      for (let kill = 1; kill <= kills; kill++) {
        const to = join(place, `killed-${kill}`);
        const program = bench.launch(folder, { program: 'cli', words: ['backup', '--to', to] });
        const killed = await killAfter(program, () => existsSync(to), chance.between(0, 100));
        const parts = ['log', 'keys'].filter((part) => existsSync(join(to, part)));
        for (const part of parts) expect(readdirSync(join(to, part))).toContain('manifest.json');
        say(
          `backup ${kill} of ${kills}: ${killed ? 'killed' : 'had ended'}, with ${parts.join(' and ') || 'nothing'} there`,
        );
      }
      const to = join(place, 'whole');
      const taken = await bench.cli(folder, 'backup', '--to', to);
      expect([taken.code, taken.err]).toEqual([0, expect.any(String)]);
      over = true;
      expect(await loaded).toEqual([]);
      // While a copy is being read, a key cannot be shown to be gone: that is answered 503, and asked again.
      const others = process
        .complaints()
        .filter((line) => !/another process reads the key file|forgetText.*503/.test(line));
      expect(others).toEqual([]);
      await process.stop();

      const restored = bench.folder();
      const back = await bench.cli(folder, 'restore', '--from', to, '--into', restored);
      expect([back.code, back.out]).toEqual([0, expect.any(String)]);
      const log = await readLog(restored);
      expect(log).toEqual((await readLog(folder)).slice(0, log.length));
      const again = await bench.start(restored, {
        env: { LYDHOER_MASTER_KEY_FILE: join(folder, 'demo/keys/master.key') },
      });
      await again.api.caughtUp();
      expect(again.process.complaints()).toEqual([]);
      await again.process.stop();
      await expectViewsToEqualReplay(bench, restored);
    });
  });

describe('Forgetting that is killed half-way', () => {
  test('has forgotten all it acknowledged, and nothing by halves; given again it ends', async () => {
    const folder = bench.folder();
    const ledger = new Ledger();
    const chance = new Chance(`${seed}-forget`);
    for (let kill = 1; kill <= kills; kill++) {
      const { api, process } = await bench.start(folder);
      const killAfter = ledger.acknowledged + chance.between(20, 120);
      const onAcknowledged = () => {
        if (ledger.acknowledged === killAfter) setTimeout(() => void process.kill(), chance.between(0, 5));
      };
      await load({ api, ledger, name: `${seed}-forget-${kill}`, onAcknowledged, draw: () => forgetting });
      await process.ended;

      const again = await bench.start(folder);
      await again.api.caughtUp();
      const events = await readLog(folder);
      expect(faultsIn(ledger.entries.values(), events)).toEqual([]);
      // A record without the destruction was all there was time for: it is made good at the start.
      await untilKeysAreGone(again);
      const forgotten = new Set(
        events.filter(({ type }) => type === 'TextForgotten').map(({ data }) => (data as { id: string }).id),
      );
      const registered = events
        .filter(({ type }) => type === 'ContactRegistered')
        .map(({ data }) => (data as { complaintId: string }).complaintId);
      for (const id of registered.slice(-40)) {
        const { body } = await again.api.get('jurist-1', `/complaints/${id}?persons=true`);
        expect([id, body.narrative === null]).toEqual([id, forgotten.has(id)]);
      }
      await ledger.sendAgain(again.api);
      expect(ledger.unanswered()).toEqual([]);
      expect(ledger.refusals).toEqual([]);
      expect(again.process.complaints()).toEqual([]);
      await again.process.stop();
      expect(faultsIn(ledger.entries.values(), await readLog(folder))).toEqual([]);
      await expectViewsToEqualReplay(bench, folder);
      say(`forgetting ${kill} of ${kills}: ${forgotten.size} of ${registered.length} forgotten`);
    }
  });
});

/** The app destroys at its start what it had no time for; what is forgotten must not wait for anybody to ask. */
async function untilKeysAreGone({ api }: RunningApp): Promise<void> {
  let left: readonly unknown[] = [];
  for (let look = 0; look < 1_000; look++) {
    const { items } = (await api.get('operator', '/forgettings')).body as { items: { keyDestroyed: boolean }[] };
    left = items.filter(({ keyDestroyed }) => !keyDestroyed);
    if (left.length === 0) return;
  }
  expect(left).toEqual([]);
}
