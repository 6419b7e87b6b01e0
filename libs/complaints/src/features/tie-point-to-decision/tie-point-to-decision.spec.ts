import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { assignedComplaint } from '../../testing/handled-complaints.js';
describe('Saying which decision a point touches', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, pointId: string) => `/complaints/${id}/points/${pointId}/touched-decision`;

  it('names a decision that is recorded in the complaint', async () => {
    const { id, pointId } = await assignedComplaint(bench);
    const { status, body } = await bench.as('caseworker-boerneliv').post(path(id, pointId), { decisionId: pointId });
    expect([status, body.type]).toEqual([422, '/problems/decision-to-tie-unknown']);
  });

  it('changes something', async () => {
    const { id, pointId } = await assignedComplaint(bench);
    const { status, body } = await bench.as('caseworker-boerneliv').post(path(id, pointId), {});
    expect([status, body.type]).toEqual([409, '/problems/decision-tie-unchanged']);
  });
});
