import type { OrganisationEvent } from '@lydhoer/organisation/events';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { VocabularyEvent } from '@lydhoer/vocabulary/events';
import { namesView } from './names.view.js';

const term = (scheme: 'theme' | 'duty', code: string, parent: string | null) =>
  recorded<VocabularyEvent>(
    'TermDefined',
    {
      scheme,
      code,
      parent,
      labelDa: `da ${code}`,
      labelEn: `en ${code}`,
      validFrom: '2000-01-01',
      validTo: null,
      source: null,
    },
    { stream: `vocabulary-${scheme}` },
  );
const organised = (type: OrganisationEvent['type'], data: OrganisationEvent['data']) =>
  recorded<OrganisationEvent>(type, data, { stream: 'organisation-1' });
const joined = (staffId: string, teams: string[], validFrom: string) =>
  organised('StaffMemberJoined', {
    staffId,
    name: { key: `person:${staffId}`, box: 'x' },
    roles: [],
    teams,
    validFrom,
  });
const memberships = (...events: ReturnType<typeof joined>[]) =>
  foldInto(namesView, events)
    .rows('insight_membership')
    .map(({ staff_id, team, valid_from, valid_to }) => [staff_id, team, valid_from, valid_to]);

describe('The names', () => {
  it('hold themes with their parents, and teams, and no other list of words', () => {
    const events = [
      term('theme', 'TIME', null),
      term('theme', 'TIME.LONG', 'TIME'),
      term('duty', 'HEARING', null),
      organised('TeamEstablished', {
        code: 'boerneliv',
        department: 'd',
        name: 'Børneliv',
        ages: null,
        validFrom: '2021-06-01',
      }),
    ];
    expect(foldInto(namesView, events).rows('insight_name')).toEqual([
      { scheme: 'team', code: 'boerneliv', parent: null, label_da: 'Børneliv', label_en: 'Børneliv' },
      { scheme: 'theme', code: 'TIME', parent: null, label_da: 'da TIME', label_en: 'en TIME' },
      { scheme: 'theme', code: 'TIME.LONG', parent: 'TIME', label_da: 'da TIME.LONG', label_en: 'en TIME.LONG' },
    ]);
    expectReplayToEqual(namesView, events);
  });

  it('hold the names of staff sealed', () => {
    const [row] = foldInto(namesView, [joined('s', [], '2020-01-01')]).rows('insight_staff');
    expect(JSON.parse(String(row?.name))).toEqual({ key: 'person:s', box: 'x' });
  });

  it('know the teams of staff as they were: a move ends the old ones the day before', () => {
    const moved = organised('StaffMemberMoved', { staffId: 's', teams: ['skoleliv'], from: '2021-06-01' });
    expect(
      memberships(joined('s', ['team-1', 'team-2'], '2020-01-01'), joined('t', ['team-1'], '2020-01-01'), moved),
    ).toEqual([
      ['s', 'team-1', '2020-01-01', '2021-05-31'],
      ['s', 'team-2', '2020-01-01', '2021-05-31'],
      ['s', 'skoleliv', '2021-06-01', null],
      ['t', 'team-1', '2020-01-01', null],
    ]);
  });

  it('end every membership with the last day, and drop those that would begin later', () => {
    const moved = organised('StaffMemberMoved', { staffId: 's', teams: ['ungeliv'], from: '2021-06-01' });
    const left = organised('StaffMemberLeft', { staffId: 's', lastDay: '2021-04-30' });
    expect(memberships(joined('s', ['team-1'], '2020-01-01'), moved, left)).toEqual([
      ['s', 'team-1', '2020-01-01', '2021-04-30'],
    ]);
  });
});
