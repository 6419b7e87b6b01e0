import type { SliceBench } from '@lydhoer/http/testing';
import { decisionBody } from '../../testing/appealed-complaints.js';
import { complaintBody, complaintsBench, pointBody, pointIds, registered } from '../../testing/complaints-bench.js';
import { shownDeadlines } from '../../testing/shown-deadlines.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await complaintsBench();
});
afterAll(() => bench.close());

const assumed = async (id: string) =>
  (await shownDeadlines(bench, id)).map((deadline) => [deadline.rule.code, deadline.assumed]);

describe('The municipality’s weeks of a point whose decision is not recorded', () => {
  it('say that they take it for the administration’s, until one is', async () => {
    const points = [pointBody({ kind: 'realitet', theme: 'DECISION' })];
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody({ points }));
    expect(await assumed(id)).toEqual([
      ['REASSESS_4W', 'no-decision-recorded'],
      ['FORWARD', 'no-decision-recorded'],
    ]);
    const recorded = decisionBody({ points: await pointIds(bench, id) });
    expect((await bench.as('jurist-1').post(`/complaints/${id}/decisions`, recorded)).status).toBe(201);
    expect(await assumed(id)).toEqual([
      ['REASSESS_4W', null],
      ['FORWARD', null],
    ]);
  });
});
