import type { SliceBench } from '@lydhoer/http/testing';
import { enrolled, opened, readCollective, readWithPersons, shared } from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench, pointBody } from '../../testing/complaints-bench.js';

describe('Adding a shared point', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/collectives/${id}/points`;
  const complaint = (id: string) => readWithPersons(bench, id);

  it('keeps its manners, and takes the point over into the complaint of each family, with its words', async () => {
    const collectiveId = await opened(bench, 'team-leader-boerneliv');
    const families = [await enrolled(bench, collectiveId), await enrolled(bench, collectiveId)];
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: collectiveId,
      path,
      body: pointBody({ theme: 'HEARING', description: 'Ingen af os blev hørt.' }),
      category: 'collective',
    });
    for (const id of families) {
      const { points } = await complaint(id);
      expect(points).toHaveLength(2);
      expect(points[1]).toMatchObject({ theme: 'HEARING', team: 'boerneliv', description: 'Ingen af os blev hørt.' });
    }
    const { points } = await readCollective(bench, collectiveId);
    expect(points).toEqual([expect.objectContaining({ theme: 'HEARING', takenOver: 2, answered: 0 })]);
    expect(points[0]).not.toHaveProperty('description');
    const events = await bench.store.readStream(`collective-${collectiveId}`);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('hørt');
  });

  it('leaves alone the complaints that have ended and the families that left', async () => {
    const collectiveId = await opened(bench);
    const [ended, left, open] = [
      await enrolled(bench, collectiveId),
      await enrolled(bench, collectiveId),
      await enrolled(bench, collectiveId),
    ];
    const jurist = bench.as('jurist-1');
    await jurist.post(`/complaints/${ended}/withdrawal`, { withdrawnOn: '2026-02-25', afterDialogue: false });
    await jurist.post(`/collectives/${collectiveId}/families/${left}/leaving`, {
      leftOn: '2026-02-25',
      reason: 'other',
    });
    await shared(bench, collectiveId);
    const count = async (id: string) => (await complaint(id)).points.length;
    expect([await count(ended), await count(left), await count(open)]).toEqual([1, 1, 2]);
    expect(await readCollective(bench, collectiveId)).toMatchObject({ points: [{ takenOver: 1 }] });
  });

  it('was raised on a day of its own where the families came with it later: its deadlines run from there', async () => {
    const collectiveId = await opened(bench);
    const before = await enrolled(bench, collectiveId);
    const realitet = pointBody({ kind: 'realitet', theme: 'DECISION', raisedOn: '2026-02-25' });
    const added = await bench.as('jurist-1').post(path(collectiveId), realitet);
    expect(added.status).toBe(201);
    const after = await enrolled(bench, collectiveId, { receivedOn: '2026-02-26' });
    const [late] = (await complaint(before)).points.slice(-1);
    expect(late).toMatchObject({ kind: 'realitet', raisedOn: '2026-02-25' });
    const [own] = (await complaint(after)).points.slice(-1);
    expect(own).toMatchObject({ kind: 'realitet', raisedOn: '2026-02-26' });
    expect(await readCollective(bench, collectiveId)).toMatchObject({
      points: [{ raisedOn: '2026-02-25', takenOver: 2 }],
    });
    const early = await bench.as('jurist-1').post(path(collectiveId), { ...realitet, raisedOn: '2026-01-01' });
    expect([early.status, early.body.type, early.body.field]).toEqual([
      ...[422, '/problems/date-before-opening', 'raisedOn'],
    ]);
  });

  it('leaves out a family whose complaint cannot have it, and says so', async () => {
    const collectiveId = await opened(bench, 'jurist-1', { openedOn: '2021-05-20' });
    await shared(bench, collectiveId, { team: 'team-1' });
    // The team was there when the point was raised, and is not when the family joins.
    const late = await enrolled(bench, collectiveId);
    expect((await complaint(late)).points).toHaveLength(1);
    expect(await readCollective(bench, collectiveId)).toMatchObject({
      points: [{ takenOver: 0 }],
      families: [{ sharedPoints: [{ ownPointId: null, outcome: null }], furtherPoints: 1 }],
    });
  });

  it.each([
    ['theme-unknown', { theme: 'NOWHERE' }],
    ['team-not-valid-on-date', { team: 'team-1' }],
    ['not-stated-only-from-imports', { kind: 'not-stated' }],
  ])('refuses %s', async (code, changes) => {
    const { status, body } = await bench.as('jurist-1').post(path(await opened(bench)), pointBody(changes));
    expect([status, body.type]).toEqual([422, `/problems/${code}`]);
  });
});
