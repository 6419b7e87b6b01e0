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

const realitet = pointBody({ kind: 'realitet', theme: 'DECISION' });

describe('Correcting the day on which a point was raised', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, pointId: string) => `/complaints/${id}/points/${pointId}/raised-date`;
  const body = { raisedOn: '2026-02-24', reason: 'Opkaldet var dagen før.' };

  /** A complaint of 20 February to which a point was added that was raised on the 25th: both ids. */
  async function inTwoSteps(): Promise<readonly [string, string]> {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const added = await bench.as('jurist-1').post(`/complaints/${id}/points`, { ...realitet, raisedOn: '2026-02-25' });
    expect(added.status).toBe(201);
    return [id, added.body.id as string];
  }
  const deadlinesOf = async (id: string): Promise<readonly unknown[]> => {
    const read = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
    const { deadlines } = read.body as {
      deadlines: { rule: { code: string }; startedOn: string; startedBy: string }[];
    };
    return deadlines.map(({ rule, startedOn, startedBy }) => [rule.code, startedOn, startedBy]);
  };
  const raisedDays = async (id: string): Promise<readonly string[]> => {
    const { points } = (await bench.as('jurist-1').get(`/complaints/${id}`)).body as { points: { raisedOn: string }[] };
    return points.map(({ raisedOn }) => raisedOn);
  };

  it('keeps both days known, and moves the deadlines that run from it', async () => {
    const [id, pointId] = await inTwoSteps();
    expect(await raisedDays(id)).toEqual(['2026-02-20', '2026-02-25']);
    expect(await deadlinesOf(id)).toEqual([
      ['REASSESS_4W', '2026-02-25', 'point-raised'],
      ['FORWARD', '2026-02-25', 'point-raised'],
    ]);
    await expectManners(bench, {
      ...{ by: 'team-leader-boerneliv', forbiddenTo: 'team-leader-skoleliv' },
      ...{ complaintId: id, path: (of) => path(of, pointId), body },
    });
    expect(await raisedDays(id)).toEqual(['2026-02-20', '2026-02-24']);
    expect(await deadlinesOf(id)).toEqual([
      ['REASSESS_4W', '2026-02-24', 'point-raised'],
      ['FORWARD', '2026-02-24', 'point-raised'],
    ]);
    const timeline = (await bench.as('jurist-1').get(`/complaints/${id}/timeline`)).body as { entries: object[] };
    expect(timeline.entries).toContainEqual(
      expect.objectContaining({
        type: 'PointRaisedDateCorrected',
        data: { complaintId: id, pointId, was: '2026-02-25', ...body },
      }),
    );
    const journey = await bench.as('jurist-1').get(`/complaints/${id}/journey`);
    expect(journey.text).toContain('klagede borgeren også over klagepunkt 2');
    expect(journey.text).toContain('ikke den 25. februar 2026, men den 24. februar 2026');
  });

  it('says in the sentences of a deadline what started it', async () => {
    const [id] = await inTwoSteps();
    const later = (await bench.as('jurist-1').get(`/complaints/${id}/deadlines`)).text;
    expect(later).toContain('den 25. februar 2026, da klagepunktet blev rejst');
    const contact = await registered(bench, 'jurist-1', '/contacts', contactBody());
    const turning = { turnedOn: '2026-02-25', points: [realitet] };
    expect((await bench.as('jurist-1').post(`/contacts/${contact}/complaint`, turning)).status).toBe(200);
    const turned = (await bench.as('jurist-1').get(`/complaints/${contact}/deadlines`)).text;
    expect(turned).toContain('den 25. februar 2026, da henvendelsen blev til en klage');
    expect(await raisedDays(contact)).toEqual(['2026-02-25']);
  });

  it('works after the complaint was withdrawn', async () => {
    const [id, pointId] = await inTwoSteps();
    await bench.as('jurist-1').post(`/complaints/${id}/withdrawal`, { withdrawnOn: '2026-02-26', afterDialogue: true });
    expect((await bench.as('jurist-1').post(path(id, pointId), body)).status).toBe(200);
  });

  it.each([
    ['point-raised-date-unchanged', 409, '2026-02-25'],
    ['date-in-the-future', 422, '2026-03-03'],
    ['point-raised-before-the-complaint', 422, '2026-02-19'],
  ])('refuses %s', async (code, status, raisedOn) => {
    const [id, pointId] = await inTwoSteps();
    const answer = await bench.as('jurist-1').post(path(id, pointId), { ...body, raisedOn });
    expect([answer.status, answer.body.type, answer.body.field]).toEqual([status, `/problems/${code}`, 'raisedOn']);
    expect(answer.text).not.toMatch(/\{(field|earliest|latest)\}/u);
  });

  it('is of a point that there is, and needs a reason', async () => {
    const [id, pointId] = await inTwoSteps();
    const elsewhere = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [another = ''] = await pointIds(bench, elsewhere);
    const unknown = await bench.as('jurist-1').post(path(id, another), body);
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/point-unknown']);
    const silent = await bench.as('jurist-1').post(path(id, pointId), { raisedOn: '2026-02-24' });
    expect([silent.status, silent.body.errors[0].field]).toEqual([400, 'reason']);
  });
});
