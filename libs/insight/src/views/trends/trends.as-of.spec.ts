import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, complaint, insightBench, lines, onDay, point, readTrends } from '../../testing/insight-bench.js';

describe('GET /trends as of a day', () => {
  let bench: SliceBench;
  let first: string;
  beforeEach(async () => {
    bench = await insightBench();
    onDay(bench, '2021-04-06');
    first = await complaint(bench, [point('TIME.LONG', { team: 'team-1' })]);
    onDay(bench, '2021-05-31');
    await complaint(bench, [point('HEARING', { team: 'team-2' })]);
    onDay(bench, '2021-06-01');
  });
  afterEach(() => bench.close());

  const read = async (query: string, headers = {}) => {
    const answer = await bench.as('analyst').get(`/trends?by=theme&${query}`, headers);
    expect(answer.status).toBe(200);
    return answer;
  };

  /** Corrections, new complaints and new classifications, weeks later. */
  async function lifeGoesOn(): Promise<void> {
    onDay(bench, '2021-07-15');
    const jurist = bench.as('jurist-1');
    const corrected = { receivedOn: '2021-03-06', reason: 'Tastefejl' };
    carriedOut(await jurist.post(`/complaints/${first}/receipt-date`, corrected));
    const { body } = await jurist.get(`/complaints/${first}`);
    const pointPath = `/complaints/${first}/points/${body.points[0].pointId}`;
    const classified = {
      kind: 'formalitet',
      theme: 'ACCESS',
      consequences: [],
      team: 'team-2',
      reason: 'Nærmere læst',
    };
    carriedOut(await jurist.post(`${pointPath}/classification`, classified));
    await complaint(bench, [point('TIME.LONG', { team: 'team-1' })], { receivedOn: '2021-05-04' });
  }

  it.each(['JSON', 'CSV'])(
    'is the same %s, byte for byte, whatever is recorded and corrected later',
    async (format) => {
      const query = `asOf=2021-05-31&format=${format.toLowerCase()}`;
      const reader = format === 'CSV' ? 'jurist-1' : 'analyst';
      const before = await bench.as(reader).get(`/trends?by=theme&${query}`);
      expect(before.status).toBe(200);
      await lifeGoesOn();
      const after = await bench.as(reader).get(`/trends?by=theme&${query}`);
      expect(after.text).toBe(before.text);
      expect(lines(await readTrends(bench, 'by=theme&to=2021-05-31'))).toEqual([
        '2021-03 ACCESS: 1',
        '2021-03 HEARING: 0',
        '2021-03 TIME.LONG: 0',
        '2021-04 ACCESS: 0',
        '2021-04 HEARING: 0',
        '2021-04 TIME.LONG: 0',
        '2021-05 ACCESS: 0',
        '2021-05 HEARING: 1',
        '2021-05 TIME.LONG: 1',
      ]);
    },
  );

  it('names the position and the definition, and the same position gives the same bytes too', async () => {
    const { body } = await read('asOf=2021-05-31');
    expect(body).toMatchObject({ asOf: '2021-05-31', readOn: '2021-05-31', definition: { version: 1 } });
    const atPosition = `asOfPosition=${body.position}`;
    const before = await read(atPosition);
    await lifeGoesOn();
    const after = await read(atPosition);
    expect(after.text).toBe(before.text);
    expect(after.body).toMatchObject({ asOf: null, position: body.position });
  });

  it('counts the month that ended with the day as whole, and at a position inside the day as partial', async () => {
    const atItsEnd = await readTrends(bench, 'asOf=2021-05-31');
    expect(atItsEnd.periods.map(({ partial }) => partial)).toEqual([false, false]);
    const inside = await readTrends(bench, `asOfPosition=${atItsEnd.position}`);
    expect(inside.periods.map(({ partial }) => partial)).toEqual([false, true]);
    const dayBefore = await readTrends(bench, 'asOf=2021-05-30');
    expect(dayBefore.periods.map(({ partial }) => partial)).toEqual([false, true]);
    expect(dayBefore.reconciliation.total).toBe(1);
  });

  it('before anything was recorded counts nothing', async () => {
    const { body } = await bench.as('analyst').get('/trends?asOf=2020-12-31');
    expect(body).toMatchObject({ position: '0', reconciliation: { total: 0, addsUp: true } });
  });

  it('opens its figures down to the cases as they were then', async () => {
    await lifeGoesOn();
    const { rows } = await readTrends(bench, 'by=theme&asOf=2021-05-31');
    const row = rows.find(({ count, values }) => count === 1 && values.theme === 'TIME.LONG');
    expect(row?.cases).toContain('asOf=2021-05-31');
    const cases = await bench.as('jurist-1').get(row?.cases ?? '');
    expect(cases.body).toMatchObject({ count: 1, items: [{ complaintId: first, day: '2021-04-06' }] });
  });

  it.each([
    ['asOf=2021-06-01', 'as-of-not-a-finished-day'],
    ['asOf=2021-06-02', 'as-of-not-a-finished-day'],
    ['asOf=2021-05-31&asOfPosition=3', 'as-of-given-twice'],
    ['asOfPosition=9999999999999999999', 'as-of-position-unknown'],
    ['asOfPosition=123456', 'as-of-position-unknown'],
    ['asOf=2021-05-31&from=2021-06-01', 'trend-from-in-the-future'],
  ])('refuses %s: %s', async (query, problem) => {
    const { status, body } = await bench.as('analyst').get(`/trends?${query}`);
    expect([status, body.type]).toEqual([400, `/problems/${problem}`]);
  });
});
