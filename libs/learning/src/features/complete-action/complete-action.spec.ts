import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { actionThatIs, completionBody, learningBench } from '../../testing/learning-bench.js';

describe('Completing an action', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners, and is for the owner', async () => {
    const actionId = await actionThatIs(bench, 'assigned');
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'working-group-1',
      id: actionId,
      category: 'action',
      path: (id) => `/actions/${id}/completion`,
      body: completionBody(),
      unknown: 'action-unknown',
    });
    const { body } = await bench.as('working-group-1').get(`/actions/${actionId}`);
    expect(body).toMatchObject({ status: 'completed', ...completionBody() });
  });
  it('is not done without evidence', async () => {
    const path = `/actions/${await actionThatIs(bench, 'assigned')}/completion`;
    const { status, body } = await bench.as('team-leader-boerneliv').post(path, completionBody({ evidence: [] }));
    expect([status, body.type]).toEqual([422, '/problems/completion-needs-evidence']);
  });
  it('is done once', async () => {
    const path = `/actions/${await actionThatIs(bench, 'completed')}/completion`;
    const { status, body } = await bench.as('team-leader-boerneliv').post(path, completionBody());
    expect([status, body.type]).toEqual([409, '/problems/action-already-completed']);
  });
  it('is not for the borgerrådgiver, whatever they own', async () => {
    const path = `/actions/${await actionThatIs(bench, 'assigned')}/completion`;
    expect((await bench.as('borgerraadgiver').post(path, completionBody())).status).toBe(403);
  });
});
