import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { actionThatIs, assignmentBody, done, learningBench, nobodys, staffId } from '../../testing/learning-bench.js';

describe('Assigning an action', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners, and gives it owner, due date and measure', async () => {
    const actionId = await actionThatIs(bench, 'agreed');
    await expectManners(bench, {
      by: 'working-group-1',
      forbiddenTo: 'team-leader-boerneliv',
      id: actionId,
      category: 'action',
      path: (id) => `/actions/${id}/assignment`,
      body: assignmentBody(),
      unknown: 'action-unknown',
    });
    const { body } = await bench.as('working-group-1').get(`/actions/${actionId}`);
    expect(body).toMatchObject({ ...assignmentBody(), status: 'assigned', overdue: false });
  });
  it('may be done anew, to another owner', async () => {
    const path = `/actions/${await actionThatIs(bench, 'assigned')}/assignment`;
    const owner = staffId('caseworker-ungeliv');
    await done(bench, 'working-group-1', path, assignmentBody({ owner, baseline: null, target: null }));
  });
  it('waits for the agreement', async () => {
    const path = `/actions/${await actionThatIs(bench, 'proposed')}/assignment`;
    const { status, body } = await bench.as('working-group-1').post(path, assignmentBody());
    expect([status, body.type]).toEqual([409, '/problems/action-not-agreed']);
  });
  it.each([
    [{ owner: nobodys }, 'action-owner-unknown'],
    [{ owner: staffId('analyst') }, 'action-owner-cannot-work-on-it'],
    [{ dueOn: '2026-03-01' }, 'action-due-in-the-past'],
  ])('refuses %j: %s', async (changes, code) => {
    const path = `/actions/${await actionThatIs(bench, 'agreed')}/assignment`;
    const { status, body } = await bench.as('working-group-1').post(path, assignmentBody(changes));
    expect([status, body.type]).toEqual([422, `/problems/${code}`]);
  });
  it('is not to somebody who has left', async () => {
    const owner = staffId('caseworker-ungeliv');
    await done(bench, 'operator', `/organisation/staff/${owner}/leave`, { lastDay: '2026-03-01' });
    const path = `/actions/${await actionThatIs(bench, 'agreed')}/assignment`;
    const { body } = await bench.as('working-group-1').post(path, assignmentBody({ owner }));
    expect(body.type).toBe('/problems/action-owner-not-employed-today');
  });
  it.each([
    [{ baseline: '12' }, 'baseline'],
    [{ measure: '\u0007' }, 'measure'],
    [{ owner: 'Susanne Krogh' }, 'owner'],
  ])('names what is wrong in %j', async (changes, field) => {
    const path = `/actions/${await actionThatIs(bench, 'agreed')}/assignment`;
    const { status, body } = await bench.as('working-group-1').post(path, assignmentBody(changes));
    expect([status, body.errors[0].field]).toEqual([400, field]);
  });
});
