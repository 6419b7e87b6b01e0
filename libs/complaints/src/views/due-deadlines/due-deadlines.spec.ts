import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import {
  complaintBody,
  complaintsBench,
  contactBody,
  pointBody,
  registered,
  staffId,
  withDemoGoals,
} from '../../testing/complaints-bench.js';
import { sundayOf } from './due-window.sql.js';

interface Due {
  readonly complaintId: string;
  readonly rule: string;
  readonly countsOn: string | null;
  readonly state: string;
}

const names = ['overdue', 'today', 'week', 'contact', 'colleagues', 'ungeliv', 'withdrawn', 'realitet'] as const;
type Name = (typeof names)[number];

describe('What is due', () => {
  let bench: SliceBench;
  const ids = {} as Record<Name, string>;
  const nameOf = (complaintId: string) => names.find((name) => ids[name] === complaintId);

  beforeAll(async () => {
    bench = await withDemoGoals(await complaintsBench());
    const complaint = (persona: PersonaName, receivedOn: string, changes: object = {}) =>
      registered(bench, persona, '/complaints', complaintBody({ receivedOn, ...changes }));
    ids.overdue = await complaint('jurist-1', '2026-02-20');
    ids.today = await complaint('caseworker-boerneliv', '2026-02-23');
    ids.week = await complaint('borgerraadgiver', '2026-02-27', {
      points: [pointBody({ team: 'skoleliv' }), pointBody({ team: 'boerneliv', theme: 'HEARING' })],
    });
    ids.contact = await registered(bench, 'caseworker-ungeliv', '/contacts', contactBody({ receivedOn: '2026-02-20' }));
    ids.ungeliv = await complaint('jurist-2', '2026-02-24', { points: [pointBody({ team: 'ungeliv' })] });
    ids.withdrawn = await complaint('jurist-1', '2026-02-20');
    ids.realitet = await complaint('jurist-1', '2026-02-16', {
      points: [pointBody({ kind: 'realitet', theme: 'DECISION', team: 'skoleliv' })],
    });
    const assignment = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };
    await bench.as('team-leader-boerneliv').post(`/complaints/${ids.overdue}/assignment`, assignment);
    const withdrawal = { withdrawnOn: '2026-02-25', afterDialogue: false };
    await bench.as('jurist-1').post(`/complaints/${ids.withdrawn}/withdrawal`, withdrawal);
    // Nobody is responsible for a contact yet, so that no department's goal gives it a date; what the law says does.
    ids.colleagues = await registered(bench, 'team-leader-boerneliv', '/contacts', contactBody());
    const access = async (name: Name, startedOn: string) => {
      const duty = { kind: 'access-to-files', startedOn };
      expect((await bench.as('jurist-1').post(`/complaints/${ids[name]}/duties`, duty)).status).toBe(201);
    };
    await access('contact', '2026-02-24');
    await access('colleagues', '2026-03-02');
  });
  afterAll(() => bench.close());

  const asked = async (persona: PersonaName, query = '') => {
    const { status, body } = await bench.as(persona).get(`/deadlines${query}`);
    expect(status).toBe(200);
    return body as { readonly today: string; readonly items: readonly Due[]; readonly next: string | null };
  };
  const found = async (query = '', persona: PersonaName = 'jurist-1') =>
    (await asked(persona, query)).items.map(({ complaintId, rule }) => `${nameOf(complaintId) ?? ''} ${rule}`);

  it('shows each open deadline with its dates, its rule and where it stands', async () => {
    const { today, items } = await asked('jurist-1', '?due=overdue&team=boerneliv');
    expect(today).toBe('2026-03-02');
    expect(items).toEqual([
      {
        ...{ complaintId: ids.overdue, number: '2026-0001', deadlineId: 'ACK', rule: 'ACK', paragraph: null },
        ...{ family: 'service-goal', binds: 'municipality', track: 'formalitet' },
        ...{ pointId: null, decisionId: null, personId: null },
        ...{ team: 'boerneliv', toldTeam: null, person: staffId('caseworker-boerneliv'), startedOn: '2026-02-20' },
        ...{ dueOn: '2026-02-27', latestOn: '2026-02-27', judgedBy: 'due', countsOn: '2026-02-27', countsAt: null },
        ...{ state: 'overdue', pausedSince: null, breachedOnCreation: false },
      },
    ]);
  });

  it('is in the order of the days that count, and says how each stands', async () => {
    const { items } = await asked('jurist-1', '?due=all&rule=ACK');
    const dated = items.filter(({ countsOn }) => countsOn !== null);
    expect(items.slice(0, dated.length)).toEqual(dated);
    expect(dated.map(({ complaintId, countsOn, state }) => [nameOf(complaintId), countsOn, state])).toEqual([
      ['realitet', '2026-02-23', 'overdue'],
      ['overdue', '2026-02-27', 'overdue'],
      ['today', '2026-03-02', 'due-soon'],
      ['ungeliv', '2026-03-03', 'due-soon'],
      ['week', '2026-03-06', 'due-soon'],
    ]);
    expect((await asked('jurist-1', '?rule=REPLY')).items.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 4 }, () => 'running'),
      ...['undated', 'undated'],
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['?due=today', ['today ACK']],
    ['?due=week', ['today ACK', 'ungeliv ACK', 'contact AKTINDSIGT_7WD', 'week ACK']],
    ['?due=overdue&rule=REPLY', []],
    ['?due=overdue&track=realitet-administration', []],
    ['?due=undated&track=duties', []],
    ['?due=today&team=skoleliv', []],
    ['?due=week&team=skoleliv', ['week ACK']],
    ['?due=week&track=formalitet&rule=ACK,REASSESS_4W', ['today ACK', 'ungeliv ACK', 'week ACK']],
    ['?due=week&track=duties', ['contact AKTINDSIGT_7WD']],
  ])('is found by %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('has no date where nobody knows yet whose goal it is, and is found so', async () => {
    const undated = ['contact ACK', 'contact REPLY', 'colleagues ACK', 'colleagues REPLY'];
    expect((await found('?due=undated')).sort()).toEqual([...undated].sort());
    const { body } = await bench.as('jurist-1').get(`/complaints/${ids.contact}/deadlines`);
    expect(body.deadlines[0]).toMatchObject({ deadlineId: 'ACK', state: 'no-deadline-set', computed: null });
    expect(body.deadlines[0].sentences).toEqual({
      duty: 'Der er ingen dato for fristen (Kvittering for modtagelse).',
      reason: expect.stringContaining('endnu ikke hos noget team') as string,
    });
  });

  it('is found by who has it', async () => {
    expect(await found(`?person=${staffId('caseworker-boerneliv')}`)).toEqual(['overdue ACK', 'overdue REPLY']);
    expect(await found(`?person=${staffId('caseworker-ungeliv')}`)).toEqual([]);
  });

  it('is found by the track that a rule belongs to', async () => {
    const tracked = await found('?track=realitet-administration');
    expect(tracked.length).toBeGreaterThan(0);
    expect(new Set(tracked.map((each) => each.split(' ')[0]))).toEqual(new Set(['realitet']));
  });

  it('leaves what stands still out of today, the week and what is overdue, and shows it among all', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2026-02-02' }));
    const late = async () => (await found('?due=overdue&rule=REPLY')).length;
    bench.clock.set('2026-03-03T09:00:00.000Z');
    expect(await late()).toBe(1);
    const pause = { pausedOn: '2026-02-27', ground: 'awaiting-citizen' };
    const paused = await bench.as('jurist-1').post(`/complaints/${id}/deadlines/REPLY/pauses`, pause);
    expect(paused.status).toBe(201);
    expect(await late()).toBe(0);
    const all = (await asked('jurist-1', '?due=all&rule=REPLY')).items.find(({ complaintId }) => complaintId === id);
    expect(all).toMatchObject({ state: 'paused', pausedSince: '2026-02-27' });
    const withdrawal = { withdrawnOn: '2026-03-03', afterDialogue: false };
    await bench.as('jurist-1').post(`/complaints/${id}/withdrawal`, withdrawal);
    expect((await asked('jurist-1')).items.filter(({ complaintId }) => complaintId === id)).toEqual([]);
    bench.clock.set('2026-03-02T09:00:00.000Z');
  });

  it('counts hours to the instant: what is due today in the evening is overdue only then', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2026-03-02' }));
    const worry = {
      kind: 'worry-in-complaint',
      startedOn: '2026-03-01',
      startedAt: '2026-03-01T19:00:00Z',
      team: 'boerneliv',
    };
    expect((await bench.as('jurist-1').post(`/complaints/${id}/duties`, worry)).status).toBe(201);
    const at = async (now: string) => {
      bench.clock.set(now);
      const { items } = await asked('jurist-1', '?due=overdue&track=duties');
      return items.map(({ state }) => state);
    };
    expect(await at('2026-03-02T18:59:59.000Z')).toEqual([]);
    expect(await at('2026-03-02T19:00:01.000Z')).toEqual(['overdue']);
    bench.clock.set('2026-03-02T09:00:00.000Z');
  });

  it.each<PersonaName>([
    'borgerraadgiver',
    'jurist-1',
    'team-leader-skoleliv',
    'caseworker-boerneliv',
    'caseworker-ungeliv',
    'working-group-1',
  ])('shows %s the deadlines of exactly the complaints that the list of complaints shows', async (persona) => {
    const { items } = (await bench.as(persona).get('/complaints?limit=200')).body as { items: { id: string }[] };
    const readable = new Set(items.map(({ id }) => id));
    const whole = (await asked('jurist-1', '?limit=200')).items;
    const { items: own } = await asked(persona, '?limit=200');
    expect(own).toEqual(whole.filter(({ complaintId }) => readable.has(complaintId)));
    expect(own.length).toBeGreaterThan(0);
    // However it is looked for, nothing else is shown.
    const filters = [
      'team=boerneliv',
      'team=skoleliv&rule=ACK,REPLY',
      'track=duties',
      'rule=REPLY',
      `person=${staffId('caseworker-boerneliv')}&track=formalitet`,
      `person=${staffId('caseworker-boerneliv')}&team=ungeliv`,
    ];
    for (const filter of filters) {
      const { items: filtered } = await asked(persona, `?limit=200&${filter}`);
      const { items: all } = await asked('jurist-1', `?limit=200&${filter}`);
      expect(filtered).toEqual(all.filter(({ complaintId }) => readable.has(complaintId)));
    }
  });

  it.each(['analyst', 'advisory-board', 'operator'] as const)('is forbidden to the %s', async (persona) => {
    expect((await bench.as(persona).get('/deadlines')).status).toBe(403);
  });

  it.each<PersonaName>(['jurist-1', 'caseworker-boerneliv'])(
    'is paged for %s without a gap or a repetition',
    async (persona) => {
      const whole = (await asked(persona, '?limit=200')).items;
      for (const limit of [1, 3]) {
        const seen: Due[] = [];
        let cursor = '';
        for (;;) {
          const { items, next } = await asked(persona, `?limit=${limit}${cursor}`);
          seen.push(...items);
          if (next === null) break;
          cursor = `&cursor=${encodeURIComponent(next)}`;
        }
        expect(seen).toEqual(whole);
      }
    },
  );

  it.each([
    ['due=tomorrow', 'due'],
    ['rule=REASSESS_5W', 'rule'],
    ['track=realitet', 'track'],
    ['person=two%20words', 'person'],
    ['cursor=eyJ9', 'cursor'],
    ['limit=0', 'limit'],
    ['sort=rule', 'sort'],
  ])('refuses %s and names the field', async (query, field) => {
    const { status, body } = await bench.as('jurist-1').get(`/deadlines?${query}`);
    expect([status, body.errors[0].field]).toEqual([400, field]);
  });
});

describe('The week of a day', () => {
  it.each([
    ['2026-03-02', '2026-03-08'],
    ['2026-03-07', '2026-03-08'],
    ['2026-03-08', '2026-03-08'],
    ['2026-12-31', '2027-01-03'],
  ])('%s ends on the Sunday %s', (day, sunday) => {
    expect(sundayOf(day)).toBe(sunday);
  });
});
