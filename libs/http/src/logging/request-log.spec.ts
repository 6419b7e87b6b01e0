import { sliceBench, type SliceBench } from '../testing/slice-bench.js';
import { NotesModule } from '../testing/probe.js';

const note = { day: '2026-03-01', lines: [{ text: 'Alma Prøvesen' }] };
const nowhere = '/notes/00000000-0000-4000-8000-000000000000';

describe('The log of requests', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await sliceBench([NotesModule]);
  });
  afterAll(() => bench.close());

  /** The last line about a request that ended. */
  const last = () =>
    bench.logged
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ message }) => message === 'request')
      .at(-1);

  it('has the command’s id, its operation, its route and what became of it', async () => {
    const answer = await bench
      .as('jurist-1')
      .post('/notes', note, { 'idempotency-key': 'k1', 'x-request-id': 'r-1234567' });
    expect(answer.status).toBe(201);
    expect(last()).toEqual({
      time: expect.any(String),
      level: 'debug',
      message: 'request',
      requestId: 'r-1234567',
      commandId: 'k1',
      method: 'POST',
      route: '/notes',
      operation: 'writeNote',
      status: 201,
      outcome: 'accepted',
      milliseconds: expect.any(Number),
    });
  });

  it.each<[string, string, object, () => Promise<{ status: number }>]>([
    [
      'a command that is given again',
      'debug',
      { outcome: 'repeated', status: 201 },
      async () => {
        await bench.as('jurist-1').post('/notes', note, { 'idempotency-key': 'twice' });
        return bench.as('jurist-1').post('/notes', note, { 'idempotency-key': 'twice' });
      },
    ],
    [
      'a key that was used for something else',
      'info',
      { outcome: 'conflict', problem: 'idempotency-key-reused' },
      async () => {
        await bench.as('jurist-1').post('/notes', note, { 'idempotency-key': 'other' });
        return bench.as('jurist-1').post('/notes', { ...note, day: '2026-03-02' }, { 'idempotency-key': 'other' });
      },
    ],
    [
      'a query',
      'debug',
      { outcome: 'answered', operation: 'listNotes' },
      () => bench.as('jurist-1').get('/notes?limit=3'),
    ],
    [
      'a rule’s no',
      'info',
      { outcome: 'refused', problem: 'note-unknown', route: '/notes/:noteId' },
      () => bench.as('jurist-1').get(nowhere),
    ],
    [
      'input that is not valid',
      'info',
      { outcome: 'invalid', status: 400 },
      () => bench.as('jurist-1').post('/notes', {}),
    ],
    ['a caller who did not sign in', 'info', { outcome: 'forbidden', status: 401 }, () => bench.bare().get('/notes')],
    [
      'a caller who may not',
      'info',
      { outcome: 'forbidden', status: 403 },
      () => bench.as('analyst').post('/notes', note),
    ],
    [
      'an address that is none',
      'debug',
      { outcome: 'invalid', route: null, status: 404 },
      () => bench.bare().get('/Alma%20Pr%C3%B8vesen'),
    ],
    [
      'an address that cannot be read',
      'info',
      { outcome: 'invalid', status: 400 },
      () => bench.bare().get('/notes?x=%zz'),
    ],
    [
      'an error of ours',
      'warn',
      { outcome: 'failed', status: 500, problem: 'unexpected' },
      () => bench.as('operator').get('/notes/broken?cursor=0101901234'),
    ],
  ])('tells %s at %s', async (_what, level, facts, send) => {
    await send();
    expect(last()).toMatchObject({ level, ...facts });
  });

  it('tells why a request failed under the same ids, and holds nothing that was sent', async () => {
    await bench.as('operator').get('/notes/broken?cursor=0101901234', { 'x-request-id': 'r-failing' });
    const lines = bench.logged.filter((line) => line.includes('r-failing')).map((line) => JSON.parse(line) as object);
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'error',
        message: 'a request failed',
        error: 'Error',
        frames: expect.any(Array),
      }),
      expect.objectContaining({ message: 'request', outcome: 'failed' }),
    ]);
    expect(bench.logged.join('')).not.toMatch(/Alma|Pr%C3|0101901234/);
  });
});
