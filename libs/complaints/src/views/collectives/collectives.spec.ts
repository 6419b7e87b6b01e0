import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, enrolled, enrolledAndLeft, opened, shared } from '../../testing/collectives-bench.js';
import type { CollectivesResponse } from './collectives.response.js';
import { complaintBody, complaintsBench, pointBody, registered } from '../../testing/complaints-bench.js';

describe('The list of collective complaints', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await complaintsBench();
  });
  afterEach(() => bench.close());

  const list = async (query = '', persona: Parameters<SliceBench['as']>[0] = 'jurist-1') =>
    (await bench.as(persona).get(`/collectives${query}`)).body as CollectivesResponse;
  const ids = async (query = '', persona: Parameters<SliceBench['as']>[0] = 'jurist-1') =>
    (await list(query, persona)).items.map(({ id }) => id);
  const stated = (collectiveId: string, families: number) =>
    carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/statements`, {
      families,
      statedOn: '2026-02-22',
      source: { kind: 'oral' },
    });

  it('is empty at first, with nothing counted', async () => {
    expect(await list()).toEqual({
      items: [],
      next: null,
      counts: {
        collectives: 0,
        statedLeast: null,
        statedMost: null,
        notStated: 0,
        enrolledNow: 0,
        enrolledEver: 0,
        complaints: 0,
        openComplaints: 0,
      },
    });
  });

  it('counts each by its unit, and a complaint in two collectives once', async () => {
    const [one, two] = [await opened(bench), await opened(bench, 'jurist-1', { openedOn: '2026-02-19' })];
    await opened(bench, 'jurist-1', { openedOn: '2026-02-18' });
    for (const families of [32, 42]) await stated(one, families);
    await stated(two, 5);
    const family = await enrolled(bench, one);
    await enrolled(bench, one);
    await carriedOut(bench, 'jurist-1', `/collectives/${two}/families`, {
      joinedOn: '2026-02-21',
      families: [{ complaintId: family }],
    });
    await carriedOut(bench, 'jurist-1', `/complaints/${family}/withdrawal`, {
      withdrawnOn: '2026-02-26',
      afterDialogue: false,
    });
    const { counts, items } = await list();
    expect(counts).toEqual({
      collectives: 3,
      statedLeast: 37,
      statedMost: 47,
      notStated: 1,
      enrolledNow: 3,
      enrolledEver: 3,
      complaints: 2,
      openComplaints: 1,
    });
    expect(items.map(({ id }) => id).slice(0, 2)).toEqual([one, two]);
    expect(items[0]?.counts).toMatchObject({ collectives: 1, statedLeast: 32, statedMost: 42, enrolledNow: 2 });
  });

  it('is narrowed by status and days, and paged; the counts are of all that was asked for', async () => {
    const days = ['2026-02-18', '2026-02-19', '2026-02-20'];
    const [first, second, third] = [
      await opened(bench, 'jurist-1', { openedOn: days[0] }),
      await opened(bench, 'jurist-1', { openedOn: days[1] }),
      await opened(bench, 'jurist-1', { openedOn: days[2] }),
    ];
    await enrolledAndLeft(bench, second);
    await carriedOut(bench, 'jurist-1', `/collectives/${second}/closing`, { closedOn: '2026-02-25' });
    expect(await ids('?status=open')).toEqual([third, first]);
    expect(await ids('?status=closed')).toEqual([second]);
    expect(await ids('?openedFrom=2026-02-19&openedTo=2026-02-19')).toEqual([second]);
    const page = await list('?limit=2');
    expect(page.items.map(({ id }) => id)).toEqual([third, second]);
    const rest = await list(`?limit=2&cursor=${page.next}`);
    expect(rest.items.map(({ id }) => id)).toEqual([first]);
    expect([page.counts.collectives, rest.counts.collectives, rest.next]).toEqual([3, 3, null]);
    expect((await bench.as('jurist-1').get('/collectives?status=lost')).status).toBe(400);
  });

  it('shows a caseworker those that their team, or a complaint of theirs, is part of', async () => {
    const [ofTeam, ofFamily] = [await opened(bench), await opened(bench)];
    await opened(bench);
    await shared(bench, ofTeam);
    const complaintId = await registered(bench, 'jurist-1', '/complaints', complaintBody({ points: [pointBody()] }));
    await carriedOut(bench, 'jurist-1', `/collectives/${ofFamily}/families`, {
      joinedOn: '2026-02-21',
      families: [{ complaintId }],
    });
    expect((await ids('', 'caseworker-boerneliv')).toSorted()).toEqual([ofTeam, ofFamily].toSorted());
    expect(await ids('', 'caseworker-ungeliv')).toEqual([]);
    expect((await list('', 'caseworker-ungeliv')).counts.collectives).toBe(0);
    expect(await ids('', 'working-group-1')).toHaveLength(3);
  });

  it('shows titles to those who may read persons of all that is shown', async () => {
    await opened(bench);
    expect(JSON.stringify(await list())).not.toContain('familier"');
    expect((await list('?persons=true')).items[0]).toMatchObject({
      title: 'Klage fra 32 familier',
      source: { kind: 'letter', reference: 'Fælles brev' },
    });
    expect((await bench.as('team-leader-boerneliv').get('/collectives?persons=true')).status).toBe(403);
    expect((await bench.as('analyst').get('/collectives')).status).toBe(403);
  });
});
