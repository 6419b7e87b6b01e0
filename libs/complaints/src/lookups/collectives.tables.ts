import { table, type Row } from '@lydhoer/read-models';

interface Source {
  readonly source_kind: string;
  /** Sealed, as JSON. */
  readonly source_reference: string | null;
}
const source = { source_kind: 'TEXT', source_reference: 'TEXT' } as const;

export interface CollectiveRow extends Row, Source {
  readonly collective_id: string;
  readonly opened_on: string;
  readonly opened_by: string;
  readonly recorded_on: string;
  /** Sealed, as JSON. */
  readonly title: string;
  readonly closed_on: string | null;
  readonly revision: string;
}
export const collectives = table<CollectiveRow>({
  name: 'collective',
  columns: {
    collective_id: 'TEXT',
    opened_on: 'TEXT',
    opened_by: 'TEXT',
    recorded_on: 'TEXT',
    title: 'TEXT',
    ...source,
    closed_on: 'TEXT',
    revision: 'TEXT',
  },
  key: ['collective_id'],
  indexes: [['opened_on', 'collective_id']],
});

/** How many families there are, as somebody said. */
export interface StatementRow extends Row, Source {
  readonly collective_id: string;
  readonly statement_id: string;
  /** The order in which they were recorded, from 0. */
  readonly place: number;
  readonly families: number;
  readonly stated_on: string;
}
export const collectiveStatements = table<StatementRow>({
  name: 'collective_statement',
  columns: {
    collective_id: 'TEXT',
    statement_id: 'TEXT',
    place: 'INTEGER',
    families: 'INTEGER',
    stated_on: 'TEXT',
    ...source,
  },
  key: ['collective_id', 'statement_id'],
});

export interface SharedPointRow extends Row {
  readonly collective_id: string;
  readonly point_id: string;
  /** The order in which they were added, from 0. */
  readonly place: number;
  readonly kind: string;
  readonly theme: string;
  readonly team: string;
  /** Codes, as JSON. */
  readonly consequences: string;
  /** As JSON. */
  readonly legal_basis: string | null;
  /** Sealed, as JSON. */
  readonly description: string | null;
  /** Null: with the complaint of each family. */
  readonly raised_on: string | null;
}
export const collectivePoints = table<SharedPointRow>({
  name: 'collective_point',
  columns: {
    collective_id: 'TEXT',
    point_id: 'TEXT',
    place: 'INTEGER',
    kind: 'TEXT',
    theme: 'TEXT',
    team: 'TEXT',
    consequences: 'TEXT',
    legal_basis: 'TEXT',
    description: 'TEXT',
    raised_on: 'TEXT',
  },
  key: ['collective_id', 'point_id'],
});

/** A family's time in a collective complaint; one that came back has several. */
export interface FamilyRow extends Row {
  readonly collective_id: string;
  readonly complaint_id: string;
  /** Which of this family's times, from 0. */
  readonly time: number;
  /** The order in which they joined, from 0. */
  readonly place: number;
  readonly team: string | null;
  readonly joined_on: string;
  readonly left_on: string | null;
  readonly left_because: string | null;
  /** Sealed, as JSON. */
  readonly note: string | null;
}
export const collectiveFamilies = table<FamilyRow>({
  name: 'collective_family',
  columns: {
    collective_id: 'TEXT',
    complaint_id: 'TEXT',
    time: 'INTEGER',
    place: 'INTEGER',
    team: 'TEXT',
    joined_on: 'TEXT',
    left_on: 'TEXT',
    left_because: 'TEXT',
    note: 'TEXT',
  },
  key: ['collective_id', 'complaint_id', 'time'],
  indexes: [['complaint_id']],
});

/** Which point of a family's complaint a shared point becomes when it is taken over. */
export interface OwnPointRow extends Row {
  readonly collective_id: string;
  readonly complaint_id: string;
  /** The shared point. */
  readonly point_id: string;
  readonly own_point_id: string;
}
export const collectiveOwnPoints = table<OwnPointRow>({
  name: 'collective_own_point',
  columns: { collective_id: 'TEXT', complaint_id: 'TEXT', point_id: 'TEXT', own_point_id: 'TEXT' },
  key: ['collective_id', 'complaint_id', 'point_id'],
});

/** Who speaks for the families now. */
export interface SpokespersonRow extends Row {
  readonly collective_id: string;
  readonly named_on: string;
  readonly complaint_id: string | null;
  readonly person_id: string | null;
  /** Sealed, as JSON. */
  readonly name: string | null;
}
export const collectiveSpokespersons = table<SpokespersonRow>({
  name: 'collective_spokesperson',
  columns: { collective_id: 'TEXT', named_on: 'TEXT', complaint_id: 'TEXT', person_id: 'TEXT', name: 'TEXT' },
  key: ['collective_id'],
});

/** What was recorded wrongly and put right. */
export interface CorrectionRow extends Row {
  readonly collective_id: string;
  readonly revision: number;
  readonly type: string;
  readonly recorded_on: string;
  readonly recorded_by: string;
  readonly step: string | null;
  readonly complaint_id: string | null;
  readonly statement_id: string | null;
  /** The day as it had been recorded; null where no day was put right. */
  readonly was: string | null;
  /** The day as it is; null also where it never happened. */
  readonly became: string | null;
  /** Of a statement. */
  readonly families_were: number | null;
  /** Of the title: as it had been recorded. Sealed, as JSON. */
  readonly title_was: string | null;
  /** Sealed, as JSON. */
  readonly reason: string;
}
export const collectiveCorrections = table<CorrectionRow>({
  name: 'collective_correction',
  columns: {
    collective_id: 'TEXT',
    revision: 'INTEGER',
    type: 'TEXT',
    recorded_on: 'TEXT',
    recorded_by: 'TEXT',
    step: 'TEXT',
    complaint_id: 'TEXT',
    statement_id: 'TEXT',
    was: 'TEXT',
    became: 'TEXT',
    families_were: 'INTEGER',
    title_was: 'TEXT',
    reason: 'TEXT',
  },
  key: ['collective_id', 'revision'],
});
