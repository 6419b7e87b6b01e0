import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { answerBody, complaintsBench, withDemoGoals } from '../../testing/complaints-bench.js';
import { answeredComplaint, assignedComplaint, closedComplaint, sent, told } from '../../testing/handled-complaints.js';
import { journeyTextOf } from '../../testing/other-party.js';
import { shownDeadlines } from '../../testing/shown-deadlines.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await withDemoGoals(await complaintsBench());
});
afterAll(() => bench.close());

const reason = 'Brevet blev aldrig sendt.';
const path = (id: string) => `/complaints/${id}/step-reversal`;
const take = (id: string, body: object) => bench.as('jurist-1').post(path(id), { reason, ...body });
const read = async (id: string) =>
  (await bench.as('jurist-1').get(`/complaints/${id}`)).body as Readonly<Record<string, unknown>>;
const listed = async (id: string) => {
  const { body } = await bench.as('jurist-1').get('/complaints?limit=200');
  const items = body.items as readonly { readonly id: string; readonly points: readonly object[] }[];
  return items.find((item) => item.id === id)?.points;
};
const replyOf = async (id: string) => (await shownDeadlines(bench, id)).find(({ rule }) => rule.code === 'REPLY');

describe('Taking back a step of the formalitet track that was recorded by mistake', () => {
  it('leaves the complaint as if it had not been: state, deadline, list, and what was left to be done', async () => {
    const before = await assignedComplaint(bench);
    const { id, pointId } = await answeredComplaint(bench);
    expect(await replyOf(id)).toMatchObject({ state: 'met' });
    const body = { step: 'answered', pointId, reason };
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    expect(await told(bench, id, 'FormalitetStepTakenBack')).toMatchObject({
      ...{ step: 'answered', pointId, takenOn: '2026-02-27', verdict: null },
    });
    expect(JSON.stringify(await told(bench, id, 'FormalitetStepTakenBack'))).not.toContain(reason);
    const { points, corrections } = await read(id);
    expect(points).toMatchObject([{ state: 'received', answer: null, outstandingActions: [] }]);
    expect(corrections).toMatchObject([{ type: 'FormalitetStepTakenBack' }]);
    expect(await replyOf(id)).toMatchObject({ state: (await replyOf(before.id))?.state, metOn: null });
    expect(JSON.stringify(await listed(id))).toBe(
      JSON.stringify(await listed(before.id)).replace(before.pointId, pointId),
    );
    const journey = await journeyTextOf(bench, { id });
    expect(journey).toContain('at kommunen svarede: det var registreret ved en fejl');
    expect(journey).toContain(reason);
    expect(journey).not.toContain('svarede kommunen på');
  });

  it('lets the right one be recorded', async () => {
    const { id, pointId } = await answeredComplaint(bench);
    await take(id, { step: 'answered', pointId });
    const answer = answerBody({ outcome: 'not-upheld', answeredOn: '2026-02-28' });
    await sent(bench, 'jurist-1', `/complaints/${id}/points/${pointId}/answer`, answer);
    expect((await read(id)).points).toMatchObject([
      { state: 'answered', answer: { outcome: 'not-upheld', answeredOn: '2026-02-28' } },
    ]);
  });

  it('is of the whole complaint for the acknowledgement and the conversation, from the last', async () => {
    const { id } = await assignedComplaint(bench);
    await sent(bench, 'jurist-1', `/complaints/${id}/acknowledgement`, { acknowledgedOn: '2026-02-23', how: 'phone' });
    await sent(bench, 'jurist-1', `/complaints/${id}/dialogue`, { offeredOn: '2026-02-23', how: 'phone' });
    await sent(bench, 'jurist-1', `/complaints/${id}/dialogue/reply`, { reply: 'declined', repliedOn: '2026-02-24' });
    const early = await take(id, { step: 'dialogue-offered' });
    expect([early.status, early.body.type, early.body.last]).toEqual([
      ...[409, '/problems/another-step-was-taken-last', 'dialogue-declined'],
    ]);
    expect(early.body.detail).toContain('»samtale afslået«');
    await take(id, { step: 'dialogue-declined' });
    expect((await read(id)).dialogue).toMatchObject({ stage: 'offered', repliedOn: null });
    await take(id, { step: 'dialogue-offered' });
    await take(id, { step: 'acknowledged' });
    expect(await read(id)).toMatchObject({ dialogue: null, acknowledgement: null });
    const again = await take(id, { step: 'acknowledged' });
    expect([again.status, again.body.type]).toEqual([409, '/problems/step-to-take-back-not-taken']);
  });

  it('is not taken back from under what has ended', async () => {
    const { id, pointId } = await closedComplaint(bench);
    const refused = await take(id, { step: 'answered', pointId });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/complaint-closed']);
  });

  it.each<[string, object, number, string]>([
    ['a step of a point without the point', { step: 'answered' }, 422, 'step-point-missing'],
    [
      'a point that there is not',
      { step: 'answered', pointId: '00000000-0000-4000-8000-000000000000' },
      404,
      'point-unknown',
    ],
    [
      'a point of a step that has none',
      { step: 'acknowledged', pointId: '00000000-0000-4000-8000-000000000000' },
      422,
      'step-has-no-point',
    ],
  ])('refuses %s', async (_what, body, status, code) => {
    const { id } = await answeredComplaint(bench);
    const answer = await take(id, body);
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
    expect(answer.body.detail).not.toMatch(/[{}]/);
  });

  it.each<[string, object]>([
    ['step', { step: 'forwarded' }],
    ['step', {}],
    ['pointId', { step: 'answered', pointId: 7 }],
    ['reason', { step: 'acknowledged', reason: '   ' }],
    ['reason', { step: 'acknowledged', reason: 'x'.repeat(1001) }],
  ])('needs a right %s', async (field, body) => {
    const { id } = await assignedComplaint(bench);
    const answer = await take(id, body);
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });
});
