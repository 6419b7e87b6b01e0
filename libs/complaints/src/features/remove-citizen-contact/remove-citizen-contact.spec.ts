import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { citizenContactBody, complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';

describe('Removing a contact with the citizen that never was', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  it('takes it out of the journey, and leaves it in the timeline', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const recorded = await bench.as('jurist-1').post(`/complaints/${id}/citizen-contacts`, citizenContactBody());
    const path = (of: string) => `/complaints/${of}/citizen-contacts/${recorded.body.id}/removal`;
    const body = { reason: 'Det var en anden familie.' };
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'analyst' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const { body: read } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect([read.citizenContacts, read.corrections.length]).toEqual([[], 1]);
    const { body: journey } = await bench.as('jurist-1').get(`/complaints/${id}/journey`);
    expect(journey.facts).toMatchObject({ contacts: 0, storyToldAgain: 0 });
    const { body: timeline } = await bench.as('jurist-1').get(`/complaints/${id}/timeline`);
    expect(timeline.entries.at(-2).data.note).toBe(citizenContactBody().note);

    const again = await bench.as('jurist-1').post(path(id), body);
    expect([again.status, again.body.type]).toEqual([404, '/problems/citizen-contact-unknown']);
    const silent = await bench.as('jurist-1').post(path(id), {});
    expect([silent.status, silent.body.errors[0].field]).toEqual([400, 'reason']);
  });
});
