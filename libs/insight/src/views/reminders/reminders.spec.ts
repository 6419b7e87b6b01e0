import { demoPersona, type PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import { Timers } from '@lydhoer/jobs';
import { carriedOut, complaint, insightBench, onDay, point, read } from '../../testing/insight-bench.js';
import type { RemindersResponse } from './reminders.response.js';

const staffId = (persona: PersonaName) => demoPersona(persona).staffId;
const unknown = '00000000-0000-4000-8000-000000000000';

describe('One’s reminders', () => {
  let bench: SliceBench;
  const posted = async (by: PersonaName, path: string, body: object = {}) =>
    carriedOut(await bench.as(by).post(path, body));
  const reminded = async (day: string) => {
    onDay(bench, day);
    for (const timer of bench.app.get(Timers).all()) {
      await timer.wake(bench.clock.now(), new AbortController().signal);
    }
  };
  const of = async (persona: PersonaName, query = '') => read<RemindersResponse>(bench, persona, `/reminders${query}`);
  const idsOf = async (persona: PersonaName) => (await of(persona)).items.map(({ id }) => id);

  const recommended = async (addressee: object) => {
    const opening = { openedOn: '2026-03-02', occasion: 'own-initiative', subject: 'Manglende svar' };
    const reviewId = await posted('borgerraadgiver', '/reviews', opening);
    const body = { addressee, replyDueOn: '2026-03-10', text: 'Giv besked inden otte dage.' };
    const recommendationId = await posted('borgerraadgiver', `/reviews/${reviewId}/recommendations`, body);
    await posted('borgerraadgiver', `/reviews/${reviewId}/publication`);
    return { reviewId, recommendationId };
  };
  const assigned = async (assignee: PersonaName, team = 'boerneliv') => {
    const id = await complaint(bench, [point('TIME.LONG', { team })]);
    const body = { assignee: staffId(assignee), team, answerDueOn: '2026-03-09' };
    await posted(
      team === 'boerneliv' ? 'team-leader-boerneliv' : 'team-leader-skoleliv',
      `/complaints/${id}/assignment`,
      body,
    );
    return id;
  };
  const action = async (owner: PersonaName) => {
    const complaintId = await complaint(bench, [point('TIME.LONG')]);
    const { points } = await read<{ points: { pointId: string }[] }>(bench, 'jurist-1', `/complaints/${complaintId}`);
    const evidence = [{ kind: 'complaint-point', complaintId, pointId: points[0]?.pointId }];
    const learning = { title: 'Svar udebliver', theme: 'TIME.LONG', identifiedOn: '2026-03-02', evidence };
    const learningPointId = await posted('jurist-1', '/learning-points', learning);
    const proposal = { type: 'workflow', title: 'Kvittering', proposedOn: '2026-03-02' };
    const actionId = await posted('jurist-1', `/learning-points/${learningPointId}/actions`, proposal);
    await posted('working-group-1', `/actions/${actionId}/agreement`, { agreedOn: '2026-03-02' });
    const assignment = { owner: staffId(owner), dueOn: '2026-03-11', measure: 'Klager om manglende svar' };
    await posted('working-group-1', `/actions/${actionId}/assignment`, assignment);
    return actionId;
  };

  beforeEach(async () => {
    bench = await insightBench();
    onDay(bench, '2026-03-02');
  });
  afterEach(() => bench.close());

  it('tell what waits, the one due first standing first, in plain words', async () => {
    const { reviewId, recommendationId } = await recommended({ kind: 'staff', id: staffId('team-leader-boerneliv') });
    const actionId = await action('team-leader-boerneliv');
    const complaintId = await assigned('team-leader-boerneliv');
    expect(await of('team-leader-boerneliv')).toEqual({ items: [], next: null });
    await reminded('2026-03-12');
    const { items, next } = await of('team-leader-boerneliv');
    expect([items.map(({ kind, id, path, dueOn }) => [kind, id, path, dueOn]), next]).toEqual([
      [
        ['complaint', complaintId, `/complaints/${complaintId}`, '2026-03-09'],
        ['recommendation', recommendationId, `/reviews/${reviewId}`, '2026-03-10'],
        ['action', actionId, `/actions/${actionId}`, '2026-03-11'],
      ],
      null,
    ]);
    expect(items[0]).toMatchObject({
      remindedOn: '2026-03-12',
      text: 'Klagen skulle have været besvaret senest den 9.3.2026. Besvar de punkter, der mangler svar.',
    });
    const english = await bench.as('team-leader-boerneliv').get('/reminders?limit=1', { 'accept-language': 'en' });
    expect(english.body.items[0].text).toMatch(/^The complaint was to be answered by 2026-03-09\./);
    const second = await of('team-leader-boerneliv', `?limit=1&cursor=${String(english.body.next)}`);
    expect(second.items.map(({ id }) => id)).toEqual([recommendationId]);
  });

  it('are of those alone whom they concern', async () => {
    const complaintId = await assigned('caseworker-boerneliv');
    const actionId = await action('caseworker-ungeliv');
    const team = await recommended({ kind: 'team', id: 'boerneliv' });
    const department = await recommended({ kind: 'department', id: 'boern-og-familie' });
    await reminded('2026-03-12');
    const own = {
      'caseworker-boerneliv': [complaintId],
      'caseworker-ungeliv': [actionId],
      'team-leader-boerneliv': [team.recommendationId, department.recommendationId].sort(),
      'team-leader-skoleliv': [department.recommendationId],
      'jurist-1': [],
      borgerraadgiver: [],
    };
    for (const [persona, ids] of Object.entries(own)) {
      expect([persona, await idsOf(persona as PersonaName)]).toEqual([persona, ids]);
    }
  });

  it('go when it is done, given a new date, or somebody else’s', async () => {
    const { reviewId, recommendationId } = await recommended({ kind: 'team', id: 'boerneliv' });
    const answered = await assigned('caseworker-boerneliv');
    const moved = await assigned('caseworker-boerneliv');
    const handedOver = await assigned('caseworker-boerneliv');
    const actionId = await action('caseworker-boerneliv');
    await reminded('2026-03-12');
    expect(await idsOf('caseworker-boerneliv')).toHaveLength(4);
    await posted('team-leader-boerneliv', `/reviews/${reviewId}/recommendations/${recommendationId}/reply`, {
      ...{ reply: 'accepted', repliedOn: '2026-03-12' },
    });
    const { points } = await read<{ points: { pointId: string }[] }>(bench, 'jurist-1', `/complaints/${answered}`);
    await posted('caseworker-boerneliv', `/complaints/${answered}/points/${String(points[0]?.pointId)}/answer`, {
      ...{
        outcome: 'upheld',
        answeredOn: '2026-03-12',
        reasons: 'Ja.',
        restsOn: 'Servicemål.',
        remedy: 'Ny rådgiver.',
        outstandingActions: [],
        furtherSteps: 'Skriv.',
      },
    });
    const [maria, peter] = [staffId('caseworker-boerneliv'), staffId('team-leader-boerneliv')];
    const on = (from: string, to: string, more: object = {}) => ({ from, to, team: 'boerneliv', ...more });
    await posted(
      'caseworker-boerneliv',
      `/complaints/${moved}/handover`,
      on(maria, peter, { answerDueOn: '2026-04-01' }),
    );
    await posted('caseworker-boerneliv', `/complaints/${handedOver}/handover`, on(maria, peter));
    const evidence = [{ kind: 'document', reference: 'Arbejdsgang 12' }];
    await posted('caseworker-boerneliv', `/actions/${actionId}/completion`, { completedOn: '2026-03-12', evidence });
    expect(await idsOf('caseworker-boerneliv')).toEqual([]);
    expect(await idsOf('team-leader-boerneliv')).toEqual([handedOver]);
  });

  it.each(['analyst', 'operator', 'advisory-board'] as const)(
    'are not for the %s, who can have none',
    async (persona) => {
      const { status, body } = await bench.as(persona).get('/reminders');
      expect([status, body.type]).toEqual([403, '/problems/forbidden']);
    },
  );

  it.each([
    ['limit=0', 'limit'],
    ['cursor=x', 'cursor'],
    [`owner=${unknown}`, 'owner'],
  ])('refuse %s', async (query, field) => {
    const { status, body } = await bench.as('jurist-1').get(`/reminders?${query}`);
    expect([status, body.errors[0].field]).toEqual([400, field]);
  });
});
