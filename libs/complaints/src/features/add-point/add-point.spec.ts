import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  complaintBody,
  complaintsBench,
  contactBody,
  pointBody,
  pointIds,
  registered,
} from '../../testing/complaints-bench.js';

describe('Adding a point', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/points`;

  it('answers with the point’s id and the complaint’s revision', async () => {
    const id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    const done = await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: id,
      path,
      body: pointBody({ theme: 'HEARING' }),
    });
    expect(done.status).toBe(201);
    expect(done.body.revision).toBe('1');
    expect((await pointIds(bench, id)).at(-1)).toBe(done.body.id);
  });

  it('is refused for a contact', async () => {
    const id = await registered(bench, 'jurist-1', '/contacts', contactBody());
    const { status, body } = await bench.as('jurist-1').post(path(id), pointBody());
    expect([status, body.type]).toEqual([409, '/problems/contact-has-no-points']);
  });

  it('is refused with a theme that does not exist', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const { status, body } = await bench.as('jurist-1').post(path(id), pointBody({ theme: 'NONE' }));
    expect([status, body.type, body.field]).toEqual([422, '/problems/theme-unknown', 'points[0].theme']);
  });
});
