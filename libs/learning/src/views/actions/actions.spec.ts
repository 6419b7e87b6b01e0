import { textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import {
  actionThatIs,
  assignmentBody,
  done,
  learningBench,
  nobodys,
  staffId,
  verificationBody,
} from '../../testing/learning-bench.js';

type Persona = Parameters<SliceBench['as']>[0];

describe('The actions', () => {
  let bench: SliceBench;
  const ids = { proposed: '', agreed: '', assigned: '', completed: '' };
  beforeAll(async () => {
    bench = await learningBench();
    for (const status of ['proposed', 'agreed', 'assigned', 'completed'] as const) {
      ids[status] = await actionThatIs(bench, status);
    }
  });
  afterAll(() => bench.close());
  const found = async (persona: Persona, query: string) =>
    ((await bench.as(persona).get(`/actions${query}`)).body.items as { actionId: string }[]).map(
      ({ actionId }) => actionId,
    );

  it('are found by how far they have come', async () => {
    expect(await found('analyst', '?status=agreed')).toEqual([ids.agreed]);
    expect((await found('analyst', '?status=assigned,completed')).sort()).toEqual([ids.assigned, ids.completed].sort());
  });
  it('are found by owner, and as one’s own', async () => {
    const owned = [ids.assigned, ids.completed].sort();
    expect((await found('analyst', `?owner=${staffId('team-leader-boerneliv')}`)).sort()).toEqual(owned);
    expect((await found('team-leader-boerneliv', '?mine=true')).sort()).toEqual(owned);
    expect(await found('team-leader-skoleliv', '?mine=true')).toEqual([]);
  });
  it('are found by learning point and type', async () => {
    const { body } = await bench.as('analyst').get(`/actions/${ids.agreed}`);
    expect(await found('analyst', `?learningPointId=${body.learningPointId}`)).toEqual([ids.agreed]);
    expect(await found('analyst', '?type=training')).toEqual([]);
    expect(await found('analyst', '?type=workflow')).toHaveLength(4);
  });
  it('are overdue as of the day it is asked, unless they are completed', async () => {
    bench.clock.set('2026-06-01T09:00:00.000Z');
    expect(await found('analyst', '?overdue=true')).toEqual([]);
    bench.clock.set('2026-06-02T09:00:00.000Z');
    expect(await found('analyst', '?overdue=true')).toEqual([ids.assigned]);
    expect((await bench.as('analyst').get(`/actions/${ids.assigned}`)).body.overdue).toBe(true);
    expect(await found('analyst', '?overdue=false')).toHaveLength(3);
    bench.clock.set('2026-03-02T09:00:00.000Z');
  });
  it('come once each, those without a due date last', async () => {
    const first = (await bench.as('analyst').get('/actions?limit=2')).body;
    const second = (await bench.as('analyst').get(`/actions?limit=2&cursor=${first.next}`)).body;
    const due = [...first.items, ...second.items].map((item: { dueOn: string | null }) => item.dueOn);
    expect([due, second.next]).toEqual([['2026-06-01', '2026-06-01', null, null], null]);
  });
  it('show notes to those who learn from complaints and to the owner, not to every reader', async () => {
    const actionId = await actionThatIs(bench, 'agreed');
    const owner = staffId('caseworker-boerneliv');
    await done(bench, 'working-group-1', `/actions/${actionId}/assignment`, assignmentBody({ owner }));
    await done(bench, 'caseworker-boerneliv', `/actions/${actionId}/progress`, { note: 'Talte med Mette Holm.' });
    const noteFor = async (persona: Persona) =>
      (await bench.as(persona).get(`/actions/${actionId}`)).body.progress[0].note as string | null;
    expect(await noteFor('caseworker-boerneliv')).toBe('Talte med Mette Holm.');
    expect(await noteFor('jurist-1')).toBe('Talte med Mette Holm.');
    expect(await noteFor('caseworker-ungeliv')).toBeNull();
    expect(await noteFor('analyst')).toBeNull();
  });
  it('keep a look at the effect that was too early, and the one after it', async () => {
    await done(bench, 'jurist-1', `/actions/${ids.completed}/effect`, verificationBody({ effect: 'too-early' }));
    await done(bench, 'jurist-2', `/actions/${ids.completed}/effect`, verificationBody({ effect: 'worse' }));
    const { body } = await bench.as('jurist-1').get(`/actions/${ids.completed}`);
    const effects = (body.verifications as { effect: string }[]).map(({ effect }) => effect);
    expect([effects, body.status, body.effect]).toEqual([['too-early', 'worse'], 'verified', 'worse']);
  });
  it('show that their texts were forgotten', async () => {
    await bench.vault.forget(textKey(`action-${ids.proposed}`));
    const { body } = await bench.as('jurist-1').get(`/actions/${ids.proposed}`);
    expect(body).toMatchObject({ title: null, forgotten: true, type: 'workflow' });
  });
  it('that nobody proposed are unknown', async () => {
    const { status, body } = await bench.as('jurist-1').get(`/actions/${nobodys}`);
    expect([status, body.type]).toEqual([404, '/problems/action-unknown']);
  });
  it.each(['advisory-board', 'operator'] as const)('are not for the %s', async (persona) => {
    expect((await bench.as(persona).get('/actions')).status).toBe(403);
    expect((await bench.as(persona).get(`/actions/${ids.agreed}`)).status).toBe(403);
  });
  it.each([
    ['status=lost', 'status'],
    ['mine=yes', 'mine'],
    ['owner=Peter%20Thorup%20Bank', 'owner'],
    ['nonsense=1', 'nonsense'],
  ])('refuse %s', async (query, field) => {
    const { status, body } = await bench.as('analyst').get(`/actions?${query}`);
    expect([status, body.errors[0].field]).toEqual([400, field]);
  });
});
