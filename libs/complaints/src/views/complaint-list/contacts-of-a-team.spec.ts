import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, contactBody, registered, staffId } from '../../testing/complaints-bench.js';

describe('The contacts of a team in the list of complaints', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const assigned = async (id: string) => {
    const assignment = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };
    const { status } = await bench.as('team-leader-boerneliv').post(`/complaints/${id}/assignment`, assignment);
    expect(status).toBe(200);
    return id;
  };
  const found = async (query: string) =>
    ((await bench.as('jurist-1').get(`/complaints?${query}`)).body.items as { id: string }[]).map(({ id }) => id);

  it('are those that it was assigned, and no contact that nobody has', async () => {
    const taken = await assigned(await registered(bench, 'caseworker-boerneliv', '/contacts', contactBody()));
    const nobodys = await registered(bench, 'caseworker-boerneliv', '/contacts', contactBody());
    expect(await found('team=boerneliv')).toEqual([taken]);
    expect(await found('team=skoleliv,boerneliv&subject=contact')).toEqual([taken]);
    expect(await found('team=skoleliv')).toEqual([]);
    // A contact has no point that could be of that kind, or about that.
    expect(await found('team=boerneliv&kind=formalitet')).toEqual([]);
    expect(await found('team=boerneliv&theme=TIME')).toEqual([]);
    expect(await found('subject=contact')).toEqual(expect.arrayContaining([taken, nobodys]));
  });

  it('are found by the teams of their points once they are complaints', async () => {
    const id = await assigned(await registered(bench, 'caseworker-boerneliv', '/contacts', contactBody()));
    const points = complaintBody().points.map((point) => ({ ...point, team: 'ungeliv' }));
    const turned = await bench.as('jurist-1').post(`/contacts/${id}/complaint`, { turnedOn: '2026-03-02', points });
    expect(turned.status).toBe(200);
    expect(await found('team=ungeliv')).toEqual([id]);
    expect(await found('team=boerneliv')).not.toContain(id);
  });
});
