import { setImmediate as turn } from 'node:timers/promises';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { EventCatalog } from '@lydhoer/event-store';
import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import { JobsModule } from '@lydhoer/jobs';
import { Module } from '@nestjs/common';
import { ReadModels, table, view, type ViewSet } from '@lydhoer/read-models';
import { version } from '../version.js';
import { OperationsModule } from './operations.module.js';
import { RebuildJob } from './rebuild-job.js';

type NoteWritten = Message<'NoteWritten', { readonly text: string }>;

const notes = table<{ note_id: string; text: string }>({
  name: 'note',
  columns: { note_id: 'TEXT', text: 'TEXT' },
  key: ['note_id'],
});
/** Another program would fold what this one cannot: as when the fault is mended and the process started again. */
let mended: boolean;
const noteView = view<NoteWritten>({
  name: 'note',
  version: 1,
  tables: [notes],
  on: {
    NoteWritten: ({ stream, data }, rows) => {
      if (data.text === 'poison' && !mended) throw new Error('Karl Jensen, 010190-1234, cannot be read');
      rows.put(notes, { note_id: stream, text: data.text });
    },
  },
});
const noteSet: ViewSet = { name: 'notes', views: [noteView] };

@Module({})
class NotesModule {
  constructor(catalog: EventCatalog, readModels: ReadModels) {
    const schema = { type: 'object' };
    catalog.add([declareEvent({ type: 'NoteWritten', category: 'note', about: 'For this spec.', schema })]);
    readModels.add(noteSet);
  }
}

