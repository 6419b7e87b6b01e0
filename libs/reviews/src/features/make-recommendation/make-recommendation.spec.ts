import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  done,
  nobodys,
  ownInitiativeBody,
  recommendationBody,
  reviewsBench,
  staffId,
} from '../../testing/reviews-bench.js';

describe('Making a recommendation', () => {
  let bench: SliceBench;
  let reviewId: string;
  beforeAll(async () => {
    bench = await reviewsBench();
    reviewId = await done(bench, 'borgerraadgiver', '/reviews', ownInitiativeBody());
  });
  afterAll(() => bench.close());
  const recommend = (changes: object) =>
    bench.as('borgerraadgiver').post(`/reviews/${reviewId}/recommendations`, recommendationBody(changes));

  it('keeps its manners', async () => {
    await expectManners(bench, {
      by: 'borgerraadgiver',
      forbiddenTo: 'team-leader-boerneliv',
      reviewId,
      path: (id) => `/reviews/${id}/recommendations`,
      body: recommendationBody(),
    });
  });
  it.each([
    { kind: 'team', id: 'skoleliv' },
    { kind: 'department', id: 'boern-og-familie' },
    { kind: 'staff', id: staffId('team-leader-skoleliv') },
  ])('goes to a $kind', async (addressee) => {
    expect((await recommend({ addressee })).status).toBe(201);
  });
  it.each([
    [{ kind: 'team', id: 'boern-og-familie' }, 'addressee-unknown'],
    [{ kind: 'department', id: 'skoleliv' }, 'addressee-unknown'],
    [{ kind: 'staff', id: nobodys }, 'addressee-unknown'],
    [{ kind: 'team', id: 'team-1' }, 'addressee-not-valid-today'],
    [{ kind: 'staff', id: staffId('caseworker-boerneliv') }, 'addressee-cannot-reply'],
  ])('does not go to %j: %s', async (addressee, code) => {
    const { status, body } = await recommend({ addressee });
    expect([status, body.type]).toEqual([422, `/problems/${code}`]);
  });
  it('is not due before today', async () => {
    const { status, body } = await recommend({ replyDueOn: '2026-03-01' });
    expect([status, body.type]).toEqual([422, '/problems/reply-due-in-the-past']);
  });
  it.each([
    [{ addressee: { kind: 'mayor', id: 'x' } }, 'addressee.kind'],
    [{ addressee: 'boerneliv' }, 'addressee'],
    [{ text: 'x'.repeat(8001) }, 'text'],
  ])('names what is wrong in %#', async (changes, field) => {
    const { status, body } = await recommend(changes);
    expect([status, body.errors[0].field]).toEqual([400, field]);
  });
});
