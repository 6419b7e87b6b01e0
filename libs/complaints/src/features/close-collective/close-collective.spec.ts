import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, enrolled, enrolledAndLeft, opened, readCollective } from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';

describe('Closing a collective complaint', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/collectives/${id}/closing`;
  const withdraw = (id: string, withdrawnOn = '2026-02-26') =>
    carriedOut(bench, 'jurist-1', `/complaints/${id}/withdrawal`, { withdrawnOn, afterDialogue: true });

  it('keeps its manners when the complaint of every family has ended', async () => {
    const collectiveId = await opened(bench, 'team-leader-boerneliv');
    for (const family of [await enrolled(bench, collectiveId), await enrolled(bench, collectiveId)])
      await withdraw(family);
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: collectiveId,
      path,
      body: { closedOn: '2026-02-27' },
      category: 'collective',
    });
    expect(await readCollective(bench, collectiveId)).toMatchObject({ status: 'closed', closedOn: '2026-02-27' });
    const late = await bench.as('jurist-1').post(`/collectives/${collectiveId}/statements`, {
      families: 2,
      statedOn: '2026-02-27',
      source: { kind: 'oral' },
    });
    expect([late.status, late.body.type]).toEqual([409, '/problems/collective-closed']);
  });

  it('waits for each of them, and says for which', async () => {
    const collectiveId = await opened(bench);
    const [one, two, gone] = [
      await enrolled(bench, collectiveId),
      await enrolled(bench, collectiveId),
      await enrolled(bench, collectiveId),
    ];
    await withdraw(one);
    await carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/families/${gone}/leaving`, {
      leftOn: '2026-02-25',
      reason: 'other',
    });
    const early = await bench.as('jurist-1').post(path(collectiveId), { closedOn: '2026-02-27' });
    expect([early.status, early.body.type, early.body.complaints]).toEqual([409, '/problems/parts-open', [two]]);
    expect(early.body.detail).toContain('klager: 1.');
    await withdraw(two, '2026-02-25');
    await carriedOut(bench, 'jurist-1', `/complaints/${two}/merging`, { into: one, reason: 'Samme familie.' });
    const before = await bench.as('jurist-1').post(path(collectiveId), { closedOn: '2026-02-25' });
    expect([before.status, before.body.type]).toEqual([422, '/problems/closed-before-its-parts']);
    await carriedOut(bench, 'jurist-1', path(collectiveId), { closedOn: '2026-02-26' });
  });

  it('does not stand when a family’s complaint goes on: it is open again, for every reader, until it is closed anew', async () => {
    const collectiveId = await opened(bench);
    const family = await enrolled(bench, collectiveId);
    await withdraw(family);
    await carriedOut(bench, 'jurist-1', path(collectiveId), { closedOn: '2026-02-27' });
    expect(await readCollective(bench, collectiveId)).toMatchObject({
      status: 'closed',
      counts: { openComplaints: 0 },
    });
    await carriedOut(bench, 'jurist-1', `/complaints/${family}/withdrawal/revocation`, { reason: 'En anden sag.' });
    expect(await readCollective(bench, collectiveId)).toMatchObject({
      ...{ status: 'open', closedOn: null, counts: { openComplaints: 1 } },
      families: [{ complaintId: family, status: 'open' }],
    });
    const listed = async (status: string) =>
      (await bench.as('jurist-1').get(`/collectives?status=${status}`)).body.items as { id: string; status: string }[];
    expect(await listed('open')).toContainEqual(expect.objectContaining({ id: collectiveId, status: 'open' }));
    expect((await listed('closed')).map(({ id }) => id)).not.toContain(collectiveId);
    const stated = { families: 2, statedOn: '2026-02-27', source: { kind: 'oral' } };
    await carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/statements`, stated);
    const early = await bench.as('jurist-1').post(path(collectiveId), { closedOn: '2026-02-28' });
    expect([early.body.type, early.body.complaints]).toEqual(['/problems/parts-open', [family]]);
    await withdraw(family, '2026-02-28');
    expect(await readCollective(bench, collectiveId)).toMatchObject({ status: 'open', closedOn: null });
    const tooEarly = await bench.as('jurist-1').post(path(collectiveId), { closedOn: '2026-02-27' });
    expect(tooEarly.body.type).toBe('/problems/closed-before-its-parts');
    await carriedOut(bench, 'jurist-1', path(collectiveId), { closedOn: '2026-03-01' });
    expect(await readCollective(bench, collectiveId)).toMatchObject({ status: 'closed', closedOn: '2026-03-01' });
    expect(await listed('closed')).toContainEqual(expect.objectContaining({ id: collectiveId, status: 'closed' }));
  });

  it('needs a family that was enrolled; may still be undone with a reason, and twice never', async () => {
    const collectiveId = await opened(bench);
    const early = await bench.as('jurist-1').post(path(collectiveId), { closedOn: '2026-02-27' });
    expect([early.status, early.body.type]).toEqual([409, '/problems/no-family-enrolled']);
    await enrolledAndLeft(bench, collectiveId);
    await carriedOut(bench, 'jurist-1', path(collectiveId), { closedOn: '2026-02-27' });
    await carriedOut(bench, 'jurist-1', `/collectives/${collectiveId}/reopening`, { reason: 'En familie mangler.' });
    const twice = await bench.as('jurist-1').post(`/collectives/${collectiveId}/reopening`, { reason: 'Igen.' });
    expect([twice.status, twice.body.type]).toEqual([409, '/problems/collective-not-closed']);
  });

  it('takes no day that does not exist', async () => {
    const { status, body } = await bench.as('jurist-1').post(path(await opened(bench)), { closedOn: '2026-02-30' });
    expect([status, body.errors[0].field]).toEqual([400, 'closedOn']);
  });
});
