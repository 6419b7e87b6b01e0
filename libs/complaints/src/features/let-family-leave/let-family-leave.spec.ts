import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, enrolled, opened, readCollective, shared } from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';

describe('Letting a family leave', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, complaintId: string) => `/collectives/${id}/families/${complaintId}/leaving`;
  const leaving = { leftOn: '2026-02-25', reason: 'goes-on-alone', note: 'Familien vil tale for sig selv.' };

  it('keeps its manners; the family goes on with the complaint it has', async () => {
    const collectiveId = await opened(bench, 'team-leader-boerneliv');
    await shared(bench, collectiveId);
    const family = await enrolled(bench, collectiveId);
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: collectiveId,
      path: (id) => path(id, family),
      body: leaving,
      category: 'collective',
    });
    const collective = await readCollective(bench, collectiveId, '?persons=true');
    expect(collective.families).toMatchObject([
      { leftOn: '2026-02-25', leftBecause: 'goes-on-alone', note: 'Familien vil tale for sig selv.' },
    ]);
    expect(collective.counts).toMatchObject({ enrolledNow: 0, enrolledEver: 1, complaints: 0 });
    expect((await readCollective(bench, collectiveId)).families[0]).not.toHaveProperty('note');
    const complaint = (await bench.as('jurist-1').get(`/complaints/${family}`)).body;
    expect(complaint).toMatchObject({ status: 'open', standing: 'counts' });
    expect(complaint.points).toHaveLength(2);
  });

  it('counts nobody who had joined by mistake, and once who came back', async () => {
    const collectiveId = await opened(bench);
    const [mistake, back] = [await enrolled(bench, collectiveId), await enrolled(bench, collectiveId)];
    await carriedOut(bench, 'jurist-1', path(collectiveId, mistake), {
      leftOn: '2026-02-25',
      reason: 'joined-by-mistake',
    });
    await carriedOut(bench, 'jurist-1', path(collectiveId, back), { leftOn: '2026-02-25', reason: 'other' });
    await carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/families`, {
      joinedOn: '2026-02-26',
      families: [{ complaintId: back }],
    });
    const { counts, families } = await readCollective(bench, collectiveId);
    expect(counts).toMatchObject({ enrolledNow: 1, enrolledEver: 1, complaints: 1 });
    expect(families.map(({ leftOn, joinedOn }) => [joinedOn, leftOn])).toEqual([
      ['2026-02-21', '2026-02-25'],
      ['2026-02-21', '2026-02-25'],
      ['2026-02-26', null],
    ]);
  });

  it('refuses who is not part of it, and days that cannot be', async () => {
    const collectiveId = await opened(bench);
    const family = await enrolled(bench, collectiveId);
    const leave = async (complaintId: string, changes: object = {}) => {
      const answer = await bench.as('jurist-1').post(path(collectiveId, complaintId), { ...leaving, ...changes });
      return [answer.status, answer.body.type as unknown];
    };
    expect(await leave(collectiveId)).toEqual([404, '/problems/family-not-in-collective']);
    expect(await leave(family, { leftOn: '2026-02-20' })).toEqual([422, '/problems/left-before-joined']);
    expect(await leave(family, { leftOn: '2026-03-03' })).toEqual([422, '/problems/date-in-the-future']);
    const spoken = { namedOn: '2026-02-26', complaintId: family };
    await carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/spokesperson`, spoken);
    expect(await leave(family)).toEqual([409, '/problems/family-speaks-for-all']);
    const { status } = await bench.as('jurist-1').post(path(collectiveId, family), { ...leaving, reason: 'bored' });
    expect(status).toBe(400);
  });
});
