import { addDays } from '@lydhoer/kernel';
import { type Row, type Rows, table, view } from '@lydhoer/read-models';
import type { OrganisationEvent } from '../../domain/organisation.events.js';

/** One stretch of somebody's work in the same teams. */
export interface StaffRow extends Row {
  readonly staff_id: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  /** Sealed, as JSON. */
  readonly name: string;
  readonly roles: string;
  readonly teams: string;
}

const staff = table<StaffRow>({
  name: 'organisation_staff',
  columns: {
    staff_id: 'TEXT',
    valid_from: 'TEXT',
    valid_to: 'TEXT',
    name: 'TEXT',
    roles: 'TEXT',
    teams: 'TEXT',
  },
  key: ['staff_id', 'valid_from'],
});

export const staffView = view<OrganisationEvent>({
  name: 'organisation_staff',
  version: 1,
  tables: [staff],
  on: {
    StaffMemberJoined: ({ data }, rows) => {
      rows.put(staff, {
        staff_id: data.staffId,
        valid_from: data.validFrom,
        valid_to: null,
        name: JSON.stringify(data.name),
        roles: JSON.stringify(data.roles),
        teams: JSON.stringify(data.teams),
      });
    },
    StaffMemberMoved: ({ data }, rows) => {
      const last = latest(rows, data.staffId);
      rows.put(staff, { ...last, valid_to: addDays(data.from, -1) });
      rows.put(staff, { ...last, valid_from: data.from, teams: JSON.stringify(data.teams) });
    },
    StaffMemberLeft: ({ data }, rows) => {
      rows.put(staff, { ...latest(rows, data.staffId), valid_to: data.lastDay });
    },
  },
});

function latest(rows: Rows, staffId: string): StaffRow {
  const last = rows.under(staff, { staff_id: staffId }).at(-1);
  if (!last) throw new Error('somebody moved or left who never joined');
  return last;
}
