import type { SliceBench } from '@lydhoer/http/testing';
import { going, pathOf, type Appealed } from '../../testing/appealed-complaints.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { appealDeadlineOf, firstReceiptOf, journeyTextOf, withOtherParty } from '../../testing/other-party.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await complaintsBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.clock.set('2026-03-02T09:00:00.000Z');
});

const reason = 'Anmodningen var fra den anden forælder.';

const post = (of: Appealed, path: string, body: object) => bench.as('jurist-1').post(pathOf(of, path), body);
const deadlineOf = (of: Appealed, personId: string) => appealDeadlineOf(bench, of, personId);
const receiptOf = (of: Appealed, query?: string) => firstReceiptOf(bench, of, query);
const journeyOf = (of: Appealed) => journeyTextOf(bench, of);

describe('Correcting requests for access to the files', () => {
  it('leaves the time for appeals as if they had been recorded so, and the old belief to asOf', async () => {
    const { appealed: of, personId } = await withOtherParty(bench);
    await going(bench, of, ['decision/access-request', { personId, requestedOn: '2026-02-20' }]);
    bench.clock.set('2026-03-05T09:00:00.000Z');
    const answered = { requestedOn: '2026-02-23', answeredOn: '2026-03-02', how: 'access-given' };
    await expectManners(bench, {
      ...{ by: 'jurist-1', forbiddenTo: 'caseworker-boerneliv', complaintId: of.id },
      path: (id) => pathOf({ ...of, id }, 'decision/access-requests-correction'),
      body: { personId, accessRequests: [answered], reason },
    });
    expect(await deadlineOf(of, personId)).toMatchObject({
      state: 'running',
      computed: { countsOn: '2026-03-16', pausedSince: null },
      suspensions: [{ ground: 'access-to-files', from: '2026-02-23', to: '2026-03-02' }],
      moves: [{ cause: 'fact-corrected', was: '2026-03-09', countsOn: '2026-03-16' }],
    });
    expect(await receiptOf(of)).toMatchObject({ accessRequests: [answered] });
    expect(await receiptOf(of, '?asOf=2026-03-04')).toMatchObject({
      accessRequests: [{ requestedOn: '2026-02-20', answeredOn: null, how: null }],
    });
    const then = await bench.as('jurist-1').get(`/complaints/${of.id}/deadlines?asOf=2026-03-04`);
    expect(JSON.stringify(then.body)).toContain('"from":"2026-02-20","to":null');
    const { body } = await bench.as('jurist-1').get(`/complaints/${of.id}?persons=true`);
    expect(body.corrections).toMatchObject([{ type: 'AccessRequestsCorrected', reason }]);
  });

  it('tells the journey as it turned out, and that it was put right', async () => {
    const { appealed: of, personId } = await withOtherParty(bench);
    const answer = { personId, how: 'access-given', answeredOn: '2026-02-27' };
    const asked = { personId, requestedOn: '2026-02-20' };
    await going(bench, of, ['decision/access-request', asked], ['decision/access-answer', answer]);
    expect(await journeyOf(of)).toMatch(/bad en part om aktindsigt.*fik en part aktindsigt/);
    const correction = { personId, accessRequests: [], reason };
    await going(bench, of, ['decision/access-requests-correction', correction]);
    const told = await journeyOf(of);
    expect(told).toContain('blev det rettet, hvornår en part bad om aktindsigt og fik svar');
    expect(told).toContain(reason);
    expect(told).not.toMatch(/\d\.? bad en part om aktindsigt|fik en part aktindsigt/);
    expect(await deadlineOf(of, personId)).toMatchObject({ computed: { countsOn: '2026-03-09' }, suspensions: [] });
  });

  it('moves a request that was recorded for the wrong party to the right one', async () => {
    const { appealed: of, personId } = await withOtherParty(bench);
    const receipt = { personId: of.personId, receivedOn: '2026-02-10', channel: 'letter', guidance: 'given' };
    const requested = { requestedOn: '2026-02-20' };
    await going(
      bench,
      of,
      ['decision/receipts', receipt],
      ['decision/access-request', { personId: of.personId, ...requested }],
      ['decision/access-requests-correction', { personId: of.personId, accessRequests: [], reason }],
      ['decision/access-request', { personId, ...requested }],
    );
    expect(await deadlineOf(of, of.personId)).toMatchObject({ suspensions: [] });
    expect(await deadlineOf(of, personId)).toMatchObject({ suspensions: [{ from: '2026-02-20', to: null }] });
  });

  it.each([
    ['access-requests-unchanged', 409, [{ requestedOn: '2026-02-20' }], undefined],
    ['access-asked-too-late', 422, [{ requestedOn: '2026-03-10' }], 'accessRequests[0].requestedOn'],
    ['access-asked-too-early', 422, [{ requestedOn: '2026-02-08' }], 'accessRequests[0].requestedOn'],
    [
      'access-answer-incomplete',
      422,
      [{ requestedOn: '2026-02-20', answeredOn: '2026-02-21', how: null }],
      'accessRequests[0].how',
    ],
    [
      'access-answer-missing',
      422,
      [{ requestedOn: '2026-02-20' }, { requestedOn: '2026-02-21' }],
      'accessRequests[0].answeredOn',
    ],
  ])('is refused for %s', async (code, status, accessRequests, field) => {
    const { appealed: of, personId } = await withOtherParty(bench);
    await going(bench, of, ['decision/access-request', { personId, requestedOn: '2026-02-20' }]);
    bench.clock.set('2026-03-12T09:00:00.000Z');
    const refused = await post(of, 'decision/access-requests-correction', { personId, accessRequests, reason });
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([status, `/problems/${code}`, field]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
  });

  it.each([
    ['accessRequests', { reason }],
    ['reason', { accessRequests: [] }],
    ['accessRequests[0].how', { accessRequests: [{ requestedOn: '2026-02-20', how: 'maybe' }], reason }],
    ['accessRequests[0].requestedOn', { accessRequests: [{ answeredOn: '2026-02-20' }], reason }],
  ])('needs a right %s', async (field, body) => {
    const { appealed: of } = await withOtherParty(bench);
    const wrong = await post(of, 'decision/access-requests-correction', body);
    expect(wrong.status).toBe(400);
    expect((wrong.body.errors as { readonly field: string }[]).map((error) => error.field)).toContain(field);
  });
});
