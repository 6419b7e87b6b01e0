import { type SliceBench, sliceBench } from '@lydhoer/http/testing';
import { OrganisationModule } from './organisation.module.js';
import { organisationId, organisationStream } from './organisation.stream.js';
import type { CalendarResponse } from './views/calendar/calendar.response.js';
import type { GoalsResponse } from './views/goals/goals.response.js';

let bench: SliceBench;
beforeEach(async () => {
  bench = await sliceBench([OrganisationModule]);
});
afterEach(() => bench.close());

const jurist = () => bench.as('jurist-1');
const set = (path: string, body: object) => jurist().post(`/organisation/${path}`, body);
const shown = async (path: string): Promise<unknown> =>
  (await bench.as('advisory-board').get(`/organisation/${path}`)).body;
const calendar = async () => (await shown('calendar')) as CalendarResponse;
const goals = async (query = '') => (await shown(`goals${query}`)) as GoalsResponse;
const department = { code: 'abf', name: 'ABF', validFrom: '2000-01-01' };
const closingDay = { on: '2026-12-23', name: 'Rådhuset lukket', reason: 'Vedtaget på mødet den 11. maj' };
const labourDay = {
  switch: 'foerste-maj',
  family: 'working-days',
  switchedOn: true,
  validFrom: '2027-01-01',
  reason: 'Lokalaftale',
};
const goal = {
  department: 'abf',
  goal: 'reply',
  workingDays: 20,
  convention: 'B',
  longestExtension: 10,
  validFrom: '2015-01-01',
  source: 'Kvalitetsstandard 2015',
};
const published = {
  area: 'Støttende indsatser',
  legalBasis: { statute: 'barnets-lov', paragraph: '§ 32' },
  length: { unit: 'weeks', n: 12 },
  validFrom: '2024-01-01',
  source: 'slagelse.dk/sagsbehandlingsfrister',
};
const setting = { judgedBy: 'latest', dueSoonDays: 3, validFrom: '2026-01-01', reason: 'Notat' };

describe('The municipality’s own calendar', () => {
  it('has the closing days that were declared, and tells of those that were withdrawn', async () => {
    const declared = await set('closing-days', closingDay);
    expect([declared.status, declared.body.id]).toEqual([201, '2026-12-23']);
    await set('closing-days', { ...closingDay, on: '2026-12-22' });
    expect((await set('closing-days/2026-12-23/withdrawal', { reason: 'Åbent alligevel' })).status).toBe(200);
    expect((await calendar()).closingDays).toEqual([
      { ...closingDay, on: '2026-12-22', withdrawn: false, withdrawnReason: null },
      { ...closingDay, withdrawn: true, withdrawnReason: 'Åbent alligevel' },
    ]);
  });

  it('has the half holidays that were switched, beside what holds without', async () => {
    expect((await set('calendar-switches', labourDay)).status).toBe(200);
    const { switches, defaults } = await calendar();
    expect(switches).toEqual([labourDay]);
    expect(defaults).toContainEqual({ switch: 'grundlovsdag', family: 'periods', switchedOn: true });
    expect(defaults).toContainEqual({ switch: 'grundlovsdag', family: 'working-days', switchedOn: false });
  });

  it('keeps reasons sealed in the log, and shows none that was forgotten', async () => {
    await set('closing-days', closingDay);
    const [event] = await bench.store.readStream(organisationStream);
    expect(JSON.stringify(event?.data)).not.toContain('Vedtaget');
    await bench.vault.forget(`text:${organisationStream}`);
    expect((await calendar()).closingDays).toEqual([
      expect.objectContaining({ name: 'Rådhuset lukket', reason: null, withdrawn: false }),
    ]);
  });
});

describe('Goals and how rules are read', () => {
  it('are the whole municipality’s where no department is named, and need no department', async () => {
    const everybodys = { ...goal, department: undefined };
    const done = await set('service-goals', everybodys);
    expect([done.status, done.body.id]).toEqual([200, organisationId]);
    expect((await goals('?on=2026-03-02')).serviceGoals).toEqual([{ ...goal, department: null }]);
    const again = await set('service-goals', everybodys);
    expect([again.status, again.body.type]).toEqual([409, '/problems/service-goal-already-so']);
    const wrong = await set('service-goals', { ...goal, department: '' });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'department']);
    expect((await set('service-goals', goal)).body.type).toBe('/problems/department-not-established');
  });

  it('are shown as they hold on a day, or all of them', async () => {
    await bench.as('operator').post('/organisation/departments', department);
    expect((await set('service-goals', goal)).status).toBe(200);
    await set('service-goals', { ...goal, workingDays: 15, validFrom: '2024-01-01' });
    await set('processing-deadlines', published);
    await set('processing-deadlines', { ...published, area: 'Uden paragraf', legalBasis: undefined });
    await set('deadline-rules/REASSESS_4W/settings', setting);
    expect(await goals('?on=2023-12-31')).toEqual({
      on: '2023-12-31',
      serviceGoals: [goal],
      processingDeadlines: [],
      ruleSettings: [],
    });
    const later = await goals('?on=2026-06-01');
    expect(later.serviceGoals).toEqual([{ ...goal, workingDays: 15, validFrom: '2024-01-01' }]);
    expect(later.processingDeadlines).toEqual([{ ...published, area: 'Uden paragraf', legalBasis: null }, published]);
    expect(later.ruleSettings).toEqual([
      { ...setting, rule: 'REASSESS_4W', lettersDelivered: null, silenceMeans: null },
    ]);
    expect((await goals()).serviceGoals).toHaveLength(2);
  });
});

