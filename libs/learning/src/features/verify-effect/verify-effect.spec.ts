import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  actionThatIs,
  assignmentBody,
  completionBody,
  done,
  learningBench,
  staffId,
  verificationBody,
} from '../../testing/learning-bench.js';

describe('Verifying an effect', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners', async () => {
    const actionId = await actionThatIs(bench, 'completed');
    await expectManners(bench, {
      by: 'jurist-1',
      forbiddenTo: 'team-leader-boerneliv',
      id: actionId,
      category: 'action',
      path: (id) => `/actions/${id}/effect`,
      body: verificationBody(),
      unknown: 'action-unknown',
    });
    const { body } = await bench.as('working-group-1').get(`/actions/${actionId}`);
    expect(body).toMatchObject({
      status: 'verified',
      effect: 'effective',
      verifications: [{ ...verificationBody(), verifiedBy: staffId('jurist-1') }],
    });
  });
  it('is for a member of the working group, but not for the one who owns the action', async () => {
    const actionId = await actionThatIs(bench, 'agreed');
    const owner = staffId('working-group-1');
    await done(bench, 'working-group-2', `/actions/${actionId}/assignment`, assignmentBody({ owner }));
    await done(bench, 'working-group-1', `/actions/${actionId}/completion`, completionBody());
    const own = await bench.as('working-group-1').post(`/actions/${actionId}/effect`, verificationBody());
    expect([own.status, own.body.type]).toEqual([403, '/problems/forbidden']);
    await done(bench, 'working-group-2', `/actions/${actionId}/effect`, verificationBody());
  });
  it.each(['proposed', 'assigned'] as const)('waits until the action is completed: %s', async (status) => {
    const path = `/actions/${await actionThatIs(bench, status)}/effect`;
    const answer = await bench.as('jurist-1').post(path, verificationBody());
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/action-not-completed']);
  });
  it('is asked again when it was too early, and not otherwise', async () => {
    const actionId = await actionThatIs(bench, 'completed');
    const path = `/actions/${actionId}/effect`;
    await done(bench, 'jurist-1', path, verificationBody({ effect: 'too-early' }));
    const { body } = await bench.as('jurist-1').get(`/actions/${actionId}`);
    expect([body.status, body.effect]).toEqual(['completed', 'too-early']);
    await done(bench, 'jurist-2', path, verificationBody({ effect: 'no-effect-seen' }));
    const again = await bench.as('jurist-1').post(path, verificationBody());
    expect([again.status, again.body.type]).toEqual([409, '/problems/effect-already-verified']);
  });
});
