import { organisationDecider } from './organisation.decider.js';
import type { OrganisationEvent } from './organisation.events.js';
import { planDuplicates, plannedFacts } from './organisation-plan.js';
import { planFaults } from './organisation-plan.schemas.js';
import { slagelseOrganisation } from './slagelse-organisation.js';

const roles = ['caseworker', 'jurist'];
const ida = { staffId: 's1', name: 'Ida Holm', roles: ['caseworker'], teams: ['boerneliv'] };
const plan = slagelseOrganisation([ida, { ...ida, staffId: 's2', roles: ['jurist'], teams: [] }]);

describe('An organisation plan', () => {
  it('has the form that is asked for', () => {
    expect(planFaults(plan, roles)).toEqual([]);
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
  ])('names the field and what was expected: %#', (value, field, expected) => {
    expect(planFaults(value, roles)).toEqual([{ field, expected }]);
  });

  it('names the line that says a thing twice', () => {
    expect(planDuplicates({ ...plan, teams: [...plan.teams, ...plan.teams.slice(0, 1)] })).toEqual([
      { field: 'teams[5].code', expected: 'another one than that of teams[0]' },
    ]);
    expect(planDuplicates(plan)).toEqual([]);
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
