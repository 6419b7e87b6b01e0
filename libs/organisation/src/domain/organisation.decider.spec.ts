import { specification } from '@lydhoer/kernel/testing';
import { organisationDecider } from './organisation.decider.js';
import type { OrganisationEvent } from './organisation.events.js';

const given = specification(organisationDecider);
const department = { code: 'boern-og-familie', name: 'Afdeling Børn og Familie', validFrom: '2000-01-01' };
const team = { code: 'team-1', department: department.code, name: 'Team 1', ages: null, validFrom: '2000-01-01' };
const boerneliv = { ...team, code: 'boerneliv', ages: { from: 0, to: 8 }, validFrom: '2021-06-01' };
const person = { staffId: 's1', name: 'Ida Holm', roles: ['caseworker'], teams: ['team-1'], validFrom: '2015-01-01' };

const established: OrganisationEvent[] = [
  { type: 'DepartmentEstablished', data: department },
  { type: 'TeamEstablished', data: team },
  { type: 'TeamEstablished', data: boerneliv },
];
const dissolved: OrganisationEvent = { type: 'TeamDissolved', data: { code: 'team-1', lastDay: '2021-05-31' } };
const joined: OrganisationEvent = { type: 'StaffMemberJoined', data: person };
const moved: OrganisationEvent = {
  type: 'StaffMemberMoved',
  data: { staffId: 's1', teams: ['boerneliv'], from: '2021-06-01' },
};
const left: OrganisationEvent = { type: 'StaffMemberLeft', data: { staffId: 's1', lastDay: '2022-12-31' } };

describe('A department', () => {
  it('is established', () => {
    given()
      .when({ type: 'EstablishDepartment', data: department })
      .then({ type: 'DepartmentEstablished', data: department });
  });
  it('is established once', () => {
    given(...established)
      .when({ type: 'EstablishDepartment', data: department })
      .thenRefuses('department-already-established', { code: 'boern-og-familie' });
  });
  it('has a code of up to 80 characters', () => {
    const data = { ...department, code: 'a'.repeat(80) };
    given().when({ type: 'EstablishDepartment', data }).then({ type: 'DepartmentEstablished', data });
  });
  it.each(['', 'Børn', 'a b', '-a', 'a-', 'not-stated', 'a'.repeat(81)])('has no code like %j', (code) => {
    given()
      .when({ type: 'EstablishDepartment', data: { ...department, code } })
      .thenRefuses('organisation-code-malformed');
  });
});

describe('A team', () => {
  const [departmentOnly] = established as [OrganisationEvent];

  it('is established in a department', () => {
    given(departmentOnly)
      .when({ type: 'EstablishTeam', data: boerneliv })
      .then({ type: 'TeamEstablished', data: boerneliv });
  });
  it('needs its department', () => {
    given()
      .when({ type: 'EstablishTeam', data: team })
      .thenRefuses('department-not-established', { department: 'boern-og-familie' });
  });
  it('is not older than its department', () => {
    given(departmentOnly)
      .when({ type: 'EstablishTeam', data: { ...team, validFrom: '1999-12-31' } })
      .thenRefuses('team-before-its-department', { code: 'team-1', departmentFrom: '2000-01-01' });
  });
  it.each(['not-stated', 'TEAM'])('has no code like %j', (code) => {
    given(departmentOnly)
      .when({ type: 'EstablishTeam', data: { ...team, code } })
      .thenRefuses('organisation-code-malformed');
  });
  it('is established once, also after it was dissolved', () => {
    given(...established, dissolved)
      .when({ type: 'EstablishTeam', data: team })
      .thenRefuses('team-already-established', { code: 'team-1' });
  });
  it.each([
    { from: 9, to: 8 },
    { from: -1, to: 8 },
  ])('does not cover the ages %j', (ages) => {
    given(departmentOnly)
      .when({ type: 'EstablishTeam', data: { ...boerneliv, ages } })
      .thenRefuses('team-ages-reversed', { code: 'boerneliv' });
  });
  it('may cover one year of age', () => {
    const oneYear = { ...boerneliv, ages: { from: 0, to: 0 } };
    given(departmentOnly)
      .when({ type: 'EstablishTeam', data: oneYear })
      .then({ type: 'TeamEstablished', data: oneYear });
  });
  it('is dissolved on its first day at the earliest', () => {
    const data = { code: 'team-1', lastDay: '2000-01-01' };
    given(...established)
      .when({ type: 'DissolveTeam', data })
      .then({ type: 'TeamDissolved', data });
    given(...established)
      .when({ type: 'DissolveTeam', data: { code: 'team-1', lastDay: '1999-12-31' } })
      .thenRefuses('team-ends-before-it-begins', { code: 'team-1', validFrom: '2000-01-01' });
  });
  it('is dissolved once', () => {
    given(...established, dissolved)
      .when({ type: 'DissolveTeam', data: { code: 'team-1', lastDay: '2021-05-31' } })
      .thenRefuses('team-already-dissolved', { code: 'team-1', lastDay: '2021-05-31' });
  });
  it('that nobody established cannot be dissolved', () => {
    given(...established)
      .when({ type: 'DissolveTeam', data: { code: 'team-9', lastDay: '2021-05-31' } })
      .thenRefuses('team-not-established', { code: 'team-9' });
  });
});

