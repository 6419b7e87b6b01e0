import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventCatalog, SqliteEventStore, type NewEvent } from '@lydhoer/event-store';
import { insightViews } from '@lydhoer/insight';
import { AsOfInWorker, foldUntil, PositionBeyondLog, type AsOf, type Row } from '@lydhoer/read-models';
import { declaredEvents } from '../contract/declared-events.js';
import type { SampleEvent } from '../contract/sample-event.js';

const golden = new URL('../contract/golden/', import.meta.url);
const entry = new URL('../../apps/rebuild/src/main.ts', import.meta.url);
const hook = new URL('../../libs/read-models/src/testing/typescript-hook.mjs', import.meta.url);

const tables = insightViews.views.flatMap((view) => view.tables.map(({ name }: { readonly name: string }) => name));

/** A sample stream is parked once one of its samples does not follow from those before it: these are wanted before that. */
const early = ['ComplaintUnmerged', 'ComplaintMergedInto', 'ForwardedToAppealBoard'];

/** The id of every sampled point; a list of points has a word of its own there, and would be of no point. */
const samplePoint = 'bb0e82b4-28a0-56b7-ba46-ba4c23a81804';

/** Every shape of event that was ever written: what is registered or opened first, before what happens to it. */
const everyShape = (): readonly SampleEvent[] => {
  const events = readdirSync(golden)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(new URL(name, golden), 'utf8').replaceAll('sample-pointIds', samplePoint))
    .map((text) => JSON.parse(text) as SampleEvent);
  const rank = ({ type }: SampleEvent) => {
    if (/Registered|Defined|Established|Joined|Opened|Identified|Proposed/.test(type)) return -1;
    return early.includes(type) ? early.indexOf(type) : early.length;
  };
  return events.sort((a, b) => rank(a) - rank(b));
};

describe('The worker that folds the past', () => {
  let folder: string;
  let store: SqliteEventStore;
  let asOf: AsOf;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-past-'));
    const log = join(folder, 'log.db');
    store = SqliteEventStore.open(log);
    for (const [at, { type, stream, data, metadata }] of everyShape().entries()) {
      const last = (await store.readStream(stream)).at(-1);
      const event: NewEvent = { id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, type, data, metadata };
      await store.append(stream, last?.revision ?? 'no-stream', [event]);
    }
    const workerData = { log };
    asOf = new AsOfInWorker(() => insightViews, { entry, workerData, execArgv: ['--import', hook.href] });
  });
  afterAll(async () => {
    await asOf.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('gives the rows that a fold in this process gives, at every position', async () => {
    const catalog = new EventCatalog();
    for (const { declarations } of declaredEvents) catalog.add(declarations);
    const head = await store.head();
    for (const position of [0n, head / 2n, head]) {
      const here = await foldUntil(store, catalog, insightViews, position);
      const there = await asOf.read('insight', position);
      const rows: Record<string, readonly Row[]> = {};
      for (const table of tables) {
        rows[table] = here.all(`SELECT * FROM ${table}`);
        expect(await there.all(`SELECT * FROM ${table}`)).toEqual(rows[table]);
      }
      expect(there.parked).toEqual(here.parked());
      if (position === head) expect(Object.values(rows).map((all) => all.length)).not.toContain(0);
      here.close();
    }
  });

  it('knows every event that the figures are folded from', async () => {
    const { parked } = await asOf.read('insight', await store.head());
    expect(parked.filter(({ reason }) => reason.includes('no context declares'))).toEqual([]);
  });

  it('does not answer for a position that the log has not reached', async () => {
    const beyond = (await store.head()) + 1n;
    await expect(asOf.read('insight', beyond)).rejects.toThrow(PositionBeyondLog);
  });
});
