import { parse } from 'csv-parse/sync';
import { Streams } from '@lydhoer/event-store';
import { JobsModule } from '@lydhoer/jobs';
import type { SliceBench } from '@lydhoer/http/testing';
import type { Message } from '@lydhoer/kernel';
import type { LearningPointIdentified } from '@lydhoer/learning/events';
import { insightBench, onDay } from '../../testing/insight-bench.js';

/** One more than are given at once. */
const rows = 5_001;

const identified = (number: number): LearningPointIdentified => ({
  type: 'LearningPointIdentified',
  data: {
    learningPointId: `l${String(number).padStart(5, '0')}`,
    theme: number % 2 === 0 ? 'TIME.LONG' : 'HEARING',
    title: `Læring ${number}`,
    identifiedBy: 'susanne',
    identifiedOn: '2021-06-08',
    evidence: [{ kind: 'complaint-point', complaintId: 'c', pointId: 'p' }],
  },
});

describe('A learning log that is too long to wait for', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await insightBench(JobsModule.forRoot({ node: 'spec', works: true, pace: { tell: 1 } }));
    onDay(bench, '2021-06-09');
    const numbers = Array.from({ length: rows }, (_, number) => number);
    for (let from = 0; from < rows; from += 500) {
      await recorded(numbers.slice(from, from + 500).map(identified));
    }
  });
  afterAll(() => bench.close());

  /** Brings events into the log, a stream for each batch. */
  async function recorded(events: readonly LearningPointIdentified[]): Promise<void> {
    const stream = `learningpoint-${String(events[0]?.data.learningPointId)}`;
    const intent = { actor: 'spec', key: stream, at: bench.clock.now(), simulated: true, correlationId: 'spec' };
    const decider = { initial: null, evolve: () => null, decide: () => events };
    const command: Message = { type: 'Record', data: {} };
    await bench.app.get(Streams).decide(decider, { stream, command, body: stream, intent });
  }
  const ask = (query: string, persona: Parameters<SliceBench['as']>[0] = 'analyst') =>
    bench.as(persona).post(`/exports/learning-log${query}`);
  const over = async (path = '') => {
    const stop = new AbortController();
    const filter = { categories: ['job'] };
    for await (const { events } of bench.store.follow({ after: 0n, filter, signal: stop.signal })) {
      const its = events.filter(({ stream }) => stream === path.replace('/jobs/', 'job-'));
      if (its.some(({ type }) => type === 'JobCompleted' || type === 'JobFailed')) stop.abort();
    }
    return (await bench.as('analyst').get(path)).body as { state: string; result: object; file: { href: string } };
  };
  const fetched = async ({ file }: { readonly file: { readonly href: string } }) => {
    const { headers, text } = await bench.as('analyst').get(file.href);
    return { headers, lines: parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true }) };
  };

  it('is refused at once, in a sentence that names the way, and filtered it is not', async () => {
    const { status, body } = await bench.as('analyst').get('/learning-log?format=csv', { 'accept-language': 'en' });
    expect([status, body.type]).toEqual([400, '/problems/export-too-long']);
    expect(body.detail).toMatch(/more than 5000 rows\. Ask for it with POST \/exports\/learning-log/);
    expect((await bench.as('analyst').get('/learning-log?format=csv&theme=HEARING')).status).toBe(200);
  });

  it('is written by a job, every row once, as it stands', async () => {
    const { status, headers } = await ask('');
    expect(status).toBe(202);
    const job = await over(headers.location);
    expect([job.state, job.result]).toMatchObject(['completed', { rows }]);
    const file = await fetched(job);
    expect(file.headers['content-type']).toMatch(/^text\/csv/);
    expect(file.headers['content-disposition']).toContain('laeringslog-2021-06-09.csv');
    expect(new Set(file.lines.map((line) => line['Læringspunkt (id)'])).size).toBe(rows);
    expect(file.lines).toHaveLength(rows);
  });

  it('is filtered as it is asked to be, and says so', async () => {
    const job = await over((await ask('?theme=HEARING&status=identified')).headers.location);
    const { lines } = await fetched(job);
    expect(lines).toHaveLength(2_500);
    expect(lines[0]).toMatchObject({ 'Tema (kode)': 'HEARING', Filter: 'status=identified & theme=HEARING' });
  });

  it('is for those who may export figures, and its file for whoever asked', async () => {
    expect((await ask('', 'caseworker-boerneliv')).status).toBe(403);
    const job = await over((await ask('?theme=HEARING')).headers.location);
    expect((await bench.as('jurist-1').get(job.file.href)).status).toBe(403);
  });

  it.each([
    ['?status=lost', 'status'],
    ['?profile=latin', 'profile'],
    ['?limit=5', 'limit'],
    ['?format=csv', 'format'],
  ])('is not asked for with %s', async (query, field) => {
    const { status, body } = await ask(query);
    expect([status, body.errors[0].field]).toEqual([400, field]);
  });
});
