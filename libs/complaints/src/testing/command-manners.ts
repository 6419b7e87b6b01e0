import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';

interface ManneredCommand {
  readonly by: PersonaName;
  readonly forbiddenTo: PersonaName;
  readonly complaintId: string;
  /** The path of the command on a complaint. */
  readonly path: (complaintId: string) => string;
  readonly body: object;
  /** What the id is of, when it is not a complaint's. */
  readonly category?: 'complaint' | 'collective';
}

const nobodys = '00000000-0000-4000-8000-000000000000';

/** Expects what every command on a complaint, or on a collective one, owes its caller. Carries it out once; gives the answer. */
export async function expectManners(bench: SliceBench, command: ManneredCommand) {
  const { by, forbiddenTo, complaintId, path, body, category = 'complaint' } = command;
  const caller = bench.as(by);
  const before = await bench.store.head();
  const stream = await bench.store.readStream(`${category}-${complaintId}`);

  const unknown = await caller.post(path(nobodys), body);
  expect([unknown.status, unknown.body.type]).toEqual([404, `/problems/${category}-unknown`]);
  const malformed = await caller.post(path('4711'), body);
  expect(malformed.status).toBe(404);
  const forbidden = await bench.as(forbiddenTo).post(path(complaintId), body);
  expect([forbidden.status, forbidden.body.type]).toEqual([403, '/problems/forbidden']);
  const extra = await caller.post(path(complaintId), { ...body, shoeSize: 42 });
  expect([extra.status, extra.body.errors[0].field]).toEqual([400, 'shoeSize']);
  const stale = await caller.post(path(complaintId), body, { 'if-match': '"99"' });
  expect([stale.status, stale.headers.etag]).toEqual([412, `"${stream.length - 1}"`]);
  expect(await bench.store.head()).toBe(before);

  const headers = { 'idempotency-key': `manners of ${path('it')}`.replaceAll(' ', '-') };
  const seen = { ...headers, 'if-match': `"${stream.length - 1}"` };
  const done = await caller.post(path(complaintId), body, seen);
  expect(done.text).toContain('"repeated":false');
  const after = await bench.store.head();
  const again = await caller.post(path(complaintId), body, seen);
  expect(again.body).toEqual({ ...done.body, repeated: true });
  expect(again.status).toBe(done.status);
  expect(await bench.store.head()).toBe(after);
  return done;
}
