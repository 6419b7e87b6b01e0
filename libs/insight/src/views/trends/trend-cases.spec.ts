import { demoPersona } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import {
  carriedOut,
  complaint,
  contact,
  insightBench,
  onDay,
  point,
  read,
  readTrends,
} from '../../testing/insight-bench.js';
import type { TrendCasesResponse } from './trend-cases.response.js';

describe('GET /trends/cases', () => {
  let bench: SliceBench;
  let first: string;
  let second: string;
  beforeAll(async () => {
    bench = await insightBench();
    onDay(bench, '2021-06-08');
    first = await complaint(bench, [point('TIME.LONG'), point('HEARING', { team: 'skoleliv' })]);
    onDay(bench, '2021-06-09');
    second = await complaint(bench, [point('TIME.LONG', { team: 'ungeliv' }), point('TIME.LONG', { team: 'ungeliv' })]);
    await contact(bench);
    onDay(bench, '2021-07-10');
  });
  afterAll(() => bench.close());

  const casesOf = (query: string) => read<TrendCasesResponse>(bench, 'jurist-1', `/trends/cases?${query}`);
  const ids = (body: { items: { complaintId: string }[] }) => body.items.map(({ complaintId }) => complaintId);

  it('lists the cases of a figure by day, with the points that make them part of it', async () => {
    const body = await casesOf('unit=point&theme=TIME.LONG');
    expect(body).toMatchObject({ unit: 'point', count: 3, cases: 2, visible: 2, next: null });
    expect(ids(body)).toEqual([first, second]);
    expect(body.items[0]).toMatchObject({ day: '2021-06-08', channel: 'phone', role: 'custody-holder' });
    expect(body.items[0]?.points).toEqual([expect.objectContaining({ theme: 'TIME.LONG', team: 'boerneliv' })]);
    expect(body.items[1]?.points).toHaveLength(2);
  });

  it('shows nothing personal', async () => {
    const { text } = await bench.as('jurist-1').get('/trends/cases?unit=contact');
    expect(text).not.toMatch(/Mette|november|narrative|name/);
  });

  it('of every row of a trend holds as many cases as the row counts', async () => {
    for (const unit of ['contact', 'complaint', 'point']) {
      const body = await readTrends(bench, `unit=${unit}&by=theme,team,kind`);
      expect(body.rows.length).toBeGreaterThan(0);
      for (const row of body.rows) {
        const opened = await read<TrendCasesResponse>(bench, 'jurist-1', row.cases);
        expect(opened.count).toBe(row.count);
        const points = opened.items.flatMap((item) => item.points);
        expect(unit === 'point' ? points.length : opened.items.length).toBe(row.count);
      }
    }
  });

  it('comes in pages that together hold every case once', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const body = await casesOf(`unit=contact&limit=1${cursor}`);
      expect(body.items).toHaveLength(1);
      seen.push(...ids(body));
      next = body.next;
    }
    expect(seen).toEqual(ids(await casesOf('unit=contact')));
    expect(new Set(seen).size).toBe(3);
  });

  it('refuses a cursor that was altered', async () => {
    const { status, body } = await bench.as('jurist-1').get('/trends/cases?cursor=abc.def');
    expect([status, body.type]).toEqual([400, '/problems/cursor-not-valid']);
  });

  it('lists to a caseworker what is theirs, and counts the rest', async () => {
    const { body } = await bench.as('caseworker-boerneliv').get('/trends/cases?unit=contact');
    expect(body).toMatchObject({ count: 3, cases: 3, visible: 1 });
    expect(ids(body)).toEqual([first]);
    const other = await bench.as('caseworker-ungeliv').get('/trends/cases?unit=contact');
    expect(ids(other.body)).toEqual([second]);
  });

  it('shows the same to a caseworker as reading each case does', async () => {
    const caseworker = bench.as('caseworker-ungeliv');
    const mine = carriedOut(await caseworker.post('/contacts', contactToday));
    const colleagues = await contact(bench);
    const handed = await complaint(bench, [point('RECORD.NOTE')]);
    const assignment = { assignee: demoPersona('caseworker-ungeliv').staffId, team: 'ungeliv' };
    carriedOut(await bench.as('team-leader-boerneliv').post(`/complaints/${handed}/assignment`, assignment));
    const { body } = await caseworker.get('/trends/cases?unit=contact&limit=200');
    for (const id of [first, second, mine, colleagues, handed]) {
      const single = await caseworker.get(`/complaints/${id}`);
      expect([id, ids(body).includes(id)]).toEqual([id, single.status === 200]);
    }
    expect(ids(body)).toEqual(expect.arrayContaining([mine, handed]));
  });

  it.each([
    ['analyst', 403],
    ['operator', 403],
    ['advisory-board', 403],
    ['working-group-1', 200],
    ['borgerraadgiver', 200],
  ] as const)('answers the %s with %i', async (persona, status) => {
    expect((await bench.as(persona).get('/trends/cases')).status).toBe(status);
  });

  it.each(['theme=NOPE', 'from=2021-06-02&to=2021-06-01', 'limit=0', 'limit=201', 'bucket=year', 'by=theme'])(
    'refuses %s',
    async (query) => {
      expect((await bench.as('jurist-1').get(`/trends/cases?${query}`)).status).toBe(400);
    },
  );

  const contactToday = {
    channel: 'phone',
    form: 'oral',
    receivedOn: '2021-07-10',
    complainant: { role: 'anonymous' },
  };
});
