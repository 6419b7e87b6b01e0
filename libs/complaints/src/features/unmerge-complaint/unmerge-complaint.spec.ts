import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';

describe('Undoing a merge', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const jurist = () => bench.as('jurist-1');
  const complaint = () => registered(bench, 'jurist-1', '/complaints', complaintBody());
  const path = (id: string) => `/complaints/${id}/unmerging`;

  it('keeps its manners, and leaves list, complaint and links as they were', async () => {
    const [first, again] = [await complaint(), await complaint()];
    const shown = async () => {
      const paths = [`/complaints`, `/complaints/${again}`, `/complaints/${again}/links`, `/complaints/${first}/links`];
      const answers = await Promise.all(paths.map(async (url) => (await jurist().get(url)).body as object));
      // What was put right, and how often something happened, is told of and not undone.
      return answers.map((body) => ({ ...body, corrections: undefined, revision: undefined }));
    };
    const before = await shown();
    await jurist().post(`/complaints/${again}/merging`, { into: first, reason: 'Samme brev.' });
    expect(await shown()).not.toEqual(before);
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: again,
      path,
      body: { reason: 'Det er to breve.' },
    });
    expect(await shown()).toEqual(before);
  });

  it('is told in the timeline, after the merge', async () => {
    const [first, again] = [await complaint(), await complaint()];
    await jurist().post(`/complaints/${again}/merging`, { into: first, reason: 'Samme brev.' });
    await jurist().post(path(again), { reason: 'Det er to breve.' });
    const { entries } = (await jurist().get(`/complaints/${again}/timeline`)).body;
    expect(entries.slice(-2)).toMatchObject([
      { type: 'ComplaintMergedInto', data: { into: first, reason: 'Samme brev.' } },
      { type: 'ComplaintUnmerged', data: { from: first, reason: 'Det er to breve.' } },
    ]);
  });

  it('is refused where there is nothing to undo, and without a reason', async () => {
    const id = await complaint();
    const nothing = await jurist().post(path(id), { reason: 'x' });
    expect([nothing.status, nothing.body.type]).toEqual([409, '/problems/complaint-not-merged']);
    const without = await jurist().post(path(id), {});
    expect([without.status, without.body.errors[0].field]).toEqual([400, 'reason']);
  });
});
