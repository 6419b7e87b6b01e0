import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { answeredComplaint, outstandingPath } from '../../testing/handled-complaints.js';

describe('Completing an outstanding action', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const body = { doneOn: '2026-03-01', note: 'Der er ringet.' };

  it('is done once', async () => {
    const answered = await answeredComplaint(bench);
    await bench.as('jurist-1').post(outstandingPath(answered, 'completion'), body);
    const again = await bench.as('jurist-1').post(outstandingPath(answered, 'completion'), body);
    expect([again.status, again.body.type]).toEqual([409, '/problems/outstanding-action-already-done']);
  });
});
