import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  adviserChangeBody,
  complaintBody,
  complaintsBench,
  registered,
  staffId,
} from '../../testing/complaints-bench.js';

const nobodys = '00000000-0000-4000-8000-000000000000';

describe('Correcting a change of adviser', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (changeId: string) => (id: string) => `/complaints/${id}/adviser-changes/${changeId}/correction`;
  const body = { ...adviserChangeBody({ changedOn: '2025-11-10', cause: 'leave' }), reason: 'Villads’ mor sagde det.' };
  const changed = async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const answer = await bench.as('jurist-1').post(`/complaints/${id}/adviser-changes`, adviserChangeBody());
    return { id, changeId: answer.body.id as string };
  };

  it('shows it as it was, and keeps what was recorded in the timeline', async () => {
    const { id, changeId } = await changed();
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'team-leader-skoleliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path: path(changeId), body });
    const read = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(read.body.adviserChanges).toMatchObject([{ changeId, changedOn: '2025-11-10', cause: 'leave' }]);
    expect(read.body.corrections).toMatchObject([{ type: 'AdviserChangeCorrected' }]);
    expect(read.text).not.toContain('Villads');
    const timeline = await bench.as('jurist-1').get(`/complaints/${id}/timeline`);
    expect(timeline.body.entries.at(-2).data).toMatchObject({ changedOn: '2025-11-03', cause: 'left' });
    expect(timeline.body.entries.at(-1).data).toMatchObject(body);
  });

  it('refuses what it is not about', async () => {
    const { id, changeId } = await changed();
    const unknown = await bench.as('jurist-1').post(path(nobodys)(id), body);
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/adviser-change-unknown']);
    const same = await bench.as('jurist-1').post(path(changeId)(id), { ...adviserChangeBody(), reason: 'x' });
    expect([same.status, same.body.type]).toEqual([409, '/problems/adviser-change-as-it-stands']);
    const stays = { ...body, from: staffId('caseworker-boerneliv') };
    const refused = await bench.as('jurist-1').post(path(changeId)(id), stays);
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/adviser-stays-the-same']);
    const silent = await bench.as('jurist-1').post(path(changeId)(id), adviserChangeBody({ cause: 'leave' }));
    expect([silent.status, silent.body.errors[0].field]).toEqual([400, 'reason']);
  });
});
