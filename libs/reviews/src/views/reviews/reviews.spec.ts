import { textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import {
  complaintReviewBody,
  done,
  draftReview,
  findingBody,
  nobodys,
  publishedReview,
  registeredComplaint,
  reviewsBench,
} from '../../testing/reviews-bench.js';

const everybodyElse = ['jurist-1', 'team-leader-boerneliv', 'caseworker-boerneliv', 'working-group-1'] as const;

describe('A review', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await reviewsBench();
  });
  afterAll(() => bench.close());

  it.each(everybodyElse)('that is a draft does not exist for the %s', async (persona) => {
    const { complaintId } = await registeredComplaint(bench);
    const reviewId = await done(bench, 'borgerraadgiver', '/reviews', complaintReviewBody(complaintId));
    const { status, body } = await bench.as(persona).get(`/reviews/${reviewId}`);
    expect([status, body.type]).toEqual([404, '/problems/review-unknown']);
    expect((await bench.as(persona).get(`/reviews?complaintId=${complaintId}`)).body.items).toEqual([]);
  });
  it('shows its drafts to the borgerrådgiver alone, also after it was published', async () => {
    const { reviewId, findingId } = await publishedReview(bench);
    const later = await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/findings`, findingBody());
    const hers = await bench.as('borgerraadgiver').get(`/reviews/${reviewId}`);
    const theirs = await bench.as('jurist-1').get(`/reviews/${reviewId}`);
    const ids = (body: { findings: { findingId: string }[] }) => body.findings.map((finding) => finding.findingId);
    expect(ids(hers.body).sort()).toEqual([findingId, later].sort());
    expect(ids(theirs.body)).toEqual([findingId]);
  });
  it('counts no draft', async () => {
    const { reviewId } = await publishedReview(bench);
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/findings`, findingBody());
    const { body } = await bench.as('borgerraadgiver').get('/reviews?limit=200');
    const listed = (body.items as { reviewId: string }[]).find((item) => item.reviewId === reviewId);
    expect(listed).toMatchObject({ findings: 1, criticisms: 1, recommendations: 1, openRecommendations: 1 });
  });
  it('shows its texts to those who may read the complaint with persons', async () => {
    const { complaintId } = await registeredComplaint(bench);
    const reviewId = await done(bench, 'borgerraadgiver', '/reviews', complaintReviewBody(complaintId));
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/findings`, findingBody());
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/publication`);
    const subjectFor = async (persona: Parameters<SliceBench['as']>[0]) =>
      (await bench.as(persona).get(`/reviews/${reviewId}`)).body.subject as string | null;
    const subject = 'Familien Holm har ventet siden november';
    expect(await subjectFor('jurist-1')).toBe(subject);
    expect(await subjectFor('team-leader-boerneliv')).toBe(subject);
    expect(await subjectFor('caseworker-boerneliv')).toBe(subject);
    expect(await subjectFor('team-leader-skoleliv')).toBeNull();
    expect(await subjectFor('working-group-1')).toBeNull();
  });
  it('is a caseworker’s to read when the complaint is', async () => {
    const { complaintId } = await registeredComplaint(bench);
    const reviewId = await done(bench, 'borgerraadgiver', '/reviews', complaintReviewBody(complaintId));
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/findings`, findingBody());
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/conclusion`);
    const listed = async (persona: Parameters<SliceBench['as']>[0]) =>
      ((await bench.as(persona).get(`/reviews?complaintId=${complaintId}`)).body.items as unknown[]).length;
    expect(await listed('caseworker-boerneliv')).toBe(1);
    expect((await bench.as('caseworker-boerneliv').get(`/reviews/${reviewId}`)).status).toBe(200);
    expect(await listed('caseworker-ungeliv')).toBe(0);
    expect((await bench.as('caseworker-ungeliv').get(`/reviews/${reviewId}`)).status).toBe(403);
  });
  it('shows that its texts were forgotten', async () => {
    const { reviewId } = await publishedReview(bench);
    await bench.vault.forget(textKey(`review-${reviewId}`));
    const { body } = await bench.as('borgerraadgiver').get(`/reviews/${reviewId}`);
    expect(body).toMatchObject({ subject: null, forgotten: true, findings: [{ text: null }] });
  });
  it('carries its revision as the ETag', async () => {
    const { reviewId } = await draftReview(bench);
    const { headers, body } = await bench.as('borgerraadgiver').get(`/reviews/${reviewId}`);
    expect([headers.etag, body.revision]).toEqual(['"2"', '2']);
  });
  it('looks the same to others whatever she drafts in it afterwards', async () => {
    const { reviewId } = await publishedReview(bench);
    const seen = () => bench.as('team-leader-boerneliv').get(`/reviews/${reviewId}`);
    const before = await seen();
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/findings`, findingBody());
    const after = await seen();
    expect(after.body).toEqual(before.body);
    expect([before.headers.etag, after.headers.etag]).toEqual([undefined, undefined]);
  });
  it('that nobody opened is unknown', async () => {
    expect((await bench.as('borgerraadgiver').get(`/reviews/${nobodys}`)).status).toBe(404);
    expect((await bench.as('borgerraadgiver').get('/reviews/x')).status).toBe(404);
  });
  it.each(['analyst', 'advisory-board', 'operator'] as const)('is not for the %s', async (persona) => {
    expect((await bench.as(persona).get('/reviews')).status).toBe(403);
  });
});

describe('The list of reviews', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await reviewsBench();
  });
  afterAll(() => bench.close());

  it('gives every review once, page by page, filtered by state', async () => {
    const drafts = [];
    for (let i = 0; i < 3; i++) drafts.push((await draftReview(bench)).reviewId);
    const { reviewId } = await publishedReview(bench);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const after = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await bench.as('borgerraadgiver').get(`/reviews?state=draft&limit=2${after}`);
      const page = body as { items: { reviewId: string }[]; next: string | null };
      seen.push(...page.items.map((item) => item.reviewId));
      cursor = page.next;
    }
    expect(seen.sort()).toEqual(drafts.sort());
    const others = await bench.as('jurist-1').get('/reviews');
    expect(others.body.items).toEqual([expect.objectContaining({ reviewId, state: 'published' })]);
  });
  it.each([
    ['state=lost', 'state'],
    ['limit=0', 'limit'],
    ['complaintId=7', 'complaintId'],
    ['cursor=abc', 'cursor'],
  ])('refuses %s', async (query, field) => {
    const { status, body } = await bench.as('borgerraadgiver').get(`/reviews?${query}`);
    expect([status, body.errors[0].field]).toEqual([400, field]);
  });
});
