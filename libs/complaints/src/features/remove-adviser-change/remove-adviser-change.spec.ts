import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { adviserChangeBody, complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';

describe('Removing a change of adviser that never was', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  it('takes it out of the journey, and leaves it in the timeline', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const recorded = await bench.as('jurist-1').post(`/complaints/${id}/adviser-changes`, adviserChangeBody());
    const path = (of: string) => `/complaints/${of}/adviser-changes/${recorded.body.id}/removal`;
    const body = { reason: 'Det var en anden familie.' };
    const by = { by: 'jurist-2', forbiddenTo: 'working-group-1' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const { body: read } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect([read.adviserChanges, read.corrections.length]).toEqual([[], 1]);
    const { body: journey } = await bench.as('jurist-1').get(`/complaints/${id}/journey`);
    expect(journey.facts).toMatchObject({ advisers: null, adviserChanges: 0 });
    const { body: timeline } = await bench.as('jurist-1').get(`/complaints/${id}/timeline`);
    expect(timeline.entries.at(-2).type).toBe('AdviserChanged');

    const again = await bench.as('jurist-1').post(path(id), body);
    expect([again.status, again.body.type]).toEqual([404, '/problems/adviser-change-unknown']);
    const silent = await bench.as('jurist-1').post(path(id), {});
    expect([silent.status, silent.body.errors[0].field]).toEqual([400, 'reason']);
  });
});