describe('The operator', () => {
  let bench: SliceBench;
  let made = 0;
  const operator = () => bench.as('operator');

  const write = async (stream: string, ...texts: readonly string[]) => {
    const before = await bench.store.readStream(stream);
    const events = texts.map((text) => {
      const id = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
      const metadata = { commandId: id, actor: 'staff-1', correlationId: id, causationId: id, schemaVersion: 1 };
      return { id, type: 'NoteWritten', data: { text }, metadata };
    });
    await bench.store.append(stream, before.at(-1)?.revision ?? 'no-stream', events);
    await bench.readModels.caughtUp('notes');
  };
  /** Asks until nothing is being built any more. */
  const rebuilt = async () => {
    for (;;) {
      const { body } = await operator().get('/operations/rebuilds');
      const items = body.items as { endedAt: string | null }[];
      if (items.every(({ endedAt }) => endedAt !== null)) return items;
      await turn();
    }
  };

  /** A job as its follower sees it when it is over. */
  const over = async (jobId: string) => {
    const stop = new AbortController();
    const filter = { categories: ['job'] };
    for await (const { events } of bench.store.follow({ after: 0n, filter, signal: stop.signal })) {
      if (events.some(({ stream, type }) => stream === `job-${jobId}` && type === 'JobCompleted')) stop.abort();
    }
    return (await operator().get(`/jobs/${jobId}`)).body as { result: { items: object[] } | null };
  };

  beforeEach(async () => {
    mended = false;
    const jobs = JobsModule.forRoot({ node: 'spec', works: false, pace: { tell: 1 } });
    bench = await sliceBench([jobs, NotesModule, OperationsModule.forRoot('live')]);
  });
  afterEach(() => bench.close());

  it('sees how the process is', async () => {
    await write('note-1', 'a', 'poison', 'b');
    const { status, body } = await operator().get('/operations/status');
    const [, , last] = await bench.store.readStream('note-1');
    expect([status, body]).toEqual([
      200,
      {
        version,
        mode: 'live',
        head: '3',
        headRecordedAt: last?.recordedAt,
        sets: [
          { set: 'notes', state: 'live', position: '3', lag: 0, parked: 1, size: null, problem: null },
          expect.objectContaining({ set: 'jobs', state: 'live' }),
        ],
        rebuilds: [],
      },
    ]);
  });

  it('sees that there is nothing yet in an empty log', async () => {
    const { body } = await operator().get('/operations/status');
    expect(body).toMatchObject({
      head: '0',
      headRecordedAt: null,
      sets: [{ state: 'live', position: '0' }, { set: 'jobs' }],
    });
  });

  it('has one set, or all, built anew, and sees what came of it', async () => {
    await write('note-1', 'a');
    const begun = await operator().post('/operations/rebuilds', { set: 'notes' });
    expect([begun.status, begun.body]).toMatchObject([202, { items: [{ set: 'notes', why: 'asked', endedAt: null }] }]);
    await rebuilt();
    const all = (await operator().post('/operations/rebuilds', {})).body;
    expect(all).toMatchObject({ items: [{ set: 'notes' }, { set: 'jobs' }] });
    const equal = { result: 'equal', differences: [], problem: null };
    expect(await rebuilt()).toMatchObject([
      { set: 'notes', state: 'done', comparison: equal },
      { set: 'notes', state: 'done', comparison: equal },
      { set: 'jobs', state: 'done' },
    ]);
  });

  it('follows it as a job, whose result it is', async () => {
    await write('note-1', 'a');
    const { headers, body } = await operator().post('/operations/rebuilds', { set: 'notes' });
    expect(headers.location).toBe(`/jobs/${body.id}`);
    const job = await over(body.id);
    expect(job).toMatchObject({ kind: 'rebuild-views', state: 'completed', attempts: 1 });
    expect(job.result).toMatchObject({ items: [{ set: 'notes', state: 'done', comparison: { result: 'equal' } }] });
    expect(job.result?.items).toHaveLength(1);
    const jurist = await bench.as('jurist-1').get(`/jobs/${body.id}`);
    expect([jurist.status, jurist.body.type]).toEqual([403, '/problems/forbidden']);
  });

  it('asks once with one key, and is shown the job that there is', async () => {
    await write('note-1', 'a');
    const key = { 'idempotency-key': 'k1' };
    const first = await operator().post('/operations/rebuilds', { set: 'notes' }, key);
    await rebuilt();
    const again = await operator().post('/operations/rebuilds', { set: 'notes' }, key);
    expect([again.status, again.body]).toEqual([202, { ...first.body, repeated: true, items: [] }]);
    expect(await rebuilt()).toHaveLength(1);
  });

  it('sees it begun again by a process that was started anew and knows nothing of it', async () => {
    await write('note-1', 'a');
    const told: [number, number | undefined][] = [];
    const result = await bench.app.get(RebuildJob).carryOut({
      ...({ jobId: 'j1', input: { sets: ['notes'] }, signal: new AbortController().signal } as Parameters<
        RebuildJob['carryOut']
      >[0]),
      progress: (done, total) => told.push([done, total]),
    });
    expect(result.items).toMatchObject([{ set: 'notes', state: 'done', reached: '1' }]);
    expect(told.at(-1)).toEqual([1, 1]);
    expect(await rebuilt()).toHaveLength(1);
  });

  it('sees what is parked, and nothing of what it quotes', async () => {
    await write('note-1', 'a', 'poison', 'b');
    await write('note-2', 'a');
    const parked = { set: 'notes', subject: 'note-1', position: '2', type: 'NoteWritten', waiting: 1 };
    for (const path of ['/operations/parked', '/operations/parked/notes']) {
      const { status, body } = await operator().get(path);
      expect([status, body]).toEqual([200, { items: [{ ...parked, reason: '…, cannot be read' }] }]);
    }
  });

  it('has what is parked tried again by a rebuild', async () => {
    await write('note-1', 'a', 'poison', 'b');
    mended = true;
    await operator().post('/operations/rebuilds', { set: 'notes' });
    const differences = [
      { table: '_parked', onlyLive: 1, onlyReplayed: 0, changed: 0 },
      { table: 'note', onlyLive: 0, onlyReplayed: 0, changed: 1 },
    ];
    expect(await rebuilt()).toMatchObject([{ comparison: { result: 'different', differences } }]);
    expect((await operator().get('/operations/parked')).body).toEqual({ items: [] });
    expect(bench.readModels.read('notes').all('SELECT text FROM note')).toEqual([{ text: 'b' }]);
  });

  it('is told in words which set there is not', async () => {
    const answers = [
      await operator().post('/operations/rebuilds', { set: 'others' }),
      await operator().get('/operations/parked/others'),
    ];
    for (const { status, body } of answers) {
      expect([status, body.type, body.title]).toEqual([
        404,
        '/problems/view-set-unknown',
        'Visningssættet findes ikke',
      ]);
    }
    expect(await rebuilt()).toEqual([]);
  });

  it.each([{ set: 7 }, { set: ['notes'] }, { set: '' }, { sets: 'notes' }, { set: "x'; DROP TABLE note" }])(
    'is told what is wrong with %j, and nothing is built',
    async (body) => {
      expect((await operator().post('/operations/rebuilds', body)).status).toBe(400);
      expect(await rebuilt()).toEqual([]);
    },
  );

  it('is the only one who may', async () => {
    for (const persona of ['jurist-1', 'borgerraadgiver', 'analyst'] as const) {
      expect((await bench.as(persona).post('/operations/rebuilds', {})).status).toBe(403);
      expect((await bench.as(persona).get('/operations/status')).status).toBe(403);
    }
    expect((await bench.bare().get('/operations/parked')).status).toBe(401);
  });
});
