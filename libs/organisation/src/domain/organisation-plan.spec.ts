import { organisationDecider } from './organisation.decider.js';
import type { OrganisationEvent } from './organisation.events.js';
import { planDuplicates, plannedFacts } from './organisation-plan.js';
import { planFaults } from './organisation-plan.schemas.js';
import { slagelseOrganisation } from './slagelse-organisation.js';

const roles = ['caseworker', 'jurist'];
const ida = { staffId: 's1', name: 'Ida Holm', roles: ['caseworker'], teams: ['boerneliv'] };
const plan = slagelseOrganisation([ida, { ...ida, staffId: 's2', roles: ['jurist'], teams: [] }]);

const department = { code: 'a', name: 'A', validFrom: '2000-01-01' };
const team = { code: 'a-1', department: 'a', name: 'A 1', validFrom: '2000-01-01' };
const gone = {
  staffId: 's1',
  name: 'Ida Holm',
  roles: ['caseworker'],
  memberships: [
    { from: '2015-01-01', teams: ['team-1'] },
    { from: '2021-06-01', teams: ['boerneliv'] },
  ],
  lastDay: '2024-12-31',
};

describe('An organisation plan', () => {
  it('has the form that is asked for', () => {
    expect(planFaults(plan, roles)).toEqual([]);
    expect(planFaults({ ...plan, staff: [gone] }, roles)).toEqual([]);
  });

  it.each([
    [[], '', 'a value of the type object'],
    [{ teams: [], staff: [] }, 'departments', 'a value: it is missing'],
    [{ ...plan, boss: 'x' }, 'boss', 'nothing: no such field is known'],
    [
      { ...plan, departments: [{ code: 'a', name: 'A', validFrom: '2024-02-30' }] },
      'departments[0].validFrom',
      'a date that exists, yyyy-mm-dd',
    ],
    [{ ...plan, staff: [{ ...plan.staff[0], roles: ['boss'] }] }, 'staff[0].roles[0]', 'one of caseworker, jurist'],
    [{ ...plan, staff: [{ ...plan.staff[0], roles: [] }] }, 'staff[0].roles', 'at least 1 in the list'],
    [{ ...plan, staff: [{ ...plan.staff[0], memberships: [] }] }, 'staff[0].memberships', 'at least 1 in the list'],
    [
      { ...plan, staff: [{ ...plan.staff[0], staffId: 'two words' }] },
      'staff[0].staffId',
      'visible ASCII characters without spaces',
    ],
    [
      { ...plan, teams: [{ ...plan.teams[0], ages: { from: 1.5, to: 2 } }] },
      'teams[0].ages.from',
      'a value of the type integer',
    ],
    [{ ...plan, teams: [{ ...team, ages: { from: -1, to: 2 } }] }, 'teams[0].ages.from', '0 or more'],
    [{ ...plan, teams: [{ ...team, ages: { from: 1, to: 131 } }] }, 'teams[0].ages.to', '130 or less'],
    [{ ...plan, departments: [{ ...department, code: '' }] }, 'departments[0].code', 'at least 1 characters'],
    [
      { ...plan, departments: [{ ...department, code: 'a'.repeat(81) }] },
      'departments[0].code',
      'at most 80 characters',
    ],
    [
      { ...plan, departments: [{ ...department, name: 'A'.repeat(201) }] },
      'departments[0].name',
      'at most 200 characters',
    ],
    [
      { ...plan, departments: [{ ...department, boss: 'x' }] },
      'departments[0].boss',
      'nothing: no such field is known',
    ],
    [
      { ...plan, departments: [...Array.from({ length: 10 }, () => department), { ...department, code: '' }] },
      'departments[10].code',
      'at least 1 characters',
    ],
    [{ ...plan, teams: [{ ...team, boss: 'x' }] }, 'teams[0].boss', 'nothing: no such field is known'],
    [
      { ...plan, teams: [{ ...team, ages: { from: 0, to: 1, and: 2 } }] },
      'teams[0].ages.and',
      'nothing: no such field is known',
    ],
    [{ ...plan, teams: [{ ...team, lastDay: 'never' }] }, 'teams[0].lastDay', 'a date that exists, yyyy-mm-dd'],
    [{ ...plan, staff: [{ ...gone, boss: 'x' }] }, 'staff[0].boss', 'nothing: no such field is known'],
    [{ ...plan, staff: [{ ...gone, staffId: '' }] }, 'staff[0].staffId', 'visible ASCII characters without spaces'],
    [{ ...plan, staff: [{ ...gone, staffId: 's'.repeat(101) }] }, 'staff[0].staffId', 'at most 100 characters'],
    [
      { ...plan, staff: [{ ...gone, memberships: [{ from: '2015-01-01', teams: [], until: 'x' }] }] },
      'staff[0].memberships[0].until',
      'nothing: no such field is known',
    ],
  ])('names the field and what was expected: %#', (value, field, expected) => {
    expect(planFaults(value, roles)).toEqual([{ field, expected }]);
  });

  it('of before there were goals is one still, and carries none', () => {
    const { departments, teams, staff } = plan;
    const before = { departments, teams, staff };
    expect(planFaults(before, roles)).toEqual([]);
    expect(planDuplicates(before)).toEqual([]);
    expect(plannedFacts(before)).toEqual(plannedFacts(plan).slice(0, -2));
  });

  const goal = {
    department: 'a',
    goal: 'reply',
    workingDays: 20,
    convention: 'B',
    validFrom: '2015-01-01',
    source: 'x',
  };
  const published = { area: 'A', length: { unit: 'weeks', n: 8 }, validFrom: '2024-01-01', source: 'x' };

  it.each([
    [{ serviceGoals: [{ ...goal, workingDays: 0 }] }, 'serviceGoals[0].workingDays', '1 or more'],
    [{ serviceGoals: [{ ...goal, longestExtension: -1 }] }, 'serviceGoals[0].longestExtension', '0 or more'],
    [{ serviceGoals: [{ ...goal, convention: 'E' }] }, 'serviceGoals[0].convention', 'one of A, B, C, D'],
    [{ serviceGoals: [{ ...goal, goal: 'answer' }] }, 'serviceGoals[0].goal', 'one of acknowledge, reply'],
    [{ serviceGoals: [{ ...goal, source: '' }] }, 'serviceGoals[0].source', 'at least 1 characters'],
    [
      { processingDeadlines: [{ ...published, length: { unit: 'hours', n: 8 } }] },
      'processingDeadlines[0].length.unit',
      'one of weeks, months, days',
    ],
    [
      { processingDeadlines: [{ ...published, legalBasis: { statute: 'barnets-lov' } }] },
      'processingDeadlines[0].legalBasis.paragraph',
      'a value: it is missing',
    ],
    [
      { processingDeadlines: [{ ...published, legalBasis: { statute: '', paragraph: '§ 32' } }] },
      'processingDeadlines[0].legalBasis.statute',
      'at least 1 characters',
    ],
    [
      { processingDeadlines: [{ ...published, length: { unit: 'weeks', n: 0 } }] },
      'processingDeadlines[0].length.n',
      '1 or more',
    ],
  ])('names what is wrong with a goal or a published deadline: %#', (said, field, expected) => {
    expect(planFaults({ ...plan, ...said }, roles)).toEqual([{ field, expected }]);
  });

  it('carries goals of the whole municipality beside those of departments, which are none of theirs', () => {
    const { department, ...rest } = { ...goal, goal: 'reply', convention: 'B' } as const;
    const serviceGoals = [rest, { department, ...rest }];
    const both = { departments: [], teams: [], staff: [], serviceGoals };
    expect([planFaults(both, roles), planDuplicates(both)]).toEqual([[], []]);
    expect(plannedFacts(both).map(({ key, command }) => [key, command])).toEqual([
      [
        'service-goal::reply:2015-01-01',
        { type: 'SetServiceGoal', data: { ...rest, department: null, longestExtension: 0 } },
      ],
      ['service-goal:a:reply:2015-01-01', expect.objectContaining({ type: 'SetServiceGoal' })],
    ]);
    expect(planDuplicates({ ...both, serviceGoals: [rest, rest] })).toHaveLength(1);
  });

  it('carries goals and published deadlines, each with a key of its own', () => {
    const legalBasis = { statute: 'barnets-lov', paragraph: '§ 32' };
    const facts = plannedFacts({
      departments: [],
      teams: [],
      staff: [],
      serviceGoals: [{ ...goal, goal: 'reply', convention: 'B' }],
      processingDeadlines: [
        { ...published, length: { unit: 'weeks', n: 8 } },
        { ...published, length: { unit: 'weeks', n: 8 }, legalBasis },
      ],
    });
    expect(facts).toEqual([
      {
        field: 'serviceGoals[0]',
        key: 'service-goal:a:reply:2015-01-01',
        command: { type: 'SetServiceGoal', data: { ...goal, longestExtension: 0 } },
      },
      {
        field: 'processingDeadlines[0]',
        key: 'processing-deadline:A:2024-01-01',
        command: { type: 'PublishProcessingDeadline', data: { ...published, legalBasis: null } },
      },
      {
        field: 'processingDeadlines[1]',
        key: 'processing-deadline:barnets-lov § 32:2024-01-01',
        command: { type: 'PublishProcessingDeadline', data: { ...published, legalBasis } },
      },
    ]);
  });

  it('names the line that says a thing twice', () => {
    expect(planDuplicates({ ...plan, teams: [...plan.teams, ...plan.teams.slice(0, 1)] })).toEqual([
      { field: 'teams[5].code', expected: 'another one than that of teams[0]' },
    ]);
    const departments = [department, { ...department, code: 'b' }, department];
    expect(planDuplicates({ departments, teams: [], staff: [plan.staff, plan.staff].flat() })).toEqual([
      { field: 'departments[2].code', expected: 'another one than that of departments[0]' },
      { field: 'staff[2].staffId', expected: 'another one than that of staff[0]' },
      { field: 'staff[3].staffId', expected: 'another one than that of staff[1]' },
    ]);
    expect(planDuplicates(plan)).toEqual([]);
    const goals = plan.serviceGoals ?? [];
    expect(planDuplicates({ ...plan, serviceGoals: [...goals, ...goals.slice(1)] })).toEqual([
      { field: 'serviceGoals[2].validFrom', expected: 'another one than that of serviceGoals[1]' },
    ]);
    const deadline = { ...published, length: { unit: 'weeks', n: 8 } } as const;
    expect(planDuplicates({ ...plan, processingDeadlines: [deadline, deadline] })).toEqual([
      { field: 'processingDeadlines[1].validFrom', expected: 'another one than that of processingDeadlines[0]' },
    ]);
  });

  it('tells of each fact where it stands, for the operator, and a key that the log recognises it by', () => {
    const small = { ...plan, teams: plan.teams.slice(1, 3), staff: [gone], serviceGoals: [] };
    expect(plannedFacts(small).map(({ field, key, command }) => [field, key, command.type])).toEqual([
      ['departments[0]', 'department:boern-og-familie', 'EstablishDepartment'],
      ['teams[0]', 'team:team-2', 'EstablishTeam'],
      ['teams[0].lastDay', 'team-dissolved:team-2', 'DissolveTeam'],
      ['teams[1]', 'team:boerneliv', 'EstablishTeam'],
      ['staff[0]', 'joined:s1', 'StaffMemberJoins'],
      ['staff[0].memberships[1]', 'moved:s1:1', 'StaffMemberMoves'],
      ['staff[0].lastDay', 'left:s1', 'StaffMemberLeaves'],
    ]);
  });

  it('ends a membership on the last day that it names', () => {
    const left = plannedFacts({ ...plan, staff: [gone] }).find(({ key }) => key.startsWith('left'));
    expect(left?.command).toEqual({ type: 'StaffMemberLeaves', data: { staffId: 's1', lastDay: '2024-12-31' } });
    expect(plannedFacts(plan).filter(({ key }) => key.startsWith('left'))).toEqual([]);
  });

  it('gives each fact a key of its own', () => {
    const keys = plannedFacts(plan).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('The organisation of Slagelse', () => {
  const events = plannedFacts(plan).reduce<readonly OrganisationEvent[]>(
    (so, { command }) => [
      ...so,
      ...organisationDecider.decide(command, so.reduce(organisationDecider.evolve, organisationDecider.initial)),
    ],
    [],
  );
  const { teams } = events.reduce(organisationDecider.evolve, organisationDecider.initial);
  const on = (day: string) =>
    [...teams]
      .filter(([, { validFrom, lastDay }]) => validFrom <= day && (lastDay === null || day <= lastDay))
      .map(([code]) => code);

  it('has two teams until 31 May 2021 and three by age from 1 June 2021', () => {
    expect(on('2000-01-01')).toEqual(['team-1', 'team-2']);
    expect(on('2021-05-31')).toEqual(['team-1', 'team-2']);
    expect(on('2021-06-01')).toEqual(['boerneliv', 'skoleliv', 'ungeliv']);
    expect(events.flatMap(({ type, data }) => (type === 'TeamEstablished' && data.ages ? [data.ages] : []))).toEqual([
      { from: 0, to: 8 },
      { from: 9, to: 13 },
      { from: 14, to: 23 },
    ]);
  });

  it('moves the staff of the old teams to the new ones', () => {
    expect(events.filter(({ type }) => type === 'StaffMemberJoined' || type === 'StaffMemberMoved')).toEqual([
      { type: 'StaffMemberJoined', data: { ...ida, teams: ['team-1'], validFrom: '2015-01-01' } },
      { type: 'StaffMemberMoved', data: { staffId: 's1', teams: ['boerneliv'], from: '2021-06-01' } },
      {
        type: 'StaffMemberJoined',
        data: { ...ida, staffId: 's2', roles: ['jurist'], teams: [], validFrom: '2015-01-01' },
      },
    ]);
  });
});
