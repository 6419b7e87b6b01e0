import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  complaintBody,
  complaintsBench,
  contactBody,
  pointBody,
  registered,
  staffId,
} from '../../testing/complaints-bench.js';

describe('Assigning a complaint', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/assignment`;
  const body = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };

  it('gives it its first caseworker', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: id,
      path,
      body,
    });
    const read = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(read.body.assignment).toEqual({ ...body, answerDueOn: null, remindedOn: null });
  });

  it('opens it to the caseworker', async () => {
    const id = await registered(
      bench,
      'jurist-1',
      '/complaints',
      complaintBody({ points: [pointBody({ team: 'ungeliv' })] }),
    );
    expect((await bench.as('team-leader-boerneliv').get(`/complaints/${id}?persons=true`)).status).toBe(403);
    const own = { assignee: staffId('caseworker-ungeliv'), team: 'ungeliv' };
    expect((await bench.as('caseworker-ungeliv').post(path(id), own)).status).toBe(200);
    expect((await bench.as('caseworker-ungeliv').get(`/complaints/${id}?persons=true`)).status).toBe(200);
  });

  it('lets a team leader assign the contact that somebody of the team took', async () => {
    const id = await registered(bench, 'caseworker-boerneliv', '/contacts', contactBody());
    expect((await bench.as('team-leader-skoleliv').post(path(id), body)).status).toBe(403);
    expect((await bench.as('team-leader-boerneliv').post(path(id), body)).status).toBe(200);
  });

  it('may say by which day it is to be answered', async () => {
    const id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    const due = { ...body, answerDueOn: '2026-03-16' };
    await bench.as('caseworker-boerneliv').post(path(id), due);
    const read = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(read.body.assignment).toEqual({ ...due, remindedOn: null });
  });

  it('takes no day that does not exist', async () => {
    const id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    const nonsense = await bench.as('caseworker-boerneliv').post(path(id), { ...body, answerDueOn: 'soon' });
    expect([nonsense.status, nonsense.body.errors[0].field]).toEqual([400, 'answerDueOn']);
  });

  it.each([
    ['answer-due-in-the-past', { answerDueOn: '2026-03-01' }, 'answerDueOn'],
    ['assignee-unknown', { assignee: '00000000-0000-4000-8000-000000000000' }, 'assignee'],
    ['assignee-not-in-team', { assignee: staffId('caseworker-ungeliv') }, 'assignee'],
    ['team-unknown', { team: 'nowhere' }, 'team'],
    ['team-not-valid-on-date', { team: 'team-1' }, 'team'],
  ])('refuses %s', async (code, changes, field) => {
    const id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    const answer = await bench.as('caseworker-boerneliv').post(path(id), { ...body, ...changes });
    expect([answer.status, answer.body.type, answer.body.field]).toEqual([422, `/problems/${code}`, field]);
  });

  it('happens once', async () => {
    const id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    await bench.as('caseworker-boerneliv').post(path(id), body);
    const again = await bench.as('caseworker-boerneliv').post(path(id), body);
    expect([again.status, again.body.type]).toEqual([409, '/problems/already-assigned']);
  });
});
