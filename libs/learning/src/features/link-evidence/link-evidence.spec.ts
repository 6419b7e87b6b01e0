import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  done,
  learningBench,
  learningPoint,
  learningPointBody,
  registeredComplaint,
} from '../../testing/learning-bench.js';

describe('Linking evidence', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners, adds to the evidence, and does it once', async () => {
    const learningPointId = await learningPoint(bench);
    const more = { kind: 'complaint-point', ...(await registeredComplaint(bench)) };
    await expectManners(bench, {
      by: 'jurist-1',
      forbiddenTo: 'caseworker-boerneliv',
      id: learningPointId,
      category: 'learningpoint',
      path: (id) => `/learning-points/${id}/evidence`,
      body: { evidence: [more] },
      unknown: 'learning-point-unknown',
    });
    const { body } = await bench.as('jurist-1').get(`/learning-points/${learningPointId}`);
    expect([body.evidenceCount, body.revision]).toEqual([2, '1']);
    expect(body.evidence).toContainEqual(expect.objectContaining(more));
    const again = await bench.as('jurist-1').post(`/learning-points/${learningPointId}/evidence`, { evidence: [more] });
    expect([again.status, again.body.type]).toEqual([409, '/problems/evidence-already-linked']);
  });

  const asEvidence = async () => ({ kind: 'complaint-point', ...(await registeredComplaint(bench)) });
  const linking = (learningPointId: string, piece: object) =>
    bench.as('jurist-1').post(`/learning-points/${learningPointId}/evidence`, { evidence: [piece] });
  const read = async (id: string) =>
    (await bench.as('jurist-1').get(`/learning-points/${id}`)).body as {
      readonly evidenceCount: number;
      readonly evidence: readonly object[];
    };

  it('of a complaint that was merged away is refused with the point that goes on; what was linked stays, once', async () => {
    const [first, again] = [await asEvidence(), await asEvidence()];
    const both = await done(bench, 'jurist-1', '/learning-points', learningPointBody([first, again]));
    expect((await read(both)).evidenceCount).toBe(2);
    const merging = { into: first.complaintId, reason: 'Samme brev' };
    await done(bench, 'jurist-1', `/complaints/${again.complaintId}/merging`, merging);
    const other = await learningPoint(bench);
    const { status, body } = await linking(other, again);
    expect([status, body.type, body.complaintId, body.pointId]).toEqual([
      ...[422, '/problems/evidence-goes-on-elsewhere', first.complaintId, first.pointId],
    ]);
    expect(body.detail).toContain(first.complaintId);
    expect((await linking(other, first)).status).toBe(200);
    const merged = await read(both);
    expect([merged.evidenceCount, merged.evidence.length]).toEqual([1, 2]);
    const goesOnIn = { complaintId: first.complaintId, pointId: first.pointId };
    expect(merged.evidence).toContainEqual(expect.objectContaining({ ...again, goesOnIn }));
    await done(bench, 'jurist-1', `/complaints/${again.complaintId}/unmerging`, { reason: 'To breve' });
    expect((await linking(other, again)).status).toBe(200);
    const apart = await read(both);
    expect([apart.evidenceCount, JSON.stringify(apart).includes('goesOnIn')]).toEqual([2, false]);
  });

  it('of a registration that was annulled is refused, until it is reinstated', async () => {
    const [piece, other] = [await asEvidence(), await learningPoint(bench)];
    const before = await done(bench, 'jurist-1', '/learning-points', learningPointBody([piece]));
    const annulment = { ground: 'registered-in-error', reason: 'Fejl' };
    await done(bench, 'jurist-1', `/complaints/${piece.complaintId}/annulment`, annulment);
    const refused = await linking(other, piece);
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/evidence-annulled']);
    const identified = await bench.as('jurist-1').post('/learning-points', learningPointBody([piece]));
    expect([identified.status, identified.body.errors?.[0]?.field ?? identified.body.field]).toEqual([
      422,
      'evidence[0]',
    ]);
    expect(await read(before)).toMatchObject({ evidenceCount: 1, evidence: [{ ...piece, annulled: true }] });
    await done(bench, 'jurist-1', `/complaints/${piece.complaintId}/reinstatement`, { reason: 'Den var rigtig' });
    expect((await linking(other, piece)).status).toBe(200);
  });
});
