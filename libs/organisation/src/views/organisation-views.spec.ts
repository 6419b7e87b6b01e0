import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import { organisationViews } from '../organisation.module.js';

const stream = { stream: 'organisation-1' };
const team = (code: string, ages: { from: number; to: number } | null) => ({
  code,
  department: 'd',
  name: code,
  ages,
  validFrom: '2000-01-01',
});
const join = (staffId: string, validFrom: string) => ({
  staffId,
  name: { key: `person:${staffId}`, box: 'sealed' },
  roles: ['caseworker'],
  teams: ['team-1'],
  validFrom,
});
const events = [
  recorded('DepartmentEstablished', { code: 'd', name: 'D', validFrom: '2000-01-01' }, stream),
  recorded('TeamEstablished', team('team-1', null), stream),
  recorded('TeamEstablished', team('boerneliv', { from: 0, to: 8 }), stream),
  recorded('StaffMemberJoined', join('s1', '2015-01-01'), stream),
  recorded('StaffMemberJoined', join('s2', '2016-01-01'), stream),
  recorded('TeamDissolved', { code: 'team-1', lastDay: '2021-05-31' }, stream),
  recorded('StaffMemberMoved', { staffId: 's1', teams: ['boerneliv'], from: '2021-06-01' }, stream),
  recorded('StaffMemberLeft', { staffId: 's1', lastDay: '2022-12-31' }, stream),
  recorded('StaffMemberJoined', join('s1', '2024-01-01'), stream),
];

const sealed = (text: string) => ({ key: 'text:organisation-1', box: text });
const goal = {
  department: 'd',
  goal: 'reply',
  workingDays: 20,
  convention: 'B',
  longestExtension: 10,
  validFrom: '2015-01-01',
  source: 'x',
};
const published = {
  area: 'A',
  legalBasis: { statute: 'barnets-lov', paragraph: '§ 32' },
  length: { unit: 'weeks', n: 12 },
  validFrom: '2024-01-01',
  source: 'x',
};
const setting = {
  rule: 'REASSESS_4W',
  judgedBy: 'latest',
  lettersDelivered: null,
  silenceMeans: null,
  dueSoonDays: null,
  validFrom: '2026-01-01',
  reason: sealed('a'),
};
const calendar = [
  recorded('ClosingDayDeclared', { on: '2026-12-23', name: 'Lukket', reason: sealed('a') }, stream),
  recorded('ClosingDayDeclared', { on: '2026-12-22', name: 'Lukket', reason: sealed('b') }, stream),
  recorded('ClosingDayWithdrawn', { on: '2026-12-23', reason: sealed('c') }, stream),
  recorded(
    'CalendarSwitchSet',
    {
      ...{ switch: 'foerste-maj', family: 'working-days', switchedOn: true },
      ...{ validFrom: '2027-01-01', reason: sealed('d') },
    },
    stream,
  ),
];
const goals = [
  recorded('ServiceGoalSet', goal, stream),
  recorded('ServiceGoalSet', { ...goal, workingDays: 15 }, stream),
  recorded('ServiceGoalSet', { ...goal, validFrom: '2020-01-01' }, stream),
  recorded('ProcessingDeadlinePublished', published, stream),
  recorded('ProcessingDeadlinePublished', { ...published, legalBasis: null }, stream),
  recorded('DeadlineRuleSettingSet', setting, stream),
  recorded('DeadlineRuleSettingSet', { ...setting, judgedBy: null, dueSoonDays: 0, reason: sealed('b') }, stream),
];

describe('The views of the calendar and the goals', () => {
  const views = foldInto(organisationViews, [...calendar, ...goals]);

  it('keep a withdrawn closing day as such, and no other', () => {
    const shown = ({ on_day, withdrawn_reason }: Readonly<Record<string, unknown>>) => [on_day, withdrawn_reason];
    expect(views.rows('organisation_closing_day').map(shown)).toEqual([
      ['2026-12-22', null],
      ['2026-12-23', JSON.stringify(sealed('c'))],
    ]);
  });

  it('make a day that is declared again one again', () => {
    const again = recorded('ClosingDayDeclared', { on: '2026-12-23', name: 'Nu', reason: sealed('e') }, stream);
    expect(foldInto(organisationViews, [...calendar, again]).rows('organisation_closing_day')).toContainEqual(
      expect.objectContaining({ on_day: '2026-12-23', name: 'Nu', withdrawn_reason: null }),
    );
  });

  it('hold what was said last for each day', () => {
    const shown = ({ valid_from, working_days }: Readonly<Record<string, unknown>>) => [valid_from, working_days];
    expect(views.rows('organisation_service_goal').map(shown)).toEqual([
      ['2015-01-01', 15],
      ['2020-01-01', 20],
    ]);
    expect(views.rows('organisation_processing_deadline')).toHaveLength(2);
  });

  it('leave what a setting does not name as it was', () => {
    expect(views.rows('organisation_rule_setting')).toEqual([
      {
        ...{ rule: 'REASSESS_4W', valid_from: '2026-01-01', judged_by: 'latest', letters_delivered: null },
        ...{ silence_means: null, due_soon_days: 0, reason: JSON.stringify(sealed('b')) },
      },
    ]);
  });

  it('are the same from every replay', () => {
    expectReplayToEqual(organisationViews, [...calendar, ...goals]);
  });
});

describe('The views of the organisation', () => {
  const views = foldInto(organisationViews, events);

  it('end the team that was dissolved, and no other', () => {
    expect(views.rows('organisation_team').map(({ code, ages_to, valid_to }) => [code, ages_to, valid_to])).toEqual([
      ['boerneliv', 8, null],
      ['team-1', null, '2021-05-31'],
    ]);
  });

  it('keep every stretch of somebody’s work, the name sealed, and nobody else’s', () => {
    const stretch = ({ staff_id, valid_from, valid_to, teams }: Readonly<Record<string, unknown>>) => [
      staff_id,
      valid_from,
      valid_to,
      teams,
    ];
    const rows = views.rows('organisation_staff');
    expect(rows.map(stretch)).toEqual([
      ['s1', '2015-01-01', '2021-05-31', '["team-1"]'],
      ['s1', '2021-06-01', '2022-12-31', '["boerneliv"]'],
      ['s1', '2024-01-01', null, '["team-1"]'],
      ['s2', '2016-01-01', null, '["team-1"]'],
    ]);
    expect(new Set(rows.map(({ name }) => name))).toEqual(
      new Set(['{"key":"person:s1","box":"sealed"}', '{"key":"person:s2","box":"sealed"}']),
    );
  });

  it('refuse a move of somebody who never joined', () => {
    const stray = recorded('StaffMemberMoved', { staffId: 's9', teams: [], from: '2021-06-01' }, stream);
    expect(() => foldInto(organisationViews, [stray])).toThrow('who never joined');
  });

  it('are the same from every replay', () => {
    expectReplayToEqual(organisationViews, events);
  });
});
