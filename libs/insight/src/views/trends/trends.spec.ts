import type { SliceBench } from '@lydhoer/http/testing';
import {
  carriedOut,
  complaint,
  contact,
  insightBench,
  lines,
  onDay,
  point,
  readTrends,
} from '../../testing/insight-bench.js';

/** 2021: two complaints in April, nothing in May, one in June, a contact in June; it is 10 July. */
async function halfAYear(): Promise<SliceBench> {
  const bench = await insightBench();
  onDay(bench, '2021-04-06');
  await complaint(bench, [point('TIME.LONG', { team: 'team-1' }), point('HEARING', { team: 'team-1' })]);
  onDay(bench, '2021-04-20');
  await complaint(bench, [point('TIME.LONG', { team: 'team-2' }), point('TIME.NO_REPLY', { team: 'team-2' })]);
  onDay(bench, '2021-06-08');
  await complaint(bench, [point('ACCESS', { kind: 'realitet' })], { channel: 'letter' });
  await contact(bench);
  onDay(bench, '2021-07-10');
  return bench;
}

describe('GET /trends', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await halfAYear();
  });
  afterAll(() => bench.close());

  const trends = (query: string) => readTrends(bench, query);

  it('counts complaints by month from the first one on, with noughts for empty months', async () => {
    const body = await trends('');
    expect(lines(body)).toEqual(['2021-04: 2', '2021-05: 0', '2021-06: 1', '2021-07: 0']);
    expect(body).toMatchObject({ from: '2021-04-01', to: '2021-07-10', readOn: '2021-07-10', asOf: null });
    expect(body).toMatchObject({ incomplete: false, parkedSubjects: 0 });
  });

  it('marks the month that is not over as partial and compares nothing with it', async () => {
    const { rows } = await trends('');
    expect(rows.map(({ partial }) => partial)).toEqual([false, false, false, true]);
    expect(rows.map(({ change }) => change)).toEqual([
      null,
      { from: 2, to: 0, percent: -100 },
      { from: 0, to: 1, percent: null },
      null,
    ]);
  });

  it('counts a contact and every complaint as contacts, and points by themselves', async () => {
    expect(lines(await trends('unit=contact&bucket=quarter'))).toEqual(['2021-Q2: 4', '2021-Q3: 0']);
    expect(lines(await trends('unit=complaint&bucket=quarter'))).toEqual(['2021-Q2: 3', '2021-Q3: 0']);
    expect(lines(await trends('unit=point&bucket=quarter'))).toEqual(['2021-Q2: 5', '2021-Q3: 0']);
  });

  it('counts a complaint of two themes in both rows and once in the total, and says so', async () => {
    const body = await trends('bucket=year&by=theme');
    expect(body.rows.map((row) => [row.values.theme, row.count, row.share])).toEqual([
      ['ACCESS', 1, { numerator: 1, denominator: 3, percent: 33.3 }],
      ['HEARING', 1, { numerator: 1, denominator: 3, percent: 33.3 }],
      ['TIME.LONG', 2, { numerator: 2, denominator: 3, percent: 66.7 }],
      ['TIME.NO_REPLY', 1, { numerator: 1, denominator: 3, percent: 33.3 }],
    ]);
    expect(body.periods).toMatchObject([{ period: '2021', total: 3, extraCounts: 2 }]);
    expect(body.reconciliation).toEqual({ rows: 5, extraCounts: 2, total: 3, addsUp: true });
    expect(body.labels.theme?.['TIME.LONG']?.da).toBe('Lang sagsbehandlingstid');
  });

  it('counts it once in the row of the top theme that both belong to', async () => {
    const body = await trends('bucket=year&by=theme&level=top&theme=TIME');
    expect(body.rows.map((row) => [row.values.theme, row.count])).toEqual([['TIME', 2]]);
    expect(body.reconciliation.extraCounts).toBe(0);
  });

  it('divides by several dimensions and filters by others', async () => {
    const body = await trends('unit=point&bucket=quarter&by=team,kind&channel=phone,letter&to=2021-06-30');
    expect(body.rows.map((row) => [row.values, row.count])).toEqual([
      [{ team: 'boerneliv', kind: 'realitet' }, 1],
      [{ team: 'team-1', kind: 'formalitet' }, 2],
      [{ team: 'team-2', kind: 'formalitet' }, 2],
    ]);
    expect(lines(await trends('unit=point&bucket=year&channel=letter'))).toEqual(['2021: 1']);
    expect(lines(await trends('bucket=year&team=team-1&team=team-2'))).toEqual(['2021: 2']);
    expect(lines(await trends('bucket=year&team=team-1&kind=realitet'))).toEqual(['2021: 0']);
  });

  it('shows what a contact without points has no value for as none', async () => {
    const body = await trends('unit=contact&bucket=year&by=kind');
    expect(body.rows.map((row) => [row.values.kind, row.count])).toEqual([
      ['formalitet', 2],
      ['none', 1],
      ['realitet', 1],
    ]);
  });

  it('names its definition, unit, basis and rounding in words', async () => {
    const { definition } = await trends('unit=point&basis=closed');
    expect(definition).toMatchObject({ id: 'points-closed', version: 1, unit: 'point', periodBasis: 'closed' });
    expect(definition.formula.da).toContain('besvaret');
    expect(definition.rounding.en).toContain('halves rounded up');
  });

  it('says how to open each figure down to its cases', async () => {
    const { rows } = await trends('bucket=quarter&by=theme&team=team-1');
    const [hearing] = rows;
    expect(hearing?.cases).toBe(
      '/trends/cases?unit=complaint&basis=received&level=recorded&from=2021-04-01&to=2021-06-30&theme=HEARING&team=team-1',
    );
    const opened = await bench.as('jurist-1').get(hearing?.cases ?? '');
    expect(opened.body).toMatchObject({ count: hearing?.count });
  });

  it.each([
    ['unit=case', 'unit'],
    ['bucket=week', 'bucket'],
    ['basis=opened', 'basis'],
    ['by=paragraph', 'by'],
    ['by=theme&by=theme', 'by'],
    ['kind=other', 'kind'],
    ['outcome=afvist', 'outcome'],
    ['theme=a%00b', 'theme'],
    ['from=2021-02-30', 'from'],
    ['to=2021-W05', 'to'],
    ['asOf=yesterday', 'asOf'],
    ['asOfPosition=-1', 'asOfPosition'],
    ['level=1', 'level'],
    ['format=xlsx', 'format'],
    ['profile=se', 'profile'],
    ['drop=table', 'drop'],
  ])('refuses %s and names the field', async (query, field) => {
    const { status, body } = await bench.as('analyst').get(`/trends?${query}`);
    expect(status).toBe(400);
    const fields = (body as { errors: { field: string }[] }).errors.map((error) => error.field.split(/[[.]/)[0]);
    expect(fields).toEqual([field]);
  });

  it.each([
    ['from=2021-06-01&to=2021-05-31', 'trend-from-after-to'],
    ['from=2021-07-11', 'trend-from-in-the-future'],
    ['from=1900-01-01', 'trend-too-many-periods'],
    ['theme=TIME.LNG', 'trend-value-unknown'],
    ['team=team-9', 'trend-value-unknown'],
    ['theme=TIME.LONG&level=top', 'trend-value-unknown'],
  ])('refuses %s: %s', async (query, problem) => {
    const { status, body } = await bench.as('analyst').get(`/trends?${query}`);
    expect([status, body.type]).toEqual([400, `/problems/${problem}`]);
  });

  it('is for those who may read figures, and not for a board that needs suppression', async () => {
    for (const [persona, status] of [
      ['caseworker-ungeliv', 200],
      ['working-group-1', 200],
      ['advisory-board', 403],
      ['operator', 403],
    ] as const) {
      expect((await bench.as(persona).get('/trends')).status).toBe(status);
    }
    const { body } = await bench.as('advisory-board').get('/trends');
    expect(body.type).toBe('/problems/forbidden');
  });
});

