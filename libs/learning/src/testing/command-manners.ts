import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import { nobodys } from './learning-bench.js';

interface ManneredCommand {
  readonly by: PersonaName;
  readonly forbiddenTo: PersonaName;
  /** The thing commanded, and what its streams are called. */
  readonly id: string;
  readonly category: 'tagging' | 'learningpoint' | 'action';
  readonly path: (id: string) => string;
  readonly body: object;
  /** The code that says that there is no such thing. */
  readonly unknown: string;
  /** True when the command makes a thing of its own: then it has no revision yet. */
  readonly creates?: boolean;
}

/** Expects what every command owes its caller. Carries it out once; gives the answer. */
export async function expectManners(bench: SliceBench, command: ManneredCommand) {
  const { by, forbiddenTo, id, category, path, body, creates = false } = command;
  const caller = bench.as(by);
  const before = await bench.store.head();
  const revision = (await bench.store.readStream(`${category}-${id}`)).length - 1;

  const unknown = await caller.post(path(nobodys), body);
  expect([unknown.status, unknown.body.type]).toEqual([404, `/problems/${command.unknown}`]);
  const malformed = await caller.post(path('4711'), body);
  expect(malformed.status).toBe(404);
  const forbidden = await bench.as(forbiddenTo).post(path(id), body);
  expect([forbidden.status, forbidden.body.type]).toEqual([403, '/problems/forbidden']);
  const extra = await caller.post(path(id), { ...body, cpr: '0101901234' });
  expect([extra.status, extra.body.errors[0].field]).toEqual([400, 'cpr']);
  const stale = await caller.post(path(id), body, { 'if-match': '"99"' });
  expect(stale.status).toBe(412);
  expect(await bench.store.head()).toBe(before);

  const seen = {
    'idempotency-key': `manners-of-${path('it')}`,
    ...(creates || revision < 0 ? {} : { 'if-match': `"${revision}"` }),
  };
  const first = await caller.post(path(id), body, seen);
  expect(first.text).toContain('"repeated":false');
  const after = await bench.store.head();
  const again = await caller.post(path(id), body, seen);
  expect(again.body).toEqual({ ...first.body, repeated: true });
  expect([again.status, await bench.store.head()]).toEqual([first.status, after]);
  return first;
}
