import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { actionBody, learningBench, learningPoint, staffId } from '../../testing/learning-bench.js';

describe('Proposing an action', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners', async () => {
    const learningPointId = await learningPoint(bench);
    const { status, body } = await expectManners(bench, {
      by: 'borgerraadgiver',
      forbiddenTo: 'caseworker-boerneliv',
      id: learningPointId,
      category: 'learningpoint',
      path: (id) => `/learning-points/${id}/actions`,
      body: actionBody({ description: 'En skabelon og en påmindelse.' }),
      unknown: 'learning-point-unknown',
      creates: true,
    });
    expect(status).toBe(201);
    const action = await bench.as('working-group-1').get(`/actions/${body.id}`);
    expect(action.body).toMatchObject({
      learningPointId,
      type: 'workflow',
      title: 'Fast besked efter otte arbejdsdage',
      description: 'En skabelon og en påmindelse.',
      status: 'proposed',
      owner: null,
      proposedBy: staffId('borgerraadgiver'),
    });
  });
  it('does not happen in the future', async () => {
    const path = `/learning-points/${await learningPoint(bench)}/actions`;
    const { status, body } = await bench.as('jurist-1').post(path, actionBody({ proposedOn: '2026-03-03' }));
    expect([status, body.type]).toEqual([422, '/problems/learning-date-in-the-future']);
  });
});
