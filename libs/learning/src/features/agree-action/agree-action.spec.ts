import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { actionThatIs, learningBench, today } from '../../testing/learning-bench.js';

describe('Agreeing to an action', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners, and is for the working group', async () => {
    const actionId = await actionThatIs(bench, 'proposed');
    await expectManners(bench, {
      by: 'working-group-2',
      forbiddenTo: 'team-leader-boerneliv',
      id: actionId,
      category: 'action',
      path: (id) => `/actions/${id}/agreement`,
      body: { agreedOn: today },
      unknown: 'action-unknown',
    });
    expect((await bench.as('analyst').get(`/actions/${actionId}`)).body.status).toBe('agreed');
  });
  it('happens once', async () => {
    const path = `/actions/${await actionThatIs(bench, 'agreed')}/agreement`;
    const { status, body } = await bench.as('working-group-1').post(path, { agreedOn: today });
    expect([status, body.type]).toEqual([409, '/problems/action-already-agreed']);
  });
  it('does not happen before the proposal', async () => {
    const path = `/actions/${await actionThatIs(bench, 'proposed')}/agreement`;
    const { status, body } = await bench.as('working-group-1').post(path, { agreedOn: '2026-03-01' });
    expect([status, body.type]).toEqual([422, '/problems/learning-date-out-of-order']);
  });
});
