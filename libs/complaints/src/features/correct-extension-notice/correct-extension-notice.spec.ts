import type { SliceBench } from '@lydhoer/http/testing';
import { appealedComplaint } from '../../testing/appealed-complaints.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { journeyTextOf } from '../../testing/other-party.js';
import { shownDeadlines } from '../../testing/shown-deadlines.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await complaintsBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.clock.set('2026-03-02T09:00:00.000Z');
});

/** Received on 12 January 2026: the four weeks end on 9 February. */
const was = { notifiedOn: '2026-02-05', expectedOn: '2031-03-20' };
const right = { notifiedOn: '2026-02-05', expectedOn: '2026-03-20', ground: 'further-information' };
const reason = 'Årstallet var skrevet forkert.';
const told = { ...was, ground: 'further-information', reason: 'Vi venter på en udtalelse fra skolen.' };
const path = (id: string, deadlineId: string) =>
  `/complaints/${id}/deadlines/${deadlineId}/extension-notice-correction`;

async function noticed() {
  const { id, pointId } = await appealedComplaint(bench);
  const deadlineId = `REASSESS_4W.point-${pointId}`;
  const sent = await bench.as('jurist-1').post(`/complaints/${id}/deadlines/${deadlineId}/extension-notices`, told);
  expect(sent.status).toBe(200);
  return { id, pointId, deadlineId };
}
const correct = (id: string, deadlineId: string, body: object) =>
  bench.as('jurist-1').post(path(id, deadlineId), { was, reason, ...body });
const ofPoint = async (id: string, pointId: string) =>
  (await shownDeadlines(bench, id)).filter(({ subject }) => subject.pointId === pointId);
const journeyOf = (id: string) => journeyTextOf(bench, { id });

describe('Correcting a notice that a reassessment takes longer', () => {
  it('leaves both deadlines as if it had been recorded so, and the old belief to asOf', async () => {
    const { id, pointId, deadlineId } = await noticed();
    bench.clock.set('2026-03-05T09:00:00.000Z');
    await expectManners(bench, {
      ...{ by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' },
      ...{ complaintId: id, path: (of) => path(of, deadlineId), body: { was, notice: right, reason } },
    });
    expect(await ofPoint(id, pointId)).toMatchObject(
      ['REASSESS_4W', 'FORWARD'].map((code) => ({
        rule: { code },
        computed: { countsOn: '2026-03-20', dueBeforeExtension: '2026-02-09' },
        notices: [{ ...right, inTime: true }],
        moves: [
          { cause: 'extended-with-notice', was: '2026-02-09' },
          { cause: 'fact-corrected', countsOn: '2026-03-20' },
        ],
      })),
    );
    const then = await bench.as('jurist-1').get(`/complaints/${id}/deadlines?asOf=2026-03-04`);
    expect(JSON.stringify(then.body)).toContain('"expectedOn":"2031-03-20"');
    const journey = await journeyOf(id);
    expect(journey).toContain('at svaret først kan ventes den 20. marts 2026');
    expect(journey).not.toContain('marts 2031');
    expect(journey).toContain('udtalelse fra skolen');
    expect(journey).toContain('blev det rettet, hvad borgeren havde fået besked om');
    expect(journey).toContain(reason);
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    expect(body.corrections).toMatchObject([{ type: 'ExtensionNoticeCorrected', reason }]);
  });

  it('takes the longer time away where none was sent, whichever of the two deadlines is told', async () => {
    const { id, pointId } = await noticed();
    expect((await correct(id, `FORWARD.point-${pointId}`, {})).status).toBe(200);
    expect(await ofPoint(id, pointId)).toMatchObject(
      ['REASSESS_4W', 'FORWARD'].map(() => ({ state: 'overdue', computed: { countsOn: '2026-02-09' }, notices: [] })),
    );
    expect(await journeyOf(id)).not.toContain('fik borgeren besked om, at svaret');
  });

  it.each([
    ['notice-unknown', 404, { was: { notifiedOn: '2026-02-06', expectedOn: '2031-03-20' } }, 'was'],
    ['notice-unchanged', 409, { notice: { ...was, ground: 'further-information' } }, undefined],
    ['notice-before-start', 422, { notice: { ...right, notifiedOn: '2026-01-11' } }, 'notice.notifiedOn'],
    ['expected-date-not-later', 422, { notice: { ...right, expectedOn: '2026-02-09' } }, 'notice.expectedOn'],
    ['extension-ground-not-in-law', 422, { notice: { ...right, ground: 'request-is-complex' } }, 'notice.ground'],
  ])('is refused for %s', async (code, status, body, field) => {
    const { id, deadlineId } = await noticed();
    const refused = await correct(id, deadlineId, body);
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([status, `/problems/${code}`, field]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
  });

  it.each([
    ['was', { was: null }],
    ['was.notifiedOn', { was: { ...was, notifiedOn: 'i går' } }],
    ['notice.ground', { notice: { ...right, ground: 'none' } }],
    ['notice.expectedOn', { notice: { notifiedOn: '2026-02-05', ground: 'further-information' } }],
    ['reason', { reason: '' }],
  ])('needs a right %s', async (field, body) => {
    const { id, deadlineId } = await noticed();
    const wrong = await correct(id, deadlineId, body);
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, field]);
  });
});
