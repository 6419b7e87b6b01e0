import type { SliceBench } from '@lydhoer/http/testing';
import { JobsModule } from '@lydhoer/jobs';
import { complaintsBench } from '../../testing/complaints-bench.js';

const csv = { 'content-type': 'text/csv', 'accept-language': 'en' };
const narrative = 'Der er gået ti måneder uden svar. '.repeat(100);
/** A register of so many cases, the first of them wrong; over 1 MiB from 320 cases on. */
const registerOf = (cases: number) =>
  [
    'registernr;modtaget;klagers_navn;beskrivelse',
    `0;31-02-2015;Mette Holm;${narrative}`,
    ...Array.from({ length: cases - 1 }, (_, index) => `${index + 1};02-01-2015;Mette Holm;${narrative}`),
  ].join('\n');
const large = registerOf(400);

let bench: SliceBench;
let analyst: ReturnType<SliceBench['as']>;
beforeEach(async () => {
  bench = await complaintsBench(JobsModule.forRoot({ node: 'spec', works: true, pace: { tell: 1 } }));
  analyst = bench.as('analyst');
});
afterEach(() => bench.close());

const send = (body: string, query = '', headers: Record<string, string> = {}) =>
  analyst.post(`/imports?register=r${query}`, body, { ...csv, ...headers });
const written = async () => {
  let complaints = 0;
  for await (const { events } of bench.store.readAll({ after: 0n, filter: { categories: ['complaint'] } })) {
    complaints += events.length;
  }
  return complaints;
};
interface Followed {
  readonly state: string;
  readonly progress: { readonly done: number };
  readonly result: {
    readonly imported: number;
    readonly skipped: number;
    readonly errors: unknown;
    readonly position: string;
  };
}

/** The job as its follower sees it when it is over. */
async function over(path?: string) {
  await told(path, 'JobCompleted', 'JobFailed', 'JobCancelled');
  return (await analyst.get(path ?? '', { 'accept-language': 'en' })).body as Followed;
}

/** Waits until one of these events is told of a job. */
async function told(path = '', ...types: readonly string[]): Promise<void> {
  const stop = new AbortController();
  const filter = { categories: ['job'] };
  for await (const { events } of bench.store.follow({ after: 0n, filter, signal: stop.signal })) {
    const its = events.filter(({ stream }) => stream === path.replace('/jobs/', 'job-'));
    if (its.some(({ type }) => types.includes(type))) stop.abort();
  }
}

describe('A register that is too large to wait for', () => {
  it('becomes a job, whose result is the report', async () => {
    const { status, body, headers } = await send(large);
    expect([status, headers.location, body.repeated]).toEqual([202, `/jobs/${body.id}`, false]);
    const job = await over(headers.location);
    expect(job).toMatchObject({ kind: 'import-register', state: 'completed', attempts: 1 });
    expect(job.progress.done).toBeGreaterThan(0);
    expect(job.result).toMatchObject({ register: 'r', rows: 400, imported: 399, refused: 1, readToEnd: true });
    expect(job.result.errors).toEqual([
      expect.objectContaining({
        row: 2,
        column: 'modtaget',
        expected: expect.stringContaining('dd-mm-yyyy') as string,
      }),
    ]);
    expect(job.result.position).toMatch(/^\d+$/);
    expect(await written()).toBe(399);
  });

  it('is imported once, however often it is sent', async () => {
    const first = await send(large, '', { 'idempotency-key': 'k1' });
    await over(first.headers.location);
    const same = await send(large, '', { 'idempotency-key': 'k1' });
    expect([same.status, same.body]).toEqual([202, { ...first.body, repeated: true }]);
    const another = await send(registerOf(401), '', { 'idempotency-key': 'k1' });
    expect([another.status, another.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
    const again = await send(large);
    expect((await over(again.headers.location)).result).toMatchObject({ imported: 0, skipped: 399, refused: 1 });
    expect(await written()).toBe(399);
  });

  it('is looked at without a trace when it is asked to', async () => {
    const { headers } = await send(large, '&dryRun=true');
    expect((await over(headers.location)).result).toMatchObject({ dryRun: true, imported: 399, position: '0' });
    expect(await written()).toBe(0);
  });

  it('is refused at once when it is no register, and nothing is kept of it', async () => {
    for (const [body, query, field] of [
      [large.replace('modtaget', 'dato'), '', 'row 1'],
      [large, '&mapping=%7B%22x%22%3A1%7D', 'mapping.x'],
      ['x'.repeat(1_100_000), '', 'row 1'],
    ] as const) {
      const answer = await send(body, query);
      expect([answer.status, answer.body.errors[0].field]).toEqual([400, expect.stringContaining(field) as string]);
    }
    expect((await analyst.get('/jobs')).body.items).toEqual([]);
  });

  it('is told in the words of its reader which column is unknown', async () => {
    const unknown = large.replace('registernr', 'humør;registernr');
    const fieldIn = async (language: string) => {
      const answer = await analyst.post('/imports?register=r', unknown, { ...csv, 'accept-language': language });
      return String(answer.body.errors[0].field);
    };
    expect([await fieldIn('da'), await fieldIn('en')]).toEqual(['række 1, kolonne humør', 'row 1, column humør']);
  });

  it('says where it could be read no further, and keeps what stood before', async () => {
    const { headers } = await send(`${large}\n401;02-01-2015;Mette Holm;"never closed`);
    // The last case may have had more rows.
    expect((await over(headers.location)).result).toMatchObject({ imported: 398, readToEnd: false });
  });

  it('stops when it is cancelled; what was written stays, and the rest comes when it is sent again', async () => {
    const cases = 4000;
    const many = registerOf(cases);
    const { headers } = await send(many);
    await told(headers.location, 'JobProgressed');
    const cancelled = await analyst.post(`${String(headers.location)}/cancellation`);
    expect([cancelled.status, (await over(headers.location)).state]).toEqual([200, 'cancelled']);
    expect(await written()).toBeLessThan(cases - 1);
    const again = await over((await send(many)).headers.location);
    expect([again.result.imported + again.result.skipped, await written()]).toEqual([cases - 1, cases - 1]);
    expect(again.result.skipped).toBeGreaterThan(0);
    expect(bench.logged.filter((line) => line.includes('imported a register'))).toHaveLength(1);
  });

  it('is for those who may import', async () => {
    const { status } = await bench.as('caseworker-boerneliv').post('/imports?register=r', large, csv);
    expect(status).toBe(403);
  });
});
