import { addDays } from '@lydhoer/kernel';
import type { OrganisationEvent } from '@lydhoer/organisation/events';
import { table, view, type Row, type Rows } from '@lydhoer/read-models';

interface TeamRow extends Row {
  readonly code: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}
interface StaffRow extends Row {
  readonly staff_id: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}
interface MembershipRow extends StaffRow {
  readonly team: string;
}

const knownTeam = table<TeamRow>({
  name: 'known_team',
  columns: { code: 'TEXT', valid_from: 'TEXT', valid_to: 'TEXT' },
  key: ['code'],
});
const knownStaff = table<StaffRow>({
  name: 'known_staff',
  columns: { staff_id: 'TEXT', valid_from: 'TEXT', valid_to: 'TEXT' },
  key: ['staff_id'],
});
const knownMembership = table<MembershipRow>({
  name: 'known_membership',
  columns: { staff_id: 'TEXT', valid_from: 'TEXT', team: 'TEXT', valid_to: 'TEXT' },
  key: ['staff_id', 'valid_from', 'team'],
});

/** Which teams there are, and who works in which of them, when. */
export const knownOrganisationView = view<OrganisationEvent>({
  name: 'known_organisation',
  version: 1,
  tables: [knownTeam, knownStaff, knownMembership],
  on: {
    TeamEstablished: ({ data }, rows) => {
      rows.put(knownTeam, { code: data.code, valid_from: data.validFrom, valid_to: null });
    },
    TeamDissolved: ({ data }, rows) => {
      rows.change(knownTeam, { code: data.code }, { valid_to: data.lastDay });
    },
    StaffMemberJoined: ({ data }, rows) => {
      rows.put(knownStaff, { staff_id: data.staffId, valid_from: data.validFrom, valid_to: null });
      join(rows, data.staffId, data.teams, data.validFrom);
    },
    StaffMemberMoved: ({ data }, rows) => {
      endMemberships(rows, data.staffId, addDays(data.from, -1));
      join(rows, data.staffId, data.teams, data.from);
    },
    StaffMemberLeft: ({ data }, rows) => {
      rows.change(knownStaff, { staff_id: data.staffId }, { valid_to: data.lastDay });
      endMemberships(rows, data.staffId, data.lastDay);
    },
  },
});

function join(rows: Rows, staffId: string, teams: readonly string[], from: string): void {
  for (const team of teams) rows.put(knownMembership, { staff_id: staffId, valid_from: from, team, valid_to: null });
}

/** After the last day there are no memberships: the open ones end, those that would begin later never do. */
function endMemberships(rows: Rows, staffId: string, lastDay: string): void {
  for (const { valid_from, valid_to, team } of rows.under(knownMembership, { staff_id: staffId })) {
    const key = { staff_id: staffId, valid_from, team };
    if (valid_from > lastDay) rows.remove(knownMembership, key);
    else if (valid_to === null || valid_to > lastDay) rows.change(knownMembership, key, { valid_to: lastDay });
  }
}
