import type { SliceBench } from '@lydhoer/http/testing';
import { done, draftReview, publishedReview, replyBody, reviewsBench, staffId } from '../../testing/reviews-bench.js';

describe('The list of recommendations', () => {
  let bench: SliceBench;
  let boerneliv: { readonly reviewId: string; readonly recommendationId: string };
  const to = (kind: string, id: string) => ({ recommendation: { addressee: { kind, id } } });
  beforeAll(async () => {
    bench = await reviewsBench();
    boerneliv = await publishedReview(bench);
    await publishedReview(bench, to('team', 'skoleliv'));
    await publishedReview(bench, to('department', 'boern-og-familie'));
    await publishedReview(bench, to('staff', staffId('team-leader-skoleliv')));
    await draftReview(bench);
    await done(
      bench,
      'team-leader-boerneliv',
      `/reviews/${boerneliv.reviewId}/recommendations/${boerneliv.recommendationId}/reply`,
      replyBody(),
    );
  });
  afterAll(() => bench.close());
  const list = async (persona: Parameters<SliceBench['as']>[0], query = '') => {
    const { body } = await bench.as(persona).get(`/recommendations${query}`);
    return body.items as { addressee: { kind: string }; text: string | null; ageInDays: number; overdue: boolean }[];
  };
  const kinds = (items: Awaited<ReturnType<typeof list>>) => items.map(({ addressee }) => addressee.kind).sort();

  it('leaves drafts out, for the borgerrådgiver too', async () => {
    expect(await list('borgerraadgiver')).toHaveLength(4);
    expect(await list('working-group-1')).toHaveLength(4);
  });
  it('tells those without a reply from those with one', async () => {
    expect(await list('borgerraadgiver', '?state=open')).toHaveLength(3);
    expect(await list('borgerraadgiver', '?state=replied')).toHaveLength(1);
  });
  it('finds those that are one’s own to reply to', async () => {
    expect(kinds(await list('team-leader-skoleliv', '?mine=true'))).toEqual(['department', 'staff', 'team']);
    expect(kinds(await list('team-leader-boerneliv', '?mine=true'))).toEqual(['department', 'team']);
    expect(await list('borgerraadgiver', '?mine=true')).toEqual([]);
  });
  it('shows the text to the addressee, and not to every reader', async () => {
    const texts = (items: Awaited<ReturnType<typeof list>>) => items.filter(({ text }) => text !== null).length;
    expect(texts(await list('team-leader-skoleliv'))).toBe(3);
    expect(texts(await list('working-group-1'))).toBe(0);
    expect(texts(await list('borgerraadgiver'))).toBe(4);
  });
  it('shows a caseworker none of a review on own initiative', async () => {
    expect(await list('caseworker-boerneliv')).toEqual([]);
  });
  it('tells age and what is overdue as of the day it is asked', async () => {
    expect((await list('borgerraadgiver', '?state=open')).map(({ ageInDays }) => ageInDays)).toEqual([0, 0, 0]);
    expect(await list('borgerraadgiver', '?overdue=true')).toEqual([]);
    bench.clock.set('2026-03-31T09:00:00.000Z');
    const overdue = await list('borgerraadgiver', '?overdue=true');
    expect(overdue.map((item) => [item.ageInDays, item.overdue])).toEqual(Array(3).fill([29, true]));
    const replied = await list('borgerraadgiver', '?overdue=false');
    expect(replied.map((item) => [item.ageInDays, item.overdue])).toEqual([[0, false]]);
    bench.clock.set('2026-03-02T09:00:00.000Z');
  });
  it('gives each once, page by page', async () => {
    const first = (await bench.as('borgerraadgiver').get('/recommendations?limit=3')).body;
    const second = (await bench.as('borgerraadgiver').get(`/recommendations?limit=3&cursor=${first.next}`)).body;
    const ids = [...first.items, ...second.items].map((item: { recommendationId: string }) => item.recommendationId);
    expect([new Set(ids).size, second.next]).toEqual([4, null]);
  });
});
