import type { SliceBench } from '@lydhoer/http/testing';
import {
  complaintReviewBody,
  done,
  findingBody,
  publishedReview,
  registeredComplaint,
  reviewsBench,
} from '../../testing/reviews-bench.js';

type Complaint = Awaited<ReturnType<typeof registeredComplaint>>;

describe('A review of a registration that was merged into another afterwards', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await reviewsBench();
  });
  afterAll(() => bench.close());

  const hers = 'borgerraadgiver';
  const opened = async ({ complaintId, pointId }: Complaint, publish = true) => {
    const reviewId = await done(bench, hers, '/reviews', complaintReviewBody(complaintId));
    await done(bench, hers, `/reviews/${reviewId}/findings`, findingBody({ pointId }));
    if (publish) await done(bench, hers, `/reviews/${reviewId}/publication`);
    return reviewId;
  };
  const change = (what: 'merging' | 'unmerging' | 'annulment' | 'reinstatement', of: Complaint, body: object) =>
    done(bench, 'jurist-1', `/complaints/${of.complaintId}/${what}`, { reason: 'Set igennem.', ...body });
  const listed = async ({ complaintId }: Complaint) => {
    const { body } = await bench.as('jurist-1').get(`/reviews?complaintId=${complaintId}`);
    return body.items as readonly { readonly reviewId: string; readonly goesOnIn?: string }[];
  };
  const read = async (reviewId: string) => (await bench.as('jurist-1').get(`/reviews/${reviewId}`)).body as object;
  const journeyOf = async ({ complaintId }: Complaint) =>
    (await bench.as('jurist-1').get(`/complaints/${complaintId}/journey?format=text`)).text;
  const two = async () => [await registeredComplaint(bench), await registeredComplaint(bench)] as const;

  it('is a review of the complaint that goes on, and tells which, until the merge is undone', async () => {
    const [first, again] = await two();
    const reviewId = await opened(again);
    const before = [await listed(first), await listed(again), await read(reviewId)];
    await change('merging', again, { into: first.complaintId });
    const goesOnIn = first.complaintId;
    const { complaintId } = again;
    expect(await listed(first)).toEqual([expect.objectContaining({ reviewId, complaintId, goesOnIn, findings: 1 })]);
    expect(await listed(again)).toMatchObject([{ reviewId, goesOnIn }]);
    expect(await read(reviewId)).toMatchObject({
      complaintId: again.complaintId,
      goesOnIn,
      findings: [{ pointId: again.pointId, sameAs: first.pointId }],
    });
    await change('unmerging', again, {});
    expect([await listed(first), await listed(again), await read(reviewId)]).toEqual(before);
  });

  it('is told of in the journey of the complaint that goes on, as long as that stands', async () => {
    const [first, again] = await two();
    await opened(again);
    const sentence = 'offentliggjorde borgerrådgiveren sin undersøgelse';
    expect(await journeyOf(first)).not.toContain(sentence);
    await change('merging', again, { into: first.complaintId });
    expect(await journeyOf(first)).toContain(sentence);
    expect(await journeyOf(again)).toContain(sentence);
    await change('unmerging', again, {});
    expect(await journeyOf(first)).not.toContain(sentence);
  });

  it('is listed with the complaint that goes on instead of an annulled second registration, too', async () => {
    const [first, again] = await two();
    const reviewId = await opened(again);
    await change('annulment', again, { ground: 'registered-twice', otherComplaintId: first.complaintId });
    expect(await listed(first)).toMatchObject([{ reviewId, goesOnIn: first.complaintId }]);
    await change('reinstatement', again, {});
    expect(await listed(first)).toEqual([]);
  });

  it('of another complaint is none of it, and one on own initiative goes on nowhere', async () => {
    const [first, again] = await two();
    await change('merging', again, { into: first.complaintId });
    const { reviewId } = await publishedReview(bench);
    expect(await listed(first)).toEqual([]);
    expect(await read(reviewId)).not.toHaveProperty('goesOnIn');
  });

  it('carries an ETag that changes with what its page tells of the complaint, for who sees drafts', async () => {
    const [first, again] = await two();
    const reviewId = await opened(again, false);
    const tag = async () => (await bench.as(hers).get(`/reviews/${reviewId}`)).headers.etag;
    const seen = [await tag()];
    await change('merging', again, { into: first.complaintId });
    seen.push(await tag());
    await change('unmerging', again, {});
    seen.push(await tag());
    await change('annulment', again, { ground: 'registered-in-error' });
    seen.push(await tag());
    expect(seen).toEqual(['"1"', '"1.1"', '"1.2"', '"1.3"']);
    await done(bench, hers, `/reviews/${reviewId}/publication`);
    expect((await bench.as('jurist-1').get(`/reviews/${reviewId}`)).headers.etag).toBeUndefined();
  });
});
