import { CommandBus } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { forgotten, namedId, StoreUnavailable, Streams } from '@lydhoer/event-store';
import type { Sealed } from '@lydhoer/kernel';
import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import { forgettingDecider } from '../../domain/forgetting.decider.js';
import { PrivacyModule } from '../../privacy.module.js';
import { ForgetPersonCommand } from './forget-person.command.js';

const personId = '5f0c1f1e-7f0e-5b7e-9d3e-2f6b1c4d5e6f';

describe('POST /forgettings/persons', () => {
  let bench: SliceBench;
  let name: Sealed;
  const forget = (body: object, headers: Record<string, string> = {}) =>
    bench.as('operator').post('/forgettings/persons', body, headers);

  beforeEach(async () => {
    bench = await sliceBench([PrivacyModule]);
    await bench.vault.ensure([`person:${personId}`]);
    name = bench.vault.seal(`person:${personId}`, 'Åse Ørsted');
  });
  afterEach(() => bench.close());

  it('records that a person was forgotten, on what ground and by whom, and destroys the key', async () => {
    const answer = await forget({ personId, ground: 'erasure-request' });
    expect(answer.status).toBe(201);
    expect(bench.vault.open(name)).toBe(forgotten);
    const [event, ...others] = await bench.store.readStream(`forgetting-${answer.body.id}`);
    expect(event).toMatchObject({
      type: 'PersonForgotten',
      data: { forgettingId: answer.body.id, personId, ground: 'erasure-request' },
    });
    expect(others).toEqual([]);
  });

  it('is not told as nothing written when the key cannot be destroyed yet: sent again, it is', async () => {
    const destroy = bench.vault.forget.bind(bench.vault);
    bench.vault.forget = () => Promise.reject(new StoreUnavailable('away'));
    const body = { personId, ground: 'erasure-request' };
    const unknown = await forget(body, { 'idempotency-key': 'k1' });
    expect([unknown.status, unknown.body.type, unknown.headers['retry-after']]).toEqual([
      503,
      '/problems/outcome-unknown',
      '2',
    ]);
    bench.vault.forget = destroy;
    expect((await forget(body, { 'idempotency-key': 'k1' })).body.repeated).toBe(true);
    expect(bench.vault.open(name)).toBe(forgotten);
  });

  it('may be repeated, under the same key or another, and is recorded once', async () => {
    const first = await forget({ personId, ground: 'erasure-request' }, { 'idempotency-key': 'k1' });
    const again = await forget({ personId, ground: 'erasure-request' }, { 'idempotency-key': 'k1' });
    expect(again.body).toEqual({ ...first.body, repeated: true });
    const other = await forget({ personId, ground: 'court-order' }, { 'idempotency-key': 'k2' });
    expect([other.status, other.body.id, other.body.revision]).toEqual([201, first.body.id, '0']);
    expect(await bench.store.head()).toBe(1n);
  });

  it('finishes a forgetting that was recorded by a process that was killed before the key was gone', async () => {
    const forgettingId = namedId('forgetting', `person:${personId}`);
    await new Streams(bench.store, bench.catalog, bench.vault).decide(forgettingDecider, {
      stream: `forgetting-${forgettingId}`,
      command: { type: 'ForgetPerson', data: { forgettingId, personId, ground: 'erasure-request', known: true } },
      body: {},
      intent: { actor: 'operator-1', key: 'k0', at: bench.clock.now(), correlationId: 'r0' },
    });
    expect(bench.vault.open(name)).toBe('Åse Ørsted');
    expect((await forget({ personId, ground: 'erasure-request' })).status).toBe(201);
    expect(bench.vault.open(name)).toBe(forgotten);
    expect(await bench.store.head()).toBe(1n);
  });

  it('refuses a person nobody knows, and writes nothing', async () => {
    const answer = await forget({ personId: 'somebody-else', ground: 'erasure-request' });
    expect([answer.status, answer.body.type]).toEqual([404, '/problems/nothing-to-forget']);
    expect(await bench.store.head()).toBe(0n);
    expect(bench.vault.state('person:somebody-else')).toBe('unknown');
  });

  it.each([
    ['no person', { ground: 'erasure-request' }, 'personId'],
    ['a person that is no text', { personId: 7, ground: 'erasure-request' }, 'personId'],
    ['an unknown ground', { personId, ground: 'because' }, 'ground'],
    ['an unknown field', { personId, ground: 'court-order', name: 'Åse' }, 'name'],
  ])('refuses %s, naming the field', async (_what, body, field) => {
    const answer = await forget(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field })]);
    expect(bench.vault.open(name)).toBe('Åse Ørsted');
  });

  it.each(['jurist-1', 'borgerraadgiver', 'team-leader-boerneliv', 'analyst'] as const)(
    'is not for %s',
    async (who) => {
      const answer = await bench.as(who).post('/forgettings/persons', { personId, ground: 'erasure-request' });
      expect(answer.status).toBe(403);
      expect(bench.vault.open(name)).toBe('Åse Ørsted');
    },
  );

  it('is refused inside the process too, for whoever may not operate', async () => {
    const caller: Caller = { staffId: 'staff-1', roles: ['jurist'], teams: [] };
    const intent = { actor: 'staff-1', key: 'k1', at: bench.clock.now(), correlationId: 'r1' };
    const command = new ForgetPersonCommand({ forgettingId: 'f1', personId, ground: 'court-order' }, caller, intent);
    await expect(bench.app.get(CommandBus).execute(command)).rejects.toMatchObject({ name: 'Forbidden' });
    expect(bench.vault.open(name)).toBe('Åse Ørsted');
  });
});
