import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { citizenContactBody, complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';

const nobodys = '00000000-0000-4000-8000-000000000000';

describe('Correcting what was recorded of being in touch with the citizen', () => {
  let bench: SliceBench;
  let id: string;
  let contactId: string;
  beforeAll(async () => {
    bench = await complaintsBench();
    id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    contactId = (await bench.as('jurist-1').post(`/complaints/${id}/citizen-contacts`, citizenContactBody())).body.id;
  });
  afterAll(() => bench.close());

  const path = (contact: string) => (of: string) => `/complaints/${of}/citizen-contacts/${contact}/correction`;
  const body = { ...citizenContactBody({ storyToldAgain: false, note: undefined }), reason: 'Notatet var forkert.' };

  it('shows all of it as it really was, its note too', async () => {
    const by = { by: 'caseworker-boerneliv', forbiddenTo: 'caseworker-ungeliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path: path(contactId), body });
    const { body: read } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    expect(read.citizenContacts).toMatchObject([{ contactId, storyToldAgain: false, note: null }]);
    const { body: journey } = await bench.as('jurist-1').get(`/complaints/${id}/journey`);
    expect(journey.facts).toMatchObject({ contacts: 1, storyToldAgain: 0 });
  });

  it('refuses what it is not about', async () => {
    const unknown = await bench.as('jurist-1').post(path(nobodys)(id), body);
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/citizen-contact-unknown']);
    const future = await bench.as('jurist-1').post(path(contactId)(id), { ...body, contactedOn: '2026-03-03' });
    expect([future.status, future.body.type]).toEqual([422, '/problems/date-in-the-future']);
    const silent = await bench.as('jurist-1').post(path(contactId)(id), citizenContactBody());
    expect([silent.status, silent.body.errors[0].field]).toEqual([400, 'reason']);
  });
});
