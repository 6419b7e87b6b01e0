import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { done, learningBench, registeredComplaint } from '../../testing/learning-bench.js';

const reason = { reason: 'Begrundelsen stod på side to.' };

describe('Untagging a point', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());
  const tagged = async () => {
    const { complaintId, pointId } = await registeredComplaint(bench);
    const tags = `/complaints/${complaintId}/points/${pointId}/tags`;
    await done(bench, 'jurist-1', tags, { scheme: 'duty', cause: 'FVL.24' });
    return { complaintId, pointId, tags };
  };

  it('keeps its manners, and takes the tag off the list', async () => {
    const { complaintId, pointId } = await tagged();
    await expectManners(bench, {
      by: 'jurist-2',
      forbiddenTo: 'working-group-1',
      id: complaintId,
      category: 'tagging',
      path: (id) => `/complaints/${id}/points/${pointId}/tags/duty/FVL.24/removal`,
      body: reason,
      unknown: 'tag-unknown',
    });
    const { body } = await bench.as('jurist-1').get(`/complaints/${complaintId}/tags`);
    expect(body.tags).toEqual([]);
  });
  it.each(['duty/FVL.22', 'legal-cause/FVL.24', 'theme/FVL.24'])('knows no tag %s', async (other) => {
    const { tags } = await tagged();
    const { status, body } = await bench.as('jurist-1').post(`${tags}/${other}/removal`, reason);
    expect([status, body.type]).toEqual([404, '/problems/tag-unknown']);
  });
  it('needs a reason', async () => {
    const { tags } = await tagged();
    const { status, body } = await bench.as('jurist-1').post(`${tags}/duty/FVL.24/removal`, {});
    expect([status, body.errors[0].field]).toEqual([400, 'reason']);
  });
});
