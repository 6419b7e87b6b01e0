import { addDays } from '@lydhoer/kernel';
import { table, view, type Row, type Rows } from '@lydhoer/read-models';
import type { OrganisationEvent } from '@lydhoer/organisation/events';
import type { VocabularyEvent } from '@lydhoer/vocabulary/events';

/** What a code is called: themes by the vocabulary, teams by the organisation. */
interface NameRow extends Row {
  readonly scheme: string;
  readonly code: string;
  /** The theme one level up; null at the top and for teams. */
  readonly parent: string | null;
  readonly label_da: string;
  readonly label_en: string;
}

const names = table<NameRow>({
  name: 'insight_name',
  columns: { scheme: 'TEXT', code: 'TEXT', parent: 'TEXT', label_da: 'TEXT', label_en: 'TEXT' },
  key: ['scheme', 'code'],
});

interface StaffRow extends Row {
  readonly staff_id: string;
  readonly name: string;
}

/** The staff, so that an action's owner has a name. It stays sealed here. */
const staff = table<StaffRow>({
  name: 'insight_staff',
  columns: { staff_id: 'TEXT', name: 'TEXT' },
  key: ['staff_id'],
});

interface MembershipRow extends Row {
  readonly staff_id: string;
  readonly valid_from: string;
  readonly team: string;
  readonly valid_to: string | null;
}

/** Who worked in which team when: whoever registers a contact that nobody is responsible for yet lets their team see it. */
const memberships = table<MembershipRow>({
  name: 'insight_membership',
  columns: { staff_id: 'TEXT', valid_from: 'TEXT', team: 'TEXT', valid_to: 'TEXT' },
  key: ['staff_id', 'valid_from', 'team'],
});

const join = (rows: Rows, staff_id: string, teams: readonly string[], valid_from: string): void => {
  for (const team of teams) rows.put(memberships, { staff_id, valid_from, team, valid_to: null });
};

/** After the last day there are no memberships: the open ones end, those that would begin later never do. */
const endMemberships = (rows: Rows, staff_id: string, lastDay: string): void => {
  for (const row of rows.under(memberships, { staff_id })) {
    const { valid_from, valid_to, team } = row;
    if (valid_from > lastDay) rows.remove(memberships, { staff_id, valid_from, team });
    else if (valid_to === null || valid_to > lastDay) rows.put(memberships, { ...row, valid_to: lastDay });
  }
};

export const namesView = view<VocabularyEvent | OrganisationEvent>({
  name: 'insight_names',
  version: 1,
  tables: [names, staff, memberships],
  on: {
    TermDefined: ({ data }, rows) => {
      if (data.scheme !== 'theme') return;
      const { code, parent, labelDa, labelEn } = data;
      rows.put(names, { scheme: 'theme', code, parent, label_da: labelDa, label_en: labelEn });
    },
    TeamEstablished: ({ data: { code, name } }, rows) => {
      rows.put(names, { scheme: 'team', code, parent: null, label_da: name, label_en: name });
    },
    StaffMemberJoined: ({ data }, rows) => {
      rows.put(staff, { staff_id: data.staffId, name: JSON.stringify(data.name) });
      join(rows, data.staffId, data.teams, data.validFrom);
    },
    StaffMemberMoved: ({ data }, rows) => {
      endMemberships(rows, data.staffId, addDays(data.from, -1));
      join(rows, data.staffId, data.teams, data.from);
    },
    StaffMemberLeft: ({ data }, rows) => {
      endMemberships(rows, data.staffId, data.lastDay);
    },
  },
});
