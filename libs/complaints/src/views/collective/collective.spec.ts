import { textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, enrolled, opened, readCollective, shared } from '../../testing/collectives-bench.js';
import { answerBody, complaintsBench, pointBody } from '../../testing/complaints-bench.js';

describe('A collective complaint', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  it('shows what was answered to each family, and how many have their answer', async () => {
    const collectiveId = await opened(bench);
    const pointId = await shared(bench, collectiveId);
    const [one, two] = [await enrolled(bench, collectiveId), await enrolled(bench, collectiveId)];
    const { families } = await readCollective(bench, collectiveId);
    const ownPointId = families[0]?.sharedPoints[0]?.ownPointId;
    await carriedOut(bench, 'jurist-1', `/complaints/${one}/points/${String(ownPointId)}/answer`, answerBody());
    const shown = await readCollective(bench, collectiveId);
    expect(shown.points).toEqual([expect.objectContaining({ pointId, takenOver: 2, answered: 1 })]);
    expect(shown.families).toMatchObject([
      { complaintId: one, sharedPoints: [{ pointId, ownPointId, outcome: 'upheld' }], furtherPoints: 1 },
      { complaintId: two, sharedPoints: [{ pointId, outcome: null }] },
    ]);
  });

  it('carries its revision as ETag', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    const { body, headers } = await bench.as('jurist-1').get(`/collectives/${collectiveId}`);
    expect([body.revision, headers.etag]).toEqual(['1', '"1"']);
  });

  it('carries an ETag that changes with what it tells of the families’ complaints, and may be sent as If-Match', async () => {
    const collectiveId = await opened(bench);
    const tag = async () => (await bench.as('jurist-1').get(`/collectives/${collectiveId}`)).headers.etag;
    const seen = [await tag()];
    const family = await enrolled(bench, collectiveId);
    seen.push(await tag());
    await shared(bench, collectiveId);
    seen.push(await tag());
    await carriedOut(bench, 'jurist-1', `/complaints/${family}/withdrawal`, {
      ...{ withdrawnOn: '2026-02-26', afterDialogue: false },
    });
    seen.push(await tag());
    await carriedOut(bench, 'jurist-1', `/complaints/${family}/withdrawal/revocation`, { reason: 'x' });
    seen.push(await tag());
    const journey = { contactedOn: '2026-02-22', means: 'phone', direction: 'from-citizen', storyToldAgain: false };
    await carriedOut(bench, 'jurist-1', `/complaints/${family}/citizen-contacts`, journey);
    seen.push(await tag());
    expect(seen).toEqual(['"0"', '"1"', '"2.1"', '"2.2"', '"2.3"', '"2.3"']);
    const closing = await bench
      .as('jurist-1')
      .post(`/collectives/${collectiveId}/points`, pointBody({ theme: 'HEARING' }), { 'if-match': '"2.3"' });
    expect([closing.status, await tag()]).toEqual([201, '"3.4"']);
    const stale = await bench
      .as('jurist-1')
      .post(`/collectives/${collectiveId}/points`, pointBody({ theme: 'CONDUCT' }), { 'if-match': '"2.3"' });
    expect([stale.status, stale.headers.etag]).toEqual([412, '"3"']);
  });

  it('counts the families whose complaints the caller may not read, and does not show them', async () => {
    const collectiveId = await opened(bench);
    const own = await enrolled(bench, collectiveId);
    await enrolled(bench, collectiveId, { points: [pointBody({ team: 'ungeliv' })] });
    const shown = await readCollective(bench, collectiveId, '', 'caseworker-boerneliv');
    expect(shown.families.map(({ complaintId }) => complaintId)).toEqual([own]);
    expect([shown.outOfReach, shown.counts.enrolledNow]).toEqual([1, 2]);
  });

  it('shows a family whose complaint was merged into another as what it is, and counts it no more', async () => {
    const collectiveId = await opened(bench);
    const [one, two] = [await enrolled(bench, collectiveId), await enrolled(bench, collectiveId)];
    await carriedOut(bench, 'jurist-1', `/complaints/${two}/merging`, { into: one, reason: 'Samme familie.' });
    const { families, counts } = await readCollective(bench, collectiveId);
    expect(families.map(({ standing }) => standing)).toEqual(['counts', 'merged']);
    expect(counts).toMatchObject({ enrolledNow: 2, complaints: 1 });
  });

  it('is shown with what is sealed to those who may read it, and to nobody else', async () => {
    const collectiveId = await opened(bench, 'team-leader-boerneliv');
    await shared(bench, collectiveId);
    for (const persona of ['jurist-1', 'team-leader-boerneliv'] as const) {
      const shown = await readCollective(bench, collectiveId, '?persons=true', persona);
      expect(shown).toMatchObject({
        title: 'Klage fra 32 familier',
        points: [{ description: 'Ingen af os fik besked.' }],
      });
    }
    for (const persona of ['team-leader-skoleliv', 'working-group-1', 'borgerraadgiver'] as const) {
      expect((await bench.as(persona).get(`/collectives/${collectiveId}`)).status).toBe(200);
      expect((await bench.as(persona).get(`/collectives/${collectiveId}?persons=true`)).status).toBe(403);
    }
    expect(JSON.stringify(await readCollective(bench, collectiveId))).not.toMatch(/familier"|besked/);
  });

  it('shows that its texts were forgotten', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    await bench.vault.forget(textKey(`collective-${collectiveId}`));
    expect(await readCollective(bench, collectiveId, '?persons=true')).toMatchObject({
      title: null,
      source: { reference: null },
      points: [{ description: null }],
    });
  });

  it('is hidden from who has no part in it, and not found where there is none', async () => {
    const collectiveId = await opened(bench);
    expect((await bench.as('caseworker-ungeliv').get(`/collectives/${collectiveId}`)).status).toBe(403);
    expect((await bench.as('analyst').get(`/collectives/${collectiveId}`)).status).toBe(403);
    const unknown = await bench.as('jurist-1').get('/collectives/00000000-0000-4000-8000-000000000000');
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/collective-unknown']);
    expect((await bench.as('jurist-1').get('/collectives/4711')).status).toBe(404);
  });
});
