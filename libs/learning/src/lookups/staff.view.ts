import type { StaffMemberJoined, StaffMemberLeft } from '@lydhoer/organisation/events';
import { table, view, type Row } from '@lydhoer/read-models';

interface StaffRow extends Row {
  readonly staff_id: string;
  /** JSON. */
  readonly roles: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

const knownStaff = table<StaffRow>({
  name: 'known_staff',
  columns: { staff_id: 'TEXT', roles: 'TEXT', valid_from: 'TEXT', valid_to: 'TEXT' },
  key: ['staff_id'],
});

/** Who works here, in which roles. */
export const knownStaffView = view<StaffMemberJoined | StaffMemberLeft>({
  name: 'known_staff',
  version: 1,
  tables: [knownStaff],
  on: {
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
