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

  it('starts on the day on which the citizen raised it, which is that of the complaint when none is told', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const realitet = pointBody({ kind: 'realitet', theme: 'DECISION' });
    const jurist = bench.as('jurist-1');
    for (const raisedOn of ['2026-02-26', undefined, '2026-02-20']) {
      expect((await jurist.post(path(id), { ...realitet, raisedOn })).status).toBe(201);
    }
    const { points } = (await jurist.get(`/complaints/${id}`)).body as { points: { raisedOn: string }[] };
    expect(points.map(({ raisedOn }) => raisedOn)).toEqual(['2026-02-20', '2026-02-26', '2026-02-20', '2026-02-20']);
    const { deadlines } = (await jurist.get(`/complaints/${id}/deadlines`)).body as {
      deadlines: { rule: { code: string }; startedBy: string; computed: { dueOn: string } }[];
    };
    const reassessing = deadlines.filter(({ rule }) => rule.code === 'REASSESS_4W');
    expect(reassessing.map(({ startedBy, computed }) => [startedBy, computed.dueOn])).toEqual([
      ['point-raised', '2026-03-26'],
      ['complaint-received', '2026-03-20'],
      ['complaint-received', '2026-03-20'],
    ]);
  });

  it.each([
    ['2026-02-19', 422, 'point-raised-before-the-complaint', '20.2.2026'],
    ['2026-03-03', 422, 'date-in-the-future', '2.3.2026'],
  ])('raised on %s is refused, with what was expected', async (raisedOn, status, code, expected) => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const { body, ...answer } = await bench.as('jurist-1').post(path(id), pointBody({ raisedOn }));
    expect([answer.status, body.type, body.field]).toEqual([status, `/problems/${code}`, 'raisedOn']);
    expect(body.detail).toContain(expected);
  });

  it('raised on no day of the calendar is malformed', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const { status, body } = await bench.as('jurist-1').post(path(id), pointBody({ raisedOn: '2026-02-30' }));
    expect([status, body.errors[0].field]).toEqual([400, 'raisedOn']);
  });

  it('is refused with a theme that does not exist', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const { status, body } = await bench.as('jurist-1').post(path(id), pointBody({ theme: 'NONE' }));
    expect([status, body.type, body.field]).toEqual([422, '/problems/theme-unknown', 'points[0].theme']);
  });
});
