import type { SliceBench } from '@lydhoer/http/testing';
import { appealedComplaint } from '../../testing/appealed-complaints.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered, withDemoGoals } from '../../testing/complaints-bench.js';
import { shownDeadlines } from '../../testing/shown-deadlines.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await withDemoGoals(await complaintsBench());
});
afterAll(() => bench.close());

/** Received on 12 January 2026: the four weeks end on 9 February. */
const body = {
  ...{ notifiedOn: '2026-02-05', expectedOn: '2026-03-20', ground: 'further-information' },
  reason: 'Vi venter på en udtalelse fra skolen.',
};
const path = (id: string, deadlineId: string) => `/complaints/${id}/deadlines/${deadlineId}/extension-notices`;
const notify = (id: string, deadlineId: string, changes: object = {}) =>
  bench.as('jurist-1').post(path(id, deadlineId), { ...body, ...changes });
const deadlinesOf = (id: string) => shownDeadlines(bench, id);

describe('Recording a notice that a reassessment takes longer', () => {
  it('extends the reassessment and the forwarding to the day it names, and says so', async () => {
    const { id, pointId } = await appealedComplaint(bench);
    const deadlineId = `REASSESS_4W.point-${pointId}`;
    await expectManners(bench, {
      ...{ by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' },
      ...{ complaintId: id, path: (of) => path(of, deadlineId), body },
    });
    const shown = await deadlinesOf(id);
    const ofPoint = shown.filter(({ subject }) => subject.pointId === pointId);
    expect(ofPoint).toMatchObject(
      ['REASSESS_4W', 'FORWARD'].map((code) => ({
        state: 'running',
        rule: {
          code,
          longestExtension: 0,
          notice: { grounds: ['further-information', 'further-assessments'] },
        },
        computed: { dueOn: '2026-03-20', countsOn: '2026-03-20', dueBeforeExtension: '2026-02-09' },
        extensions: [],
        notices: [{ notifiedOn: '2026-02-05', expectedOn: '2026-03-20', ground: 'further-information', inTime: true }],
        moves: [{ cause: 'extended-with-notice', was: '2026-02-09', countsOn: '2026-03-20' }],
      })),
    );
    expect(ofPoint[0]?.sentences.duty).toContain('senest fredag den 20. marts 2026');
    expect(ofPoint[0]?.sentences.reason).toContain(
      'den er forlænget fra mandag den 9. februar 2026; borgeren fik torsdag den 5. februar 2026 skriftlig besked om, ' +
        'at svaret kan ventes fredag den 20. marts 2026, fordi der skal indhentes yderligere oplysninger',
    );
    const journey = await bench.as('jurist-1').get(`/complaints/${id}/journey?persons=true`);
    expect(JSON.stringify(journey.body)).toContain('fik borgeren besked om, at svaret først kan ventes den 20. marts');
    expect(JSON.stringify(journey.body)).toContain('udtalelse fra skolen');
    const bare = await bench.as('jurist-1').get(`/complaints/${id}/journey`);
    expect(JSON.stringify(bare.body)).not.toContain('udtalelse fra skolen');
  });

  it('that was sent too late is known, and leaves the deadline overdue', async () => {
    const { id, pointId } = await appealedComplaint(bench);
    const late = await notify(id, `FORWARD.point-${pointId}`, { notifiedOn: '2026-02-10' });
    expect(late.status).toBe(200);
    const shown = (await deadlinesOf(id)).find(({ rule }) => rule.code === 'REASSESS_4W');
    expect(shown).toMatchObject({
      state: 'overdue',
      computed: { countsOn: '2026-02-09', dueBeforeExtension: null },
      notices: [{ notifiedOn: '2026-02-10', inTime: false }],
      moves: [],
    });
    expect(shown?.sentences.reason).toContain('blev sendt, efter at fristen var udløbet, og forlænger den ikke');
  });

  it('may be followed by another, which must name a later day', async () => {
    const { id, pointId } = await appealedComplaint(bench);
    const deadlineId = `REASSESS_4W.point-${pointId}`;
    await notify(id, deadlineId);
    const same = await notify(id, deadlineId, { notifiedOn: '2026-03-02' });
    expect([same.status, same.body.type, same.body.earliest]).toEqual([
      422,
      '/problems/expected-date-not-later',
      '2026-03-21',
    ]);
    expect((await notify(id, deadlineId, { notifiedOn: '2026-03-02', expectedOn: '2026-04-17' })).status).toBe(200);
    const shown = (await deadlinesOf(id)).find(({ rule }) => rule.code === 'FORWARD');
    expect(shown).toMatchObject({ computed: { dueOn: '2026-04-17', dueBeforeExtension: '2026-02-09' } });
    expect(shown?.notices).toHaveLength(2);
  });

  it.each([
    ['extension-ground-not-in-law', 422, { ground: 'request-is-complex' }, 'ground'],
    ['expected-date-not-later', 422, { expectedOn: '2026-02-09' }, 'expectedOn'],
    ['date-beyond-calendar', 422, { expectedOn: '2199-01-01' }, 'expectedOn'],
    ['notice-before-start', 422, { notifiedOn: '2026-01-11' }, 'notifiedOn'],
    ['date-in-the-future', 422, { notifiedOn: '2026-03-03' }, 'notifiedOn'],
  ])('is refused for %s', async (code, status, changes, field) => {
    const { id, pointId } = await appealedComplaint(bench);
    const refused = await notify(id, `REASSESS_4W.point-${pointId}`, changes);
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([status, `/problems/${code}`, field]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
  });

  it.each([
    ['notifiedOn', { notifiedOn: '2026-02-30' }],
    ['expectedOn', { expectedOn: 30 }],
    ['ground', { ground: 'illness' }],
    ['reason', { reason: ' ' }],
  ])('needs a right %s', async (field, changes) => {
    const { id, pointId } = await appealedComplaint(bench);
    const wrong = await notify(id, `REASSESS_4W.point-${pointId}`, changes);
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, field]);
  });
});

describe('Recording a notice about another deadline', () => {
  it('is refused where the law gives no time for it, and where there is no such deadline', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const promised = await notify(id, 'REPLY');
    expect([promised.status, promised.body.type]).toEqual([409, '/problems/not-extended-by-notice']);
    const unknown = await notify(id, 'REASSESS_4W');
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/deadline-unknown']);
  });

  it('extends the answer to a request for access, and not the day from which its time can be appealed', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const duty = { kind: 'access-to-files', startedOn: '2026-02-23' };
    expect((await bench.as('jurist-1').post(`/complaints/${id}/duties`, duty)).status).toBe(201);
    const [answer, appeal] = (await deadlinesOf(id)).filter(({ rule }) => rule.code.startsWith('AKT'));
    const told = { notifiedOn: '2026-03-02', expectedOn: '2026-03-27', ground: 'request-is-extensive' };
    expect((await notify(id, answer?.deadlineId ?? '', told)).status).toBe(200);
    const refused = await notify(id, appeal?.deadlineId ?? '', told);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/not-extended-by-notice']);
    const after = (await deadlinesOf(id)).filter(({ rule }) => rule.code.startsWith('AKT'));
    expect(after.map(({ computed }) => computed?.countsOn)).toEqual(['2026-03-27', '2026-03-13']);
  });
});
