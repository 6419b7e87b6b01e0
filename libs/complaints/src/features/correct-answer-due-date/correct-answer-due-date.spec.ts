import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered, staffId } from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await complaintsBench();
});
afterAll(() => bench.close());

const path = (id: string) => `/complaints/${id}/assignment/answer-due-date`;
const body = { answerDueOn: '2026-03-12', reason: 'Måneden var forkert.' };
const given = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv', answerDueOn: '2026-04-12' };

async function assigned(): Promise<string> {
  const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
  expect((await bench.as('team-leader-boerneliv').post(`/complaints/${id}/assignment`, given)).status).toBe(200);
  return id;
}
const shown = async (id: string) =>
  (await bench.as('jurist-1').get(`/complaints/${id}?persons=true`)).body as { readonly assignment: object };

describe('Correcting the day by which a complaint is to be answered', () => {
  it('leaves it with whoever has it, by the right day, and stands among the corrections', async () => {
    const id = await assigned();
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'team-leader-skoleliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    expect(await shown(id)).toMatchObject({
      assignment: { ...given, answerDueOn: '2026-03-12', remindedOn: null },
      corrections: [{ type: 'AnswerDueDateCorrected', reason: body.reason }],
    });
  });

  it('takes back a day that nobody gave', async () => {
    const id = await assigned();
    expect((await bench.as('team-leader-boerneliv').post(path(id), { reason: body.reason })).status).toBe(200);
    expect((await shown(id)).assignment).toMatchObject({ answerDueOn: null });
  });

  it.each([
    ['answer-due-date-unchanged', 409, { answerDueOn: '2026-04-12' }],
    ['date-before-receipt', 422, { answerDueOn: '2026-02-19' }],
  ])('is refused for %s', async (code, status, changes) => {
    const refused = await bench.as('team-leader-boerneliv').post(path(await assigned()), { ...body, ...changes });
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([
      ...[status, `/problems/${code}`],
      'answerDueOn',
    ]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
  });

  it('is refused of what nobody has', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const refused = await bench.as('team-leader-boerneliv').post(path(id), body);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/not-assigned-yet']);
  });

  it.each([
    ['answerDueOn', { answerDueOn: 'snart' }],
    ['reason', { reason: ' ' }],
  ])('needs a right %s', async (field, changes) => {
    const wrong = await bench.as('team-leader-boerneliv').post(path(await assigned()), { ...body, ...changes });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, field]);
  });
});
