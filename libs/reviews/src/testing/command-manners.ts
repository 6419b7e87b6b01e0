import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import { nobodys } from './reviews-bench.js';

interface ManneredCommand {
  readonly by: PersonaName;
  readonly forbiddenTo: PersonaName;
  readonly reviewId: string;
  /** The path of the command on a review. */
  readonly path: (reviewId: string) => string;
  readonly body: object | undefined;
}

/** Expects what every command on a review owes its caller. Carries it out once; gives the answer. */
export async function expectManners(bench: SliceBench, command: ManneredCommand) {
  const { by, forbiddenTo, reviewId, path, body } = command;
  const caller = bench.as(by);
  const before = await bench.store.head();
  const revision = (await bench.store.readStream(`review-${reviewId}`)).length - 1;

  const unknown = await caller.post(path(nobodys), body);
  expect(unknown.status).toBe(404);
  expect(unknown.body.type).toMatch(/^\/problems\/(review|recommendation)-unknown$/);
  const malformed = await caller.post(path('4711'), body);
  expect(malformed.status).toBe(404);
  const forbidden = await bench.as(forbiddenTo).post(path(reviewId), body);
  expect([forbidden.status, forbidden.body.type]).toEqual([403, '/problems/forbidden']);
  const stale = await caller.post(path(reviewId), body, { 'if-match': '"99"' });
  expect([stale.status, stale.headers.etag]).toEqual([412, `"${revision}"`]);
  if (body) {
    const extra = await caller.post(path(reviewId), { ...body, cpr: '0101901234' });
    expect([extra.status, extra.body.errors[0].field]).toEqual([400, 'cpr']);
  }
  expect(await bench.store.head()).toBe(before);

  const seen = { 'idempotency-key': `manners-of-${path('it')}`, 'if-match': `"${revision}"` };
  const done = await caller.post(path(reviewId), body, seen);
  expect(done.text).toContain('"repeated":false');
  const after = await bench.store.head();
  const again = await caller.post(path(reviewId), body, seen);
  expect(again.body).toEqual({ ...done.body, repeated: true });
  expect(await bench.store.head()).toBe(after);
  return done;
}
