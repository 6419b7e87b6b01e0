import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench, contactBody, pointBody, registered } from '../../testing/complaints-bench.js';

describe('Turning a contact into a complaint', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/contacts/${id}/complaint`;
  const body = { turnedOn: '2026-02-25', points: [pointBody()] };

  it('keeps its id, its number and its day of receipt', async () => {
    const id = await registered(bench, 'borgerraadgiver', '/contacts', contactBody());
    const before = (await bench.as('jurist-1').get(`/complaints/${id}`)).body;
    const by = { by: 'borgerraadgiver', forbiddenTo: 'team-leader-skoleliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const after = (await bench.as('jurist-1').get(`/complaints/${id}`)).body;
    expect(after).toMatchObject({ subject: 'complaint', number: before.number, receivedOn: before.receivedOn });
    expect(after.points).toHaveLength(1);
  });

  it('happens once', async () => {
    const id = await registered(bench, 'jurist-1', '/contacts', contactBody());
    await bench.as('jurist-1').post(path(id), body);
    const again = await bench.as('jurist-1').post(path(id), body);
    expect([again.status, again.body.type]).toEqual([409, '/problems/already-a-complaint']);
  });

  it('is refused before the receipt', async () => {
    const id = await registered(bench, 'jurist-1', '/contacts', contactBody());
    const early = await bench.as('jurist-1').post(path(id), { ...body, turnedOn: '2026-02-19' });
    expect([early.status, early.body.field]).toEqual([422, 'turnedOn']);
  });

  it('asks for words that were valid on the day of receipt', async () => {
    const id = await registered(bench, 'jurist-1', '/contacts', contactBody({ receivedOn: '2021-05-31' }));
    const { status, body: problem } = await bench.as('jurist-1').post(path(id), body);
    expect([status, problem.type, problem.field]).toEqual([422, '/problems/team-not-valid-on-date', 'points[0].team']);
  });
});
