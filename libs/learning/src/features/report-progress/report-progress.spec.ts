import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { actionThatIs, assignmentBody, done, learningBench, staffId } from '../../testing/learning-bench.js';

const progress = { note: 'Skabelonen er skrevet.', percent: 40 };

describe('Reporting progress', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners, and is for the owner', async () => {
    const actionId = await actionThatIs(bench, 'assigned');
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      id: actionId,
      category: 'action',
      path: (id) => `/actions/${id}/progress`,
      body: progress,
      unknown: 'action-unknown',
    });
    const { body } = await bench.as('jurist-1').get(`/actions/${actionId}`);
    expect(body).toMatchObject({
      status: 'in-progress',
      percent: 40,
      progress: [{ ...progress, reportedBy: staffId('team-leader-boerneliv'), reportedOn: '2026-03-02' }],
    });
  });
  it('is for a caseworker who owns the action', async () => {
    const actionId = await actionThatIs(bench, 'agreed');
    const owner = staffId('caseworker-ungeliv');
    await done(bench, 'working-group-1', `/actions/${actionId}/assignment`, assignmentBody({ owner }));
    await done(bench, 'caseworker-ungeliv', `/actions/${actionId}/progress`, progress);
    const other = await bench.as('caseworker-boerneliv').post(`/actions/${actionId}/progress`, progress);
    expect(other.status).toBe(403);
  });
  it('waits for an owner', async () => {
    const path = `/actions/${await actionThatIs(bench, 'agreed')}/progress`;
    const { status, body } = await bench.as('team-leader-boerneliv').post(path, progress);
    expect([status, body.type]).toEqual([409, '/problems/action-not-assigned']);
  });
  it.each([
    [{ note: ' ' }, 'note'],
    [{ ...progress, percent: 101 }, 'percent'],
    [{ ...progress, percent: 1.5 }, 'percent'],
  ])('names what is wrong in %j', async (body, field) => {
    const path = `/actions/${await actionThatIs(bench, 'assigned')}/progress`;
    const answer = await bench.as('team-leader-boerneliv').post(path, body);
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });
});
