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

const reason = 'Brevet gik til den anden forælder.';

const post = (of: Appealed, path: string, body: object) => bench.as('jurist-1').post(pathOf(of, path), body);
const deadlineOf = (of: Appealed, personId: string) => appealDeadlineOf(bench, of, personId);
const receiptOf = (of: Appealed, query?: string) => firstReceiptOf(bench, of, query);
const journeyOf = (of: Appealed) => journeyTextOf(bench, of);

describe('Correcting when missing reasons were given', () => {
  it('lets the time for appeals begin on the right day, or not anew at all', async () => {
    const { appealed: of, personId } = await withOtherParty(bench);
    const wrong = { personId, ground: 'missing-from-written-decision', givenOn: '2026-02-23' };
    await going(bench, of, ['decision/missing-reasons', wrong]);
    const given = { ground: 'decision-was-oral', givenOn: '2026-02-16' };
    bench.clock.set('2026-03-05T09:00:00.000Z');
    await expectManners(bench, {
      ...{ by: 'jurist-1', forbiddenTo: 'caseworker-boerneliv', complaintId: of.id },
      path: (id) => pathOf({ ...of, id }, 'decision/missing-reasons-correction'),
      body: { personId, given, reason },
    });
    expect(await deadlineOf(of, personId)).toMatchObject({
      startedOn: '2026-02-16',
      computed: { countsOn: '2026-03-16' },
    });
    expect(await receiptOf(of)).toMatchObject({ reasonsGivenOn: '2026-02-16', missingReasons: given });
    expect(await receiptOf(of, '?asOf=2026-03-04')).toMatchObject({ reasonsGivenOn: '2026-02-23' });
    expect(await journeyOf(of)).toMatch(/fik en part den begrundelse/);
    await going(bench, of, ['decision/missing-reasons-correction', { personId, reason }]);
    expect(await deadlineOf(of, personId)).toMatchObject({
      startedOn: '2026-02-09',
      startedBy: 'decision-received',
      computed: { countsOn: '2026-03-09' },
    });
    const told = await journeyOf(of);
    expect(told).toContain('blev det rettet, hvornår en part fik den manglende begrundelse');
    expect(told).not.toContain('fik en part den begrundelse, der havde manglet');
    expect(await receiptOf(of)).toMatchObject({ reasonsGivenOn: null, missingReasons: null });
    const again = await post(of, 'decision/missing-reasons-correction', { personId, reason });
    expect([again.status, again.body.type]).toEqual([409, '/problems/missing-reasons-unchanged']);
  });

  it('needs a right day', async () => {
    const { appealed: of, personId } = await withOtherParty(bench);
    const early = { personId, given: { ground: 'decision-was-oral', givenOn: '2026-02-08' }, reason };
    const refused = await post(of, 'decision/missing-reasons-correction', early);
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([
      ...[422, '/problems/reasons-before-receipt', 'given.givenOn'],
    ]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
    const none = await post(of, 'decision/missing-reasons-correction', { personId, given: {}, reason });
    expect([none.status, none.body.errors[0].field]).toEqual([400, 'given.ground']);
  });
});
