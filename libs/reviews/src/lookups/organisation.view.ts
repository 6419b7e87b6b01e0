import type { OrganisationEvent } from '@lydhoer/organisation/events';
import { table, view, type Row } from '@lydhoer/read-models';

interface DepartmentRow extends Row {
  readonly code: string;
  readonly valid_from: string;
}
interface TeamRow extends Row {
  readonly code: string;
  readonly department: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}
interface StaffRow extends Row {
  readonly staff_id: string;
  /** JSON. */
  readonly roles: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

const knownDepartment = table<DepartmentRow>({
  name: 'known_department',
  columns: { code: 'TEXT', valid_from: 'TEXT' },
  key: ['code'],
});
const knownTeam = table<TeamRow>({
  name: 'known_team',
  columns: { code: 'TEXT', department: 'TEXT', valid_from: 'TEXT', valid_to: 'TEXT' },
  key: ['code'],
  indexes: [['department']],
});
const knownStaff = table<StaffRow>({
  name: 'known_staff',
  columns: { staff_id: 'TEXT', roles: 'TEXT', valid_from: 'TEXT', valid_to: 'TEXT' },
  key: ['staff_id'],
});

/** To whom a recommendation can be sent: departments, their teams, and who works here. */
export const knownOrganisationView = view<OrganisationEvent>({
  name: 'known_organisation',
  version: 1,
  tables: [knownDepartment, knownTeam, knownStaff],
  on: {
    DepartmentEstablished: ({ data }, rows) => {
      rows.put(knownDepartment, { code: data.code, valid_from: data.validFrom });
    },
    TeamEstablished: ({ data }, rows) => {
      rows.put(knownTeam, {
        code: data.code,
        department: data.department,
        valid_from: data.validFrom,
        valid_to: null,
      });
    },
    TeamDissolved: ({ data }, rows) => {
      rows.change(knownTeam, { code: data.code }, { valid_to: data.lastDay });
    },
    StaffMemberJoined: ({ data }, rows) => {
      rows.put(knownStaff, {
        staff_id: data.staffId,
        roles: JSON.stringify(data.roles),
        valid_from: data.validFrom,
        valid_to: null,
      });
    },
    StaffMemberLeft: ({ data }, rows) => {
      rows.change(knownStaff, { staff_id: data.staffId }, { valid_to: data.lastDay });
    },
  },
});
