import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import { addDays } from '@lydhoer/kernel';
import { appealedComplaint, going, ways } from '../../testing/appealed-complaints.js';
import { complaintBody, complaintsBench, registered, staffId, withDemoGoals } from '../../testing/complaints-bench.js';

interface Due {
  readonly complaintId: string;
  readonly rule: string;
  readonly binds: string;
  readonly countsOn: string;
}

describe('Whose deadlines are due', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
    // The law alone: a reassessment that is owed, a citizen who has yet to choose, Ankestyrelsen that has yet to decide.
    const owed = await appealedComplaint(bench);
    const assignment = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };
    await bench.as('team-leader-boerneliv').post(`/complaints/${owed.id}/assignment`, assignment);
    const inPart = await appealedComplaint(bench);
    await going(bench, inPart, ...ways.upheldInPart(inPart));
    await bench.as('team-leader-boerneliv').post(`/complaints/${inPart.id}/assignment`, assignment);
    const committees = await appealedComplaint(bench, 'committee');
    const received = ['decision/appeal-board-receipt', { receivedOn: '2026-01-16' }] as const;
    await going(bench, committees, ...ways.passedOn(), received);
  });
  afterAll(() => bench.close());

  const found = async (query: string, persona: PersonaName): Promise<readonly Due[]> => {
    const { status, body } = await bench.as(persona).get(`/deadlines${query}`);
    expect(status).toBe(200);
    return body.items as readonly Due[];
  };
  const rules = async (query: string, persona: PersonaName = 'jurist-1') =>
    (await found(query, persona)).map(({ rule }) => rule).sort();
  const person = `person=${staffId('caseworker-boerneliv')}`;
  const ours = ['FORWARD', 'REASSESS_4W'];
  const recorded = ['CHOICE_4W', ...ours];

  describe.each<PersonaName>(['jurist-1', 'caseworker-boerneliv'])('for %s', (persona) => {
    it.each<[string, readonly string[]]>([
      ['', recorded],
      ['?due=overdue', recorded],
      ['?due=week', []],
      ['?due=today', []],
      ['?team=boerneliv', recorded],
      ['?team=skoleliv', []],
      [`?${person}`, recorded],
      [`?${person}&team=skoleliv`, []],
      [`?${person}&track=realitet-administration`, recorded],
      [`?${person}&track=realitet-committee`, []],
      ['?track=realitet-administration', recorded],
      ['?track=realitet-committee', []],
      ['?binds=municipality', ours],
      ['?binds=committee,chair,action-owner', []],
    ])(
      'the municipality’s own are found by %s, and a silence that it has to record where nobody says whose',
      async (query, expected) => {
        expect(await rules(query, persona)).toEqual(expected);
      },
    );

    it.each<[string, readonly string[]]>([
      ['?binds=citizen', ['CHOICE_4W']],
      ['?binds=appeal-board', ['AST_8W']],
      ['?binds=appeal-board&track=realitet-committee', ['AST_8W']],
      ['?binds=citizen&track=realitet-committee', []],
      ['?binds=citizen&due=overdue&team=boerneliv', ['CHOICE_4W']],
      [`?binds=citizen&${person}`, ['CHOICE_4W']],
      ['?binds=municipality,citizen', ['CHOICE_4W', ...ours]],
      ['?binds=municipality,citizen,appeal-board', ['AST_8W', 'CHOICE_4W', ...ours]],
      ['?rule=CHOICE_4W,REASSESS_4W', ['CHOICE_4W', 'REASSESS_4W']],
      [`?rule=CHOICE_4W&${person}`, ['CHOICE_4W']],
      ['?rule=CHOICE_4W,REASSESS_4W&binds=municipality', ['REASSESS_4W']],
    ])('others’ are found by %s, which asks for them', async (query, expected) => {
      expect(await rules(query, persona)).toEqual(expected);
    });

    it('the citizen’s time to choose is hers alone until its last day is over', async () => {
      const before = bench.clock.now();
      const [hers] = await found('?binds=citizen', persona);
      const lastDay = hers?.countsOn ?? '';
      bench.clock.set(`${lastDay}T12:00:00.000Z`);
      expect([await rules('', persona), await rules('?due=today', persona)]).toEqual([ours, []]);
      bench.clock.set(`${addDays(lastDay, 1)}T12:00:00.000Z`);
      expect(await rules('', persona)).toEqual(recorded);
      bench.clock.set(before);
    });

    it('all of them stand in one order, page by page', async () => {
      const all = 'binds=municipality,citizen,appeal-board';
      const whole = await found(`?${all}`, persona);
      const days = whole.map(({ countsOn }) => countsOn);
      expect([days.length, days]).toEqual([4, [...days].sort()]);
      const paged: Due[] = [];
      for (let cursor = ''; ;) {
        const { body } = await bench.as(persona).get(`/deadlines?limit=1&${all}${cursor}`);
        paged.push(...(body.items as Due[]));
        if (body.next === null) break;
        cursor = `&cursor=${encodeURIComponent(body.next as string)}`;
      }
      expect(paged).toEqual(whole);
    });
  });

  it.each(['nobody', 'citizen,nobody', ''])('refuses whose they are as “%s”, and names the field', async (binds) => {
    const { status, body } = await bench.as('jurist-1').get(`/deadlines?binds=${binds}`);
    expect([status, body.errors[0].field]).toEqual([400, 'binds']);
  });
});

