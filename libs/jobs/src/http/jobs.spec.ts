import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { demoPersona, type PersonaName } from '@lydhoer/access';
import { namedId } from '@lydhoer/event-store';
import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import { Refusal } from '@lydhoer/kernel';
import type { Work } from '../job-kind.js';
import { Jobs } from '../jobs.js';
import { JobsModule } from '../jobs.module.js';
import { gate, ScriptedKind, untilStopped, type ScriptInput } from '../testing/scripted-kind.js';

const nobodys = '00000000-0000-4000-8000-000000000000';
const english = { 'accept-language': 'en' };

let bench: SliceBench;
let folder: string;
let script: (work: Work<ScriptInput>) => Promise<object>;
let kind: ScriptedKind & { present?: (result: object, language: string) => object };
let keys = 0;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lydhoer-jobs-http-'));
  const pace = { look: 20, tell: 10 };
  bench = await sliceBench([JobsModule.forRoot({ node: 'spec', works: true, spool: folder, pace })]);
  kind = new ScriptedKind((work) => script(work));
  bench.app.get(Jobs).add(kind);
});
afterEach(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

/** Somebody asks for a job, as a feature does for them. */
async function ask(persona: PersonaName = 'analyst'): Promise<string> {
  const caller = demoPersona(persona);
  const key = `key ${++keys}`;
  const intent = { actor: caller.staffId, key, at: bench.clock.now(), correlationId: 'request', simulated: true };
  return (await bench.app.get(Jobs).ask(kind, { input: { name: key }, caller, intent })).jobId;
}
async function over(jobId: string): Promise<void> {
  const stop = new AbortController();
  const types = ['JobCompleted', 'JobFailed', 'JobCancelled'];
  for await (const { events } of bench.store.follow({ after: 0n, filter: { types }, signal: stop.signal })) {
    if (events.some(({ stream }) => stream === `job-${jobId}`)) stop.abort();
  }
}
const done = async (persona?: PersonaName) => {
  const jobId = await ask(persona);
  await over(jobId);
  return jobId;
};
const keeping = (text: string) => async (work: Work) => {
  await work.keep({ name: 'måneder.csv', type: 'text/csv; charset=utf-8' }, Readable.from([text]));
  return { rows: 1 };
};
const day = 86_400_000;
const later = (milliseconds: number) => {
  bench.clock.set(new Date(Date.parse(bench.clock.now()) + milliseconds).toISOString());
};

describe('A job over HTTP', () => {
  it('shows its state, how far it is, who asked and what came of it', async () => {
    const end = gate();
    script = async (work) => {
      work.progress(3, 10);
      await end.opened;
      return { greeting: 'Goddag' };
    };
    const jobId = await ask();
    await kind.called(1);
    for await (const { events } of bench.store.follow({ after: 0n, signal: new AbortController().signal })) {
      if (events.some(({ type }) => type === 'JobProgressed')) break;
    }
    const running = await bench.as('analyst').get(`/jobs/${jobId}`);
    expect([running.status, running.body]).toEqual([
      200,
      {
        jobId,
        kind: 'try-out',
        state: 'running',
        askedBy: demoPersona('analyst').staffId,
        askedAt: '2026-03-02T09:00:00.000Z',
        attempts: 1,
        progress: { done: 3, total: 10 },
        overAt: null,
        expiresAt: null,
        result: null,
        file: null,
        problem: null,
        revision: '2',
      },
    ]);
    end.open();
    await over(jobId);
    const { body, headers } = await bench.as('analyst').get(`/jobs/${jobId}`);
    expect(body).toMatchObject({
      state: 'completed',
      overAt: '2026-03-02T09:00:00.000Z',
      expiresAt: '2026-03-03T09:00:00.000Z',
      result: { greeting: 'Goddag' },
    });
    expect(headers.etag).toBe(`"${String(body.revision)}"`);
  });

  it('shows what came of it as its kind says, in the reader’s language', async () => {
    kind.present = (result, language) => ({ ...result, language });
    script = () => Promise.resolve({ rows: 1 });
    const jobId = await done();
    expect((await bench.as('analyst').get(`/jobs/${jobId}`)).body.result).toEqual({ rows: 1, language: 'da' });
    expect((await bench.as('analyst').get(`/jobs/${jobId}`, english)).body.result.language).toBe('en');
  });

  it('that failed says why, as an error answer would, in Danish and in English', async () => {
    script = () => Promise.reject(new Refusal('job-given-up', { deaths: 7 }));
    const jobId = await done();
    const { body } = await bench.as('analyst').get(`/jobs/${jobId}`);
    expect(body).toMatchObject({
      state: 'failed',
      result: null,
      problem: { type: '/problems/job-given-up', status: 500, title: 'Jobbet blev opgivet', deaths: 7 },
    });
    expect(body.problem.detail).toContain('7 gange');
    const read = await bench.as('analyst').get(`/jobs/${jobId}`, english);
    expect(read.body.problem).toMatchObject({ title: 'The job was given up' });
  });

  it('is nobody’s business but of whoever asked and the operator, and what came of it only of who asked', async () => {
    script = keeping('1;2');
    const jobId = await done();
    const seen = async (persona: PersonaName, path = '') =>
      (await bench.as(persona).get(`/jobs/${jobId}${path}`, english)).status;
    expect([await seen('analyst'), await seen('operator'), await seen('jurist-1')]).toEqual([200, 200, 403]);
    expect([await seen('analyst', '/result'), await seen('operator', '/result')]).toEqual([200, 403]);
    expect(await seen('jurist-1', '/result')).toBe(403);
    const { body } = await bench.as('operator').get(`/jobs/${jobId}`);
    expect([body.state, body.result, body.file]).toEqual(['completed', null, null]);
    expect((await bench.as('jurist-1').post(`/jobs/${jobId}/cancellation`)).status).toBe(403);
    expect((await bench.bare().get(`/jobs/${jobId}`)).status).toBe(401);
  });

  it('lists one’s own, the latest first, a page at a time; the operator may list everybody’s', async () => {
    script = () => Promise.resolve({});
    const [first, second, third] = [await done(), await done(), await done()];
    const others = await done('jurist-1');
    const page = await bench.as('analyst').get('/jobs?limit=2');
    expect(page.body.items.map((job: { jobId: string }) => job.jobId)).toEqual([third, second]);
    const rest = await bench.as('analyst').get(`/jobs?limit=2&cursor=${String(page.body.next)}`);
    expect([rest.body.items.map((job: { jobId: string }) => job.jobId), rest.body.next]).toEqual([[first], null]);
    expect((await bench.as('operator').get('/jobs')).body.items).toEqual([]);
    const all = await bench.as('operator').get('/jobs?everybodys=true');
    expect(all.body.items.map((job: { jobId: string }) => job.jobId)).toEqual([others, third, second, first]);
    expect((await bench.as('analyst').get('/jobs?everybodys=true')).status).toBe(403);
    expect((await bench.as('analyst').get('/jobs?everybodys=perhaps')).status).toBe(400);
    expect((await bench.as('analyst').get('/jobs?cursor=nonsense')).status).toBe(400);
  });

  it('is cancelled by who asked, once, and not when it is over', async () => {
    script = async (work) => {
      await untilStopped(work);
      return {};
    };
    const jobId = await ask();
    await kind.called(1);
    const cancelled = await bench
      .as('analyst')
      .post(`/jobs/${jobId}/cancellation`, undefined, { 'idempotency-key': 'k' });
    const again = await bench.as('analyst').post(`/jobs/${jobId}/cancellation`, undefined, { 'idempotency-key': 'k' });
    expect([cancelled.status, again.body]).toEqual([200, { ...cancelled.body, repeated: true }]);
    expect((await bench.as('analyst').get(`/jobs/${jobId}`)).body.state).toBe('cancelled');
    script = () => Promise.resolve({});
    const over = await bench.as('operator').post(`/jobs/${await done()}/cancellation`, undefined, english);
    expect([over.status, over.body.type]).toEqual([409, '/problems/job-over']);
  });

  it.each([
    ['get', ''],
    ['get', '/result'],
    ['post', '/cancellation'],
  ] as const)('that does not exist is a 404: %s %s', async (method, path) => {
    const unknown = await bench.as('operator')[method](`/jobs/${nobodys}${path}`, undefined);
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/job-unknown']);
    const wrong = await bench.as('operator')[method](`/jobs/${namedId('x', 'y').toUpperCase()}${path}`, undefined);
    expect([wrong.status, wrong.body.type]).toEqual([404, '/problems/not-an-id']);
  });
});

describe('The file that came of a job', () => {
  it('is fetched as it was kept, under its name', async () => {
    script = keeping('måned;antal\r\n1;2\r\n');
    const jobId = await done();
    const { body } = await bench.as('analyst').get(`/jobs/${jobId}`);
    expect(body.file).toEqual({
      name: 'måneder.csv',
      type: 'text/csv; charset=utf-8',
      bytes: 19,
      href: `/jobs/${jobId}/result`,
    });
    const { status, text, headers } = await bench.as('analyst').get(body.file.href);
    expect([status, text]).toEqual([200, 'måned;antal\r\n1;2\r\n']);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': '19',
      'content-disposition': "attachment; filename*=UTF-8''m%C3%A5neder.csv",
      'cache-control': 'private, no-store',
    });
  });

  it('is not there before the job is over, and not when none was kept', async () => {
    const end = gate();
    script = () => end.opened.then(() => ({}));
    const jobId = await ask();
    const early = await bench.as('analyst').get(`/jobs/${jobId}/result`);
    expect([early.status, early.body.type]).toEqual([409, '/problems/job-not-over']);
    end.open();
    await over(jobId);
    const none = await bench.as('analyst').get(`/jobs/${jobId}/result`);
    expect([none.status, none.body.type]).toEqual([404, '/problems/job-without-file']);
  });

  it('is gone after a day, with its key and with everything that the log says of it', async () => {
    script = keeping('Mette Holm');
    const jobId = await done();
    const [file] = readdirSync(folder);
    later(day - 1000);
    expect((await bench.as('analyst').get(`/jobs/${jobId}/result`)).status).toBe(200);
    later(2000);
    const gone = await bench.as('analyst').get(`/jobs/${jobId}/result`);
    expect([gone.status, gone.body.type]).toEqual([410, '/problems/job-result-gone']);
    expect((await bench.as('analyst').get(`/jobs/${jobId}`)).body).toMatchObject({ result: null, file: null });
    while (bench.vault.state(`text:job-${jobId}`) !== 'destroyed') await new Promise(setImmediate);
    expect([readdirSync(folder), bench.vault.state(`file:${String(file?.split('.')[0])}`)]).toEqual([[], 'destroyed']);
  });

  it('that is lost is told as a problem', async () => {
    script = keeping('1;2');
    const jobId = await done();
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    const { status, body } = await bench.as('analyst').get(`/jobs/${jobId}/result`);
    expect([status, body.type]).toEqual([500, '/problems/job-file-lost']);
    expect(bench.logged.some((line) => line.includes('LYDHOER_SPOOL must be a folder that every process'))).toBe(true);
  });
});