describe('What moves deadlines', () => {
  const commands: readonly (readonly [string, object])[] = [
    ['closing-days', closingDay],
    ['closing-days/2026-12-23/withdrawal', { reason: 'x' }],
    ['calendar-switches', labourDay],
    ['service-goals', goal],
    ['processing-deadlines', published],
    ['deadline-rules/REASSESS_4W/settings', setting],
  ];

  it('is set by jurists and operators alone', async () => {
    for (const [path, body] of commands) {
      for (const persona of ['team-leader-boerneliv', 'analyst', 'borgerraadgiver'] as const) {
        expect((await bench.as(persona).post(`/organisation/${path}`, body)).status).toBe(403);
      }
    }
    await bench.as('operator').post('/organisation/departments', department);
    for (const [path, body] of commands) {
      expect((await bench.as('operator').post(`/organisation/${path}`, body)).status).toBeLessThan(300);
    }
  });

  it('is set once, however often the same is sent', async () => {
    const headers = { 'idempotency-key': 'once' };
    const first = await jurist().post('/organisation/closing-days', closingDay, headers);
    const again = await jurist().post('/organisation/closing-days', closingDay, headers);
    expect([first.body.repeated, again.body]).toEqual([false, { ...first.body, repeated: true }]);
  });

  it.each<readonly [string, object, number, string]>([
    ['closing-days', { ...closingDay, on: '2026-02-30' }, 400, 'input-not-valid'],
    ['closing-days', { ...closingDay, name: ' ' }, 400, 'input-not-valid'],
    ['closing-days', { ...closingDay, reason: undefined }, 400, 'input-not-valid'],
    ['closing-days/2026-12-24/withdrawal', { reason: 'x' }, 404, 'closing-day-not-declared'],
    ['closing-days/never/withdrawal', { reason: 'x' }, 404, 'closing-day-not-declared'],
    ['calendar-switches', { ...labourDay, switch: 'fastelavn' }, 400, 'input-not-valid'],
    ['calendar-switches', { ...labourDay, family: 'statutory' }, 400, 'input-not-valid'],
    ['calendar-switches', { ...labourDay, switchedOn: 'yes' }, 400, 'input-not-valid'],
    ['service-goals', goal, 404, 'department-not-established'],
    ['service-goals', { ...goal, workingDays: 0 }, 400, 'input-not-valid'],
    ['service-goals', { ...goal, workingDays: 20.5 }, 400, 'input-not-valid'],
    ['service-goals', { ...goal, convention: 'E' }, 400, 'input-not-valid'],
    ['processing-deadlines', { ...published, length: { unit: 'hours', n: 24 } }, 400, 'input-not-valid'],
    ['processing-deadlines', { ...published, legalBasis: { statute: 'barnets-lov' } }, 400, 'input-not-valid'],
    ['deadline-rules/REASSESS_5W/settings', setting, 404, 'deadline-rule-unknown'],
    [
      'deadline-rules/REASSESS_4W/settings',
      { validFrom: '2026-01-01', reason: 'x' },
      422,
      'deadline-rule-setting-empty',
    ],
    [
      'deadline-rules/REASSESS_4W/settings',
      { ...setting, silenceMeans: 'lapses' },
      422,
      'deadline-rule-has-no-such-setting',
    ],
    ['deadline-rules/REASSESS_4W/settings', { ...setting, judgedBy: 'mercy' }, 400, 'input-not-valid'],
  ])('refuses POST /organisation/%s of %j', async (path, body, status, code) => {
    const answer = await set(path, body);
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
    expect(await bench.store.head()).toBe(0n);
  });

  it('says which day is a closing day already, as the language writes it', async () => {
    await set('closing-days', closingDay);
    const { status, body } = await set('closing-days', closingDay);
    expect([status, body.type]).toEqual([409, '/problems/closing-day-already-declared']);
    expect(body.detail).toContain('23');
  });
});
