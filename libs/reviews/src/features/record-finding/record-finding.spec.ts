import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  complaintReviewBody,
  done,
  findingBody,
  ownInitiativeBody,
  registeredComplaint,
  reviewsBench,
} from '../../testing/reviews-bench.js';

describe('Recording a finding', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await reviewsBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners', async () => {
    const reviewId = await done(bench, 'borgerraadgiver', '/reviews', ownInitiativeBody());
    const { status } = await expectManners(bench, {
      by: 'borgerraadgiver',
      forbiddenTo: 'jurist-1',
      reviewId,
      path: (id) => `/reviews/${id}/findings`,
      body: findingBody(),
    });
    expect(status).toBe(201);
  });
  it('is about a point of the complaint reviewed, and of no other', async () => {
    const { complaintId, pointId } = await registeredComplaint(bench);
    const other = await registeredComplaint(bench);
    const reviewId = await done(bench, 'borgerraadgiver', '/reviews', complaintReviewBody(complaintId));
    const findings = `/reviews/${reviewId}/findings`;
    const findingId = await done(bench, 'borgerraadgiver', findings, findingBody({ pointId }));
    const refused = await bench.as('borgerraadgiver').post(findings, findingBody({ pointId: other.pointId }));
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/finding-point-unknown']);
    const { body } = await bench.as('borgerraadgiver').get(`/reviews/${reviewId}`);
    expect(body.findings).toEqual([
      expect.objectContaining({ findingId, pointId, criticism: 'regrettable', criticismDa: 'beklageligt' }),
    ]);
  });
  it('goes on where the complaint was merged into another since: no case worker stops a review by that', async () => {
    const [first, reviewed] = [await registeredComplaint(bench), await registeredComplaint(bench)];
    const reviewId = await done(bench, 'borgerraadgiver', '/reviews', complaintReviewBody(reviewed.complaintId));
    const merging = { into: first.complaintId, reason: 'Samme brev' };
    await done(bench, 'jurist-1', `/complaints/${reviewed.complaintId}/merging`, merging);
    const findings = `/reviews/${reviewId}/findings`;
    await done(bench, 'borgerraadgiver', findings, findingBody({ pointId: reviewed.pointId }));
    const elsewhere = await bench.as('borgerraadgiver').post(findings, findingBody({ pointId: first.pointId }));
    expect([elsewhere.status, elsewhere.body.type]).toEqual([422, '/problems/finding-point-unknown']);
  });
  it('praises without criticism', async () => {
    const reviewId = await done(bench, 'borgerraadgiver', '/reviews', ownInitiativeBody());
    const path = `/reviews/${reviewId}/findings`;
    const refused = await bench.as('borgerraadgiver').post(path, findingBody({ positive: true }));
    expect(refused.body.type).toBe('/problems/positive-finding-carries-no-criticism');
    await done(bench, 'borgerraadgiver', path, findingBody({ positive: true, criticism: 'none' }));
  });
});