describe('The basis of a trend', () => {
  it('puts a closed complaint into the period it was closed in, and its points where they were answered', async () => {
    const bench = await insightBench();
    onDay(bench, '2021-01-20');
    const id = await complaint(bench, [point('TIME.LONG', { team: 'team-1' })]);
    await complaint(bench, [point('TIME.LONG', { team: 'team-1' })]);
    const jurist = bench.as('jurist-1');
    const { body } = await jurist.get(`/complaints/${id}`);
    onDay(bench, '2021-02-20');
    const texts = { reasons: 'a', restsOn: 'b', remedy: 'c', outstandingActions: [], furtherSteps: 'd' };
    const answer = { outcome: 'upheld', answeredOn: '2021-02-20', ...texts };
    carriedOut(await jurist.post(`/complaints/${id}/points/${body.points[0].pointId}/answer`, answer));
    onDay(bench, '2021-03-20');
    carriedOut(await jurist.post(`/complaints/${id}/closing`, { closedOn: '2021-03-20' }));
    const counted = async (query: string) => {
      const { rows } = await readTrends(bench, `from=2021-01-01&${query}`);
      return rows.map(({ count }) => count);
    };
    expect(await counted('basis=received')).toEqual([2, 0, 0]);
    expect(await counted('basis=closed')).toEqual([0, 0, 1]);
    expect(await counted('basis=closed&unit=point')).toEqual([0, 1, 0]);
    expect(await counted('basis=closed&unit=contact')).toEqual([0, 0, 1]);
    await bench.close();
  });
});

describe('A trend over events that cannot be counted', () => {
  it('says that it is incomplete, today and as of a day', async () => {
    const bench = await insightBench();
    onDay(bench, '2021-04-06');
    await complaint(bench, [point('HEARING', { team: 'team-1' })]);
    const stray = '5f0c0000-0000-4000-8000-000000000000';
    const poison = {
      id: stray,
      type: 'ReceiptDateCorrected',
      data: { complaintId: stray, was: '2021-04-05', receivedOn: '2021-04-04', reason: 'x' },
      metadata: { commandId: 'k', actor: 'a', correlationId: 'c', causationId: 'c', schemaVersion: 1 },
      recordedAt: '2021-04-06T12:00:00.000Z',
    };
    await bench.store.append(`complaint-${stray}`, 'no-stream', [poison]);
    onDay(bench, '2021-04-07');
    for (const query of ['', '?asOf=2021-04-06']) {
      const { body } = await bench.as('analyst').get(`/trends${query}`);
      expect(body).toMatchObject({ incomplete: true, parkedSubjects: 1, reconciliation: { total: 1 } });
    }
    const { text } = await bench.as('analyst').get('/trends?format=csv');
    expect(text).toMatch(/;ja\r\n/);
    await bench.close();
  });
});
