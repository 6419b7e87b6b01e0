import { textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { EvidenceLinked, LearningPointIdentified } from '../../domain/learning-point.events.js';
import type { Evidence } from '../../domain/learning.schemas.js';
import { done, learningBench, learningPointBody, nobodys, registeredComplaint } from '../../testing/learning-bench.js';
import { learningPointsView } from './learning-points.view.js';

describe('The learning points', () => {
  let bench: SliceBench;
  const ids: string[] = [];
  beforeAll(async () => {
    bench = await learningBench();
    const evidence = [{ kind: 'complaint-point', ...(await registeredComplaint(bench)) }];
    for (const theme of ['TIME', 'TIME.LONG', 'GUIDANCE']) {
      ids.push(await done(bench, 'jurist-1', '/learning-points', learningPointBody(evidence, { theme })));
    }
  });
  afterAll(() => bench.close());
  const themes = async (query: string) =>
    ((await bench.as('analyst').get(`/learning-points${query}`)).body.items as { theme: string }[])
      .map(({ theme }) => theme)
      .sort();

  it('are found by theme, with the themes below it', async () => {
    expect(await themes('')).toEqual(['GUIDANCE', 'TIME', 'TIME.LONG']);
    expect(await themes('?theme=TIME')).toEqual(['TIME', 'TIME.LONG']);
    expect(await themes('?theme=TIME.LONG')).toEqual(['TIME.LONG']);
  });
  it('come once each, page by page', async () => {
    const first = (await bench.as('analyst').get('/learning-points?limit=2')).body;
    const second = (await bench.as('analyst').get(`/learning-points?limit=2&cursor=${first.next}`)).body;
    const seen = [...first.items, ...second.items].map((item: { learningPointId: string }) => item.learningPointId);
    expect([seen.sort(), second.next]).toEqual([[...ids].sort(), null]);
  });
  it.each(['advisory-board', 'operator'] as const)('are not for the %s', async (persona) => {
    expect((await bench.as(persona).get('/learning-points')).status).toBe(403);
    expect((await bench.as(persona).get(`/learning-points/${ids[0] ?? ''}`)).status).toBe(403);
  });
  it('that nobody identified are unknown', async () => {
    const { status, body } = await bench.as('analyst').get(`/learning-points/${nobodys}`);
    expect([status, body.type]).toEqual([404, '/problems/learning-point-unknown']);
  });
  it('carry an ETag that changes with what their page tells of other streams, and may be sent as If-Match', async () => {
    const [first, again] = [await registeredComplaint(bench), await registeredComplaint(bench)];
    const evidence = [first, again].map((point) => ({ kind: 'complaint-point', ...point }));
    const id = await done(bench, 'jurist-1', '/learning-points', learningPointBody(evidence));
    const read = () => bench.as('analyst').get(`/learning-points/${id}`);
    const before = await read();
    const seen = [before.headers.etag];
    for (const [what, body] of [
      ['merging', { into: first.complaintId, reason: 'Samme brev.' }],
      ['unmerging', { reason: 'To breve.' }],
      ['annulment', { ground: 'registered-in-error', reason: 'Tastefejl.' }],
      ['reinstatement', { reason: 'Ingen tastefejl.' }],
    ] as const) {
      await done(bench, 'jurist-1', `/complaints/${again.complaintId}/${what}`, body);
      seen.push((await read()).headers.etag);
    }
    expect(seen).toEqual(['"0"', '"0.1"', '"0.2"', '"0.3"', '"0.4"']);
    expect((await read()).body).toEqual(before.body);
    const more = { evidence: [{ kind: 'complaint-point', ...(await registeredComplaint(bench)) }] };
    const linked = await bench.as('jurist-1').post(`/learning-points/${id}/evidence`, more, { 'if-match': '"0.4"' });
    expect([linked.status, (await read()).headers.etag]).toEqual([200, '"1.4"']);
  });
  it('show that a title was forgotten', async () => {
    const id = ids[2] ?? '';
    await bench.vault.forget(textKey(`learningpoint-${id}`));
    const { body } = await bench.as('analyst').get(`/learning-points/${id}`);
    expect(body).toMatchObject({ title: null, forgotten: true, theme: 'GUIDANCE', evidenceCount: 1 });
  });
});

describe('The learning points view', () => {
  const point: Evidence = { kind: 'complaint-point', complaintId: 'c1', pointId: 'p1' };
  const finding: Evidence = { kind: 'finding', reviewId: 'r1', findingId: 'f1' };
  const identified = (learningPointId: string) =>
    recorded<LearningPointIdentified>(
      'LearningPointIdentified',
      {
        learningPointId,
        theme: 'TIME',
        title: { key: 'text:learningpoint', box: 'AAAA' },
        identifiedBy: 'a',
        identifiedOn: '2026-03-01',
        evidence: [point],
      },
      { stream: `learningpoint-${learningPointId}` },
    );
  const linked = (learningPointId: string) =>
    recorded<EvidenceLinked>(
      'EvidenceLinked',
      { learningPointId, linkedBy: 'b', linkedOn: '2026-03-02', evidence: [finding] },
      { stream: `learningpoint-${learningPointId}` },
    );
  const events = [identified('l1'), identified('l2'), linked('l1')];

  it('keeps each learning point’s evidence apart', () => {
    const folded = foldInto(learningPointsView, events);
    expect(folded.all('SELECT learning_point_id, name, linked_by FROM linked_evidence ORDER BY 1, 2')).toEqual([
      { learning_point_id: 'l1', name: 'complaint-point c1 p1', linked_by: 'a' },
      { learning_point_id: 'l1', name: 'finding r1 f1', linked_by: 'b' },
      { learning_point_id: 'l2', name: 'complaint-point c1 p1', linked_by: 'a' },
    ]);
    expect(folded.all('SELECT revision FROM learning_point ORDER BY learning_point_id')).toEqual([
      { revision: '1' },
      { revision: '0' },
    ]);
  });
  it('is the same after every replay', () => {
    expectReplayToEqual(learningPointsView, events);
  });
});