describe('What is due of a complaint that was merged into another', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await withDemoGoals(await complaintsBench());
  });
  afterAll(() => bench.close());

  it('is what it brought about besides its answer, until that is done; nothing else, until it is taken out again', async () => {
    const jurist = bench.as('jurist-1');
    const due = async (id: string, query = '') =>
      ((await jurist.get(`/deadlines?limit=200${query}`)).body.items as readonly Due[])
        .filter(({ complaintId }) => complaintId === id)
        .map(({ rule }) => rule)
        .sort();
    const register = () => registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    const [first, again] = [await register(), await register()];
    const dutyIds: string[] = [];
    for (const kind of ['access-to-files', 'worry-in-complaint']) {
      const team = kind === 'worry-in-complaint' ? { team: 'ungeliv' } : {};
      const recorded = await jurist.post(`/complaints/${again}/duties`, { kind, startedOn: '2026-03-02', ...team });
      expect(recorded.status).toBe(201);
      dutyIds.push(recorded.body.id as string);
    }
    const owed = ['AKTINDSIGT_14WD', 'AKTINDSIGT_7WD', 'UNDERRETNING_24H'];
    expect(await due(again)).toEqual(['ACK', ...owed.slice(0, 2), 'REPLY', 'UNDERRETNING_24H']);

    const merged = await jurist.post(`/complaints/${again}/merging`, { into: first, reason: 'Samme brev.' });
    expect(merged.status).toBe(200);
    expect([await due(again), await due(first)]).toEqual([owed, ['ACK', 'REPLY']]);
    for (const query of ['&team=boerneliv', '&track=duties', '&due=week&rule=UNDERRETNING_24H,AKTINDSIGT_7WD']) {
      expect(await due(again, query)).not.toEqual([]);
    }
    const own = await bench.as('caseworker-boerneliv').get('/deadlines?track=duties');
    expect((own.body.items as readonly Due[]).map(({ complaintId }) => complaintId)).toEqual([again, again, again]);

    const done = { how: 'done', dischargedOn: '2026-03-02' };
    const discharged = await jurist.post(`/complaints/${again}/duties/${dutyIds[0] ?? ''}/discharge`, done);
    expect([discharged.status, await due(again)]).toEqual([200, ['UNDERRETNING_24H']]);
    const unmerged = await jurist.post(`/complaints/${again}/unmerging`, { reason: 'To breve.' });
    expect([unmerged.status, await due(again)]).toEqual([200, ['ACK', 'REPLY', 'UNDERRETNING_24H']]);
  });
});
