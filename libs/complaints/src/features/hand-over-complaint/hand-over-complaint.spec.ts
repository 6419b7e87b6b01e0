import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered, staffId } from '../../testing/complaints-bench.js';

describe('Handing a complaint over', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/handover`;
  const from = staffId('caseworker-boerneliv');
  const to = staffId('team-leader-boerneliv');
  const body = { from, to, team: 'boerneliv', reason: 'Ferie.' };
  const assigned = async () => {
    const id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    await bench.as('caseworker-boerneliv').post(`/complaints/${id}/assignment`, { assignee: from, team: 'boerneliv' });
    return id;
  };

  it('names from whom to whom', async () => {
    const id = await assigned();
    const by = { by: 'caseworker-boerneliv', forbiddenTo: 'caseworker-ungeliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const read = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(read.body.assignment).toEqual({ assignee: to, team: 'boerneliv', answerDueOn: null, remindedOn: null });
  });

  it('goes to another team, too', async () => {
    const id = await assigned();
    const other = { from, to: staffId('caseworker-ungeliv'), team: 'ungeliv' };
    expect((await bench.as('caseworker-boerneliv').post(path(id), other)).status).toBe(200);
    expect((await bench.as('caseworker-ungeliv').get(`/complaints/${id}`)).status).toBe(200);
  });

  it('keeps the day by which to answer, or says a new one', async () => {
    const id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    const due = { assignee: from, team: 'boerneliv', answerDueOn: '2026-03-16' };
    await bench.as('caseworker-boerneliv').post(`/complaints/${id}/assignment`, due);
    await bench.as('caseworker-boerneliv').post(path(id), body);
    const shown = async () =>
      (await bench.as('jurist-1').get(`/complaints/${id}`)).body.assignment.answerDueOn as string;
    expect(await shown()).toBe('2026-03-16');
    const back = { from: to, to: from, team: 'boerneliv', answerDueOn: '2026-03-23' };
    await bench.as('team-leader-boerneliv').post(path(id), back);
    expect(await shown()).toBe('2026-03-23');
  });

  it('needs an assignment first', async () => {
    const id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    const answer = await bench.as('caseworker-boerneliv').post(path(id), body);
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/not-assigned-yet']);
  });

  it('refuses a from who does not have it, and a to who does', async () => {
    const id = await assigned();
    const wrong = await bench.as('caseworker-boerneliv').post(path(id), { ...body, from: to, to: from });
    expect([wrong.status, wrong.body.type]).toEqual([409, '/problems/not-the-assignee']);
    const same = await bench.as('caseworker-boerneliv').post(path(id), { ...body, to: from });
    expect([same.status, same.body.type]).toEqual([422, '/problems/handed-over-to-the-same']);
  });
});
