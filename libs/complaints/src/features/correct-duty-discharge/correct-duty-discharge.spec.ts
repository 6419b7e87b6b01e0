import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';
import { journeyTextOf } from '../../testing/other-party.js';
import { shownDeadlines } from '../../testing/shown-deadlines.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await complaintsBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.clock.set('2026-03-02T15:00:00.000Z');
});

const reason = 'Uret gik en time forkert.';
const inTime = { how: 'done', dischargedOn: '2026-03-02', dischargedAt: '2026-03-02T13:00:00.000Z' };
const tooLate = { ...inTime, dischargedAt: '2026-03-02T14:00:00.000Z' };
const path = (id: string, dutyId: string) => `/complaints/${id}/duties/${dutyId}/discharge-correction`;

/** A worry of Sunday at 13:30 in UTC, which is said to have been assessed in time. */
async function assessed() {
  const id = await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2026-02-27' }));
  const worry = { kind: 'worry-in-complaint', startedOn: '2026-03-01', startedAt: '2026-03-01T13:30:00Z' };
  const { body } = await bench.as('jurist-1').post(`/complaints/${id}/duties`, { ...worry, team: 'boerneliv' });
  const dutyId = body.id as string;
  const ended = await bench.as('jurist-1').post(`/complaints/${id}/duties/${dutyId}/discharge`, inTime);
  expect(ended.status).toBe(200);
  return { id, dutyId };
}
const correct = (id: string, dutyId: string, body: object) =>
  bench.as('jurist-1').post(path(id, dutyId), { reason, ...body });
const worryOf = async (id: string) =>
  (await shownDeadlines(bench, id)).find(({ rule }) => rule.code === 'UNDERRETNING_24H');

describe('Correcting how and when a duty ended', () => {
  it('tells that a worry was assessed late, and leaves the old belief to asOf', async () => {
    const { id, dutyId } = await assessed();
    expect(await worryOf(id)).toMatchObject({ state: 'met' });
    bench.clock.set('2026-03-05T09:00:00.000Z');
    await expectManners(bench, {
      ...{ by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' },
      ...{ complaintId: id, path: (of) => path(of, dutyId), body: { discharge: tooLate, reason } },
    });
    expect(await worryOf(id)).toMatchObject({ state: 'met-late', metAt: tooLate.dischargedAt });
    const then = await bench.as('jurist-1').get(`/complaints/${id}/deadlines?asOf=2026-03-04`);
    expect(then.text).toContain(`"metAt":"${inTime.dischargedAt}"`);
    expect(then.text).not.toContain(tooLate.dischargedAt);
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    expect(body.corrections).toMatchObject([{ type: 'DutyDischargeCorrected', reason }]);
    expect(body.duties).toMatchObject([{ how: 'done', dischargedOn: '2026-03-02' }]);
    expect((await bench.as('jurist-1').get(`/complaints/${id}`)).text).not.toContain(reason);
    const journey = await journeyTextOf(bench, { id });
    expect(journey).toContain('blev det rettet, hvordan og hvornår');
    expect(journey).toContain(reason);
  });

  it('runs on where the duty has not ended, and can be ended anew', async () => {
    const { id, dutyId } = await assessed();
    expect((await correct(id, dutyId, {})).status).toBe(200);
    expect(await worryOf(id)).toMatchObject({ state: 'overdue', metOn: null });
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(body.duties).toMatchObject([{ how: null, dischargedOn: null }]);
    const again = await bench.as('jurist-1').post(`/complaints/${id}/duties/${dutyId}/discharge`, tooLate);
    expect(again.status).toBe(200);
    expect(await worryOf(id)).toMatchObject({ state: 'met-late' });
  });

  it('takes the duty out of the journey where there never was one, and puts it back', async () => {
    const { id, dutyId } = await assessed();
    const told = 'viste klagen sig også at være en underretning';
    expect(await journeyTextOf(bench, { id })).toContain(told);
    await correct(id, dutyId, { discharge: { how: 'recorded-in-error', dischargedOn: '2026-03-02' } });
    expect(await journeyTextOf(bench, { id })).not.toContain(told);
    expect(await worryOf(id)).toMatchObject({ state: 'superseded' });
    await correct(id, dutyId, { discharge: inTime });
    expect(await journeyTextOf(bench, { id })).toContain(told);
    expect(await worryOf(id)).toMatchObject({ state: 'met' });
  });

  it.each([
    ['discharge-unchanged', 409, { discharge: inTime }, undefined],
    ['duty-does-not-end-so', 422, { discharge: { ...inTime, how: 'preliminary' } }, 'discharge.how'],
    ['time-on-another-day', 422, { discharge: { ...inTime, dischargedOn: '2026-03-01' } }, 'discharge.dischargedAt'],
    [
      'discharged-before-it-arose',
      422,
      { discharge: { how: 'done', dischargedOn: '2026-02-28' } },
      'discharge.dischargedOn',
    ],
  ])('is refused for %s', async (code, status, body, field) => {
    const { id, dutyId } = await assessed();
    const refused = await correct(id, dutyId, body);
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([status, `/problems/${code}`, field]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
  });

  it('is refused where the duty has not ended', async () => {
    const { id, dutyId } = await assessed();
    await correct(id, dutyId, {});
    const refused = await correct(id, dutyId, { discharge: tooLate });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/duty-not-discharged']);
  });

  it.each([
    ['discharge.how', { discharge: { ...inTime, how: 'forgotten' } }],
    ['discharge.dischargedOn', { discharge: { how: 'done' } }],
    ['discharge.dischargedAt', { discharge: { ...inTime, dischargedAt: '2026-03-02T14:00' } }],
    ['reason', { discharge: tooLate, reason: '' }],
  ])('needs a right %s', async (field, body) => {
    const { id, dutyId } = await assessed();
    const wrong = await correct(id, dutyId, body);
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, field]);
  });
});
