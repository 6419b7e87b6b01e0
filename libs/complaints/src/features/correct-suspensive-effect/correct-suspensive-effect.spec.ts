import type { SliceBench } from '@lydhoer/http/testing';
import { appealedComplaint, going, pathOf, type Appealed } from '../../testing/appealed-complaints.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { journeyTextOf } from '../../testing/other-party.js';

const reason = 'Brevet sagde noget andet.';
const byLaw = { effect: 'by-law', paragraph: 'retssikkerhedsloven § 72, stk. 2', recordedOn: '2026-01-13' };

describe('Correcting a suspensive effect', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const correct = (of: Appealed, body: object) =>
    bench.as('jurist-1').post(pathOf(of, 'decision/suspensive-effect-correction'), { reason, ...body });
  const effectOf = async ({ id }: Appealed, query = '') =>
    (await bench.as('jurist-1').get(`/complaints/${id}${query}`)).body.decisions[0].suspensive as unknown;

  it('is as it should have been recorded, with the old belief known and the reason sealed', async () => {
    const of = await appealedComplaint(bench);
    await going(bench, of, ['decision/suspensive-effect', { ...byLaw, effect: 'none', recordedOn: '2026-03-01' }]);
    bench.clock.set('2026-03-05T09:00:00.000Z');
    await expectManners(bench, {
      ...{ by: 'jurist-1', forbiddenTo: 'caseworker-boerneliv', complaintId: of.id },
      path: (id) => pathOf({ ...of, id }, 'decision/suspensive-effect-correction'),
      body: { recorded: { ...byLaw, immediateExecution: true, note: 'Hjemgivelse.' }, reason },
    });
    const right = { ...byLaw, immediateExecution: true };
    expect(await effectOf(of)).toEqual(right);
    expect(await effectOf(of, '?asOf=2026-03-04')).toMatchObject({ effect: 'none', recordedOn: '2026-03-01' });
    const { body } = await bench.as('jurist-1').get(`/complaints/${of.id}?persons=true`);
    expect(body.corrections).toMatchObject([{ type: 'SuspensiveEffectCorrected', reason }]);
    expect(await journeyTextOf(bench, of)).toMatch(/Hjemgivelse.*blev det rettet, hvad der var registreret/);
    expect((await bench.as('jurist-1').get(`/complaints/${of.id}`)).text).not.toContain('Brevet');
  });

  it('is none where it should not have been recorded', async () => {
    const of = await appealedComplaint(bench);
    await going(bench, of, ['decision/suspensive-effect', byLaw]);
    expect((await correct(of, {})).status).toBe(200);
    expect(await effectOf(of)).toBeNull();
    const again = await correct(of, {});
    expect([again.status, again.body.type]).toEqual([409, '/problems/suspensive-effect-not-recorded']);
  });

  it.each([
    ['suspensive-effect-unchanged', 409, {}],
    ['suspensive-effect-needs-paragraph', 422, { paragraph: null }],
    ['date-before-receipt', 422, { recordedOn: '2026-01-11' }],
  ])('is refused for %s', async (code, status, changes) => {
    const of = await appealedComplaint(bench);
    await going(bench, of, ['decision/suspensive-effect', byLaw]);
    const refused = await correct(of, { recorded: { ...byLaw, ...changes } });
    expect([refused.status, refused.body.type]).toEqual([status, `/problems/${code}`]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
  });

  it.each([
    ['recorded.effect', { recorded: { ...byLaw, effect: 'maybe' } }],
    ['recorded.recordedOn', { recorded: { effect: 'none' } }],
    ['recorded', { recorded: 'none' }],
    ['reason', { reason: '' }],
  ])('needs a right %s', async (field, body) => {
    const of = await appealedComplaint(bench);
    const wrong = await correct(of, body);
    expect(wrong.status).toBe(400);
    expect((wrong.body.errors as { readonly field: string }[]).map((error) => error.field)).toContain(field);
  });
});
