import { type Row, table, view } from '@lydhoer/read-models';
import type { OrganisationEvent } from '../../domain/organisation.events.js';

export interface DepartmentRow extends Row {
  readonly code: string;
  readonly name: string;
  readonly valid_from: string;
}
export interface TeamRow extends Row {
  readonly code: string;
  readonly department: string;
  readonly name: string;
  readonly ages_from: number | null;
  readonly ages_to: number | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

const department = table<DepartmentRow>({
  name: 'organisation_department',
  columns: { code: 'TEXT', name: 'TEXT', valid_from: 'TEXT' },
  key: ['code'],
});
const team = table<TeamRow>({
  name: 'organisation_team',
  columns: {
    code: 'TEXT',
    department: 'TEXT',
    name: 'TEXT',
    ages_from: 'INTEGER',
    ages_to: 'INTEGER',
    valid_from: 'TEXT',
    valid_to: 'TEXT',
  },
  key: ['code'],
});

export const organisationView = view<OrganisationEvent>({
  name: 'organisation',
  version: 1,
  tables: [department, team],
  on: {
    DepartmentEstablished: ({ data }, rows) => {
      rows.put(department, { code: data.code, name: data.name, valid_from: data.validFrom });
    },
    TeamEstablished: ({ data }, rows) => {
      rows.put(team, {
        code: data.code,
        department: data.department,
        name: data.name,
        ages_from: data.ages?.from ?? null,
        ages_to: data.ages?.to ?? null,
        valid_from: data.validFrom,
        valid_to: null,
      });
    },
    TeamDissolved: ({ data }, rows) => {
      rows.change(team, { code: data.code }, { valid_to: data.lastDay });
    },
  },
});