describe('A staff member', () => {
  it('joins teams that exist on that day', () => {
    given(...established)
      .when({ type: 'StaffMemberJoins', data: person })
      .then(joined);
    given(...established, dissolved)
      .when({ type: 'StaffMemberJoins', data: { ...person, validFrom: '2021-05-31' } })
      .then({ type: 'StaffMemberJoined', data: { ...person, validFrom: '2021-05-31' } });
  });
  it('joins no team at all, as a jurist does', () => {
    const jurist = { ...person, roles: ['jurist'], teams: [] };
    given().when({ type: 'StaffMemberJoins', data: jurist }).then({ type: 'StaffMemberJoined', data: jurist });
  });
  it('does not join a team before it exists, after it was dissolved, or that nobody established', () => {
    const refused = (noSuch: string, on: string, teams = [noSuch]) => {
      given(...established, dissolved)
        .when({ type: 'StaffMemberJoins', data: { ...person, teams, validFrom: on } })
        .thenRefuses('staff-member-in-no-such-team', { team: noSuch, on });
    };
    refused('boerneliv', '2021-05-31');
    refused('team-1', '2021-06-01');
    refused('team-9', '2015-01-01', ['team-1', 'team-9']);
  });
  it('has a role', () => {
    given(...established)
      .when({ type: 'StaffMemberJoins', data: { ...person, roles: [] } })
      .thenRefuses('staff-member-without-role');
  });
  it('does not join twice', () => {
    given(...established, joined)
      .when({ type: 'StaffMemberJoins', data: person })
      .thenRefuses('staff-member-already-here', { since: '2015-01-01' });
  });
  it('comes back after having left', () => {
    const back = { ...person, teams: ['boerneliv'], validFrom: '2023-01-01' };
    given(...established, joined, moved, left)
      .when({ type: 'StaffMemberJoins', data: back })
      .then({ type: 'StaffMemberJoined', data: back });
  });
  it('does not come back before having left', () => {
    given(...established, joined, moved, left)
      .when({ type: 'StaffMemberJoins', data: { ...person, teams: ['boerneliv'], validFrom: '2022-12-31' } })
      .thenRefuses('staff-days-out-of-order', { after: '2022-12-31' });
  });
  it('moves', () => {
    given(...established, joined)
      .when({ type: 'StaffMemberMoves', data: moved.data })
      .then(moved);
  });
  it('moves after the day of joining, and after the last move', () => {
    given(...established, joined)
      .when({ type: 'StaffMemberMoves', data: { staffId: 's1', teams: ['team-1'], from: '2015-01-01' } })
      .thenRefuses('staff-days-out-of-order', { after: '2015-01-01' });
    given(...established, joined, moved)
      .when({ type: 'StaffMemberMoves', data: { staffId: 's1', teams: ['boerneliv'], from: '2021-06-01' } })
      .thenRefuses('staff-days-out-of-order', { after: '2021-06-01' });
  });
  it('does not move to a team that does not exist on that day', () => {
    given(...established, joined)
      .when({ type: 'StaffMemberMoves', data: { staffId: 's1', teams: ['boerneliv'], from: '2021-05-31' } })
      .thenRefuses('staff-member-in-no-such-team');
  });
  it('leaves, on the day of joining at the earliest', () => {
    const data = { staffId: 's1', lastDay: '2015-01-01' };
    given(...established, joined)
      .when({ type: 'StaffMemberLeaves', data })
      .then({ type: 'StaffMemberLeft', data });
    given(...established, joined)
      .when({ type: 'StaffMemberLeaves', data: { staffId: 's1', lastDay: '2014-12-31' } })
      .thenRefuses('staff-days-out-of-order', { after: '2015-01-01' });
  });
  it('who left neither moves nor leaves', () => {
    const later = { staffId: 's1', teams: ['boerneliv'], from: '2023-01-01' };
    given(...established, joined, left)
      .when({ type: 'StaffMemberMoves', data: later })
      .thenRefuses('staff-member-has-left', { lastDay: '2022-12-31' });
    given(...established, joined, left)
      .when({ type: 'StaffMemberLeaves', data: { staffId: 's1', lastDay: '2023-01-01' } })
      .thenRefuses('staff-member-has-left', { lastDay: '2022-12-31' });
  });
  it('nobody knows neither moves nor leaves', () => {
    given(...established)
      .when({ type: 'StaffMemberMoves', data: { staffId: 's2', teams: [], from: '2023-01-01' } })
      .thenRefuses('staff-member-not-known');
    given(...established)
      .when({ type: 'StaffMemberLeaves', data: { staffId: 's2', lastDay: '2023-01-01' } })
      .thenRefuses('staff-member-not-known');
  });
});
