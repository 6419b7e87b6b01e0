import type { OrganisationEvent } from '@lydhoer/organisation/events';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import { knownOrganisationView } from './organisation.view.js';

const happened = <E extends OrganisationEvent>(type: E['type'], data: E['data']) =>
  recorded<E>(type, data, { stream: 'organisation-1' });

const events = [
  happened('TeamEstablished', {
    code: 'team-1',
    department: 'abf',
    name: 'Team 1',
    ages: null,
    validFrom: '2000-01-01',
  }),
  happened('TeamDissolved', { code: 'team-1', lastDay: '2021-05-31' }),
  happened('TeamEstablished', {
    code: 'boerneliv',
    department: 'abf',
    name: 'Børneliv',
    ages: { from: 0, to: 8 },
    validFrom: '2021-06-01',
  }),
  happened('StaffMemberJoined', {
    staffId: 'maria',
    name: 'Maria',
    roles: ['caseworker'],
    teams: ['team-1'],
    validFrom: '2015-01-01',
  }),
  happened('StaffMemberJoined', {
    staffId: 'jonas',
    name: 'Jonas',
    roles: ['caseworker'],
    teams: ['team-1'],
    validFrom: '2015-01-01',
  }),
  happened('StaffMemberMoved', { staffId: 'maria', teams: ['boerneliv', 'skoleliv'], from: '2021-06-01' }),
  happened('StaffMemberMoved', { staffId: 'maria', teams: ['boerneliv'], from: '2022-01-01' }),
  happened('StaffMemberLeft', { staffId: 'maria', lastDay: '2025-06-30' }),
];

describe('What complaints know of the organisation', () => {
  const folded = foldInto(knownOrganisationView, events);

  it('is when each team exists', () => {
    expect(folded.rows('known_team')).toEqual([
      { code: 'boerneliv', valid_from: '2021-06-01', valid_to: null },
      { code: 'team-1', valid_from: '2000-01-01', valid_to: '2021-05-31' },
    ]);
  });

  it('is who works in which team when: moving and leaving end what was before', () => {
    expect(folded.rows('known_membership')).toEqual([
      { staff_id: 'jonas', valid_from: '2015-01-01', team: 'team-1', valid_to: null },
      { staff_id: 'maria', valid_from: '2015-01-01', team: 'team-1', valid_to: '2021-05-31' },
      { staff_id: 'maria', valid_from: '2021-06-01', team: 'boerneliv', valid_to: '2021-12-31' },
      { staff_id: 'maria', valid_from: '2021-06-01', team: 'skoleliv', valid_to: '2021-12-31' },
      { staff_id: 'maria', valid_from: '2022-01-01', team: 'boerneliv', valid_to: '2025-06-30' },
    ]);
    expect(folded.rows('known_staff')).toEqual([
      { staff_id: 'jonas', valid_from: '2015-01-01', valid_to: null },
      { staff_id: 'maria', valid_from: '2015-01-01', valid_to: '2025-06-30' },
    ]);
  });

  it('is nothing of a move that would begin after somebody left', () => {
    const left = foldInto(knownOrganisationView, [
      ...events.slice(0, 6),
      happened('StaffMemberLeft', { staffId: 'maria', lastDay: '2021-03-31' }),
    ]);
    expect(left.rows('known_membership').filter(({ staff_id }) => staff_id === 'maria')).toEqual([
      { staff_id: 'maria', valid_from: '2015-01-01', team: 'team-1', valid_to: '2021-03-31' },
    ]);
  });

  it('is the same after every replay', () => {
    expectReplayToEqual(knownOrganisationView, events);
  });
});
