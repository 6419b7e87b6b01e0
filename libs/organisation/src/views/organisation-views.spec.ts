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
