import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, contactBody, registered } from '../../testing/complaints-bench.js';
import { assignedComplaint, told } from '../../testing/handled-complaints.js';
describe('Acknowledging the receipt', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/acknowledgement`;
  const body = { acknowledgedOn: '2026-02-23', how: 'digital-post' };

  it('tells when and how it was done', async () => {
    const { id } = await assignedComplaint(bench);
    const by = { by: 'caseworker-boerneliv', forbiddenTo: 'caseworker-ungeliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    expect(await told(bench, id, 'ComplaintAcknowledged')).toEqual({ complaintId: id, ...body });
  });

  it('is done of a contact, too, by the borgerrådgiver who registered it, once', async () => {
    const id = await registered(bench, 'borgerraadgiver', '/contacts', contactBody());
    expect((await bench.as('borgerraadgiver').post(path(id), body)).status).toBe(200);
    const again = await bench.as('borgerraadgiver').post(path(id), body);
    expect([again.status, again.body.type]).toEqual([409, '/problems/already-acknowledged']);
    expect(again.body.detail).toContain('23.2.2026');
  });

  it.each([
    ['a way that is none', { how: 'fax' }, 400],
    ['no day', { acknowledgedOn: undefined }, 400],
    ['a day before the receipt', { acknowledgedOn: '2026-02-19' }, 422],
    ['tomorrow', { acknowledgedOn: '2026-03-03' }, 422],
  ])('refuses %s', async (_what, changes, status) => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    expect((await bench.as('jurist-1').post(path(id), { ...body, ...changes })).status).toBe(status);
  });
});
