import type { RecordedEvent } from '@lydhoer/event-store';
import { Chance } from '../../apps/api/src/demo/chance.js';
import { FaultsBench, say, type RunningApp } from './bench/bench.js';
import { load } from './bench/clients.js';
import { Ledger } from './bench/ledger.js';
import { faultsIn, isClients, readLog } from './bench/log-check.js';
import { expectViewsToEqualReplay } from './bench/replay.js';
import { rounds, seed } from './bench/settings.js';

/** Rounds between two comparisons of the views with a replay of the whole log: it is what costs most. */
const replayEvery = 10;

describe('A writer under load that is killed at any moment', () => {
  const bench = new FaultsBench();
  afterAll(() => bench.close());

  test(`has, ${rounds} times, every acknowledged command in its log once and no other half, and opens without a repair`, async () => {
    say(`seed ${seed}: the same draws with LYDHOER_FAULTS_SEED=${seed}`);
    const folder = bench.folder();
    const writer = new KilledWriter(bench, folder);
    for (let round = 1; round <= rounds; round++) await writer.round(round);
    await writer.settle();
  }, 3_600_000);
});

class KilledWriter {
  private app: RunningApp | undefined;
  private seenUntil = 0n;
  private acknowledged = 0;
  private sentAgain = 0;
  private found = 0;
  /** The commands of the clients that the log holds, with the number of their events. */
  private readonly kept = new Map<string, number>();

  constructor(
    private readonly bench: FaultsBench,
    private readonly folder: string,
  ) {}

  /** Load until a moment drawn by chance, SIGKILL, another start, and a look at what is left. */
  async round(round: number): Promise<void> {
    const chance = new Chance(`${seed}-kill-${round}`);
    const { api, process } = (this.app ??= await this.bench.start(this.folder));
    const ledger = new Ledger();
    const killAfter = chance.between(1, 400);
    const onAcknowledged = () => {
      if (ledger.acknowledged === killAfter) setTimeout(() => void process.kill(), chance.between(0, 10));
    };
    await load({ api, ledger, name: `${seed}-${round}`, onAcknowledged });
    await process.ended;
    expect(process.complaints()).toEqual([]);
    if (round % replayEvery === 0 || round === rounds) await this.compareViews();
    if (chance.happens(0.2)) await this.killWhileStarting(chance);
    this.app = await this.bench.start(this.folder);
    await this.check(this.app, ledger);
    say(`round ${round} of ${rounds}: ${this.acknowledged} acknowledged so far, the log at ${this.seenUntil}`);
  }

  /** Once more over the whole log, and with the views caught up and stopped in order. */
  async settle(): Promise<void> {
    expect(await this.app?.process.stop()).toBe(0);
    await this.compareViews();
    const events = await readLog(this.folder);
    expect(countsOf(events)).toEqual(this.kept);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    say(`all of ${this.acknowledged} are there once; of ${this.sentAgain} sent again ${this.found} had been written`);
  }

  /** Rows, parked subjects and checkpoint of every views file, as the process left it, against a fresh replay. */
  private async compareViews(): Promise<void> {
    const positions = await expectViewsToEqualReplay(this.bench, this.folder);
    say(`the views equal a fresh replay, at ${positions.join(', ')}`);
  }

  private async killWhileStarting(chance: Chance): Promise<void> {
    const program = this.bench.launch(this.folder);
    const moment = setTimeout(
      () => {
        program.signal('SIGKILL');
      },
      chance.between(100, 1_500),
    );
    await Promise.race([program.address(), program.ended]).catch(() => undefined);
    clearTimeout(moment);
    await program.kill();
    expect(program.complaints()).toEqual([]);
  }

  private async check({ api, process }: RunningApp, ledger: Ledger): Promise<void> {
    const before = await readLog(this.folder, this.seenUntil);
    expect(faultsIn(ledger.entries.values(), before)).toEqual([]);
    const unanswered = ledger.unanswered();
    const there = countsOf(before);
    this.found += unanswered.filter(({ key }) => there.has(key)).length;
    this.sentAgain += unanswered.length;

    await ledger.sendAgain(api);
    const after = await readLog(this.folder, this.seenUntil);
    expect(faultsIn(ledger.entries.values(), after)).toEqual([]);
    // Nothing in the stories is against the rules, also not the second time.
    expect({ unanswered: ledger.unanswered(), refusals: ledger.refusals }).toEqual({ unanswered: [], refusals: [] });
    await api.caughtUp();
    expect(process.complaints()).toEqual([]);

    for (const [key, events] of countsOf(after)) this.kept.set(key, (this.kept.get(key) ?? 0) + events);
    this.seenUntil = after.at(-1)?.position ?? this.seenUntil;
    this.acknowledged += ledger.acknowledged;
  }
}

/** How many events each command of the clients left. */
function countsOf(events: readonly RecordedEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { metadata } of events) {
    if (isClients(metadata.commandId)) counts.set(metadata.commandId, (counts.get(metadata.commandId) ?? 0) + 1);
  }
  return counts;
}
