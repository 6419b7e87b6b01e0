import { table, type Row } from '@lydhoer/read-models';

/** One point of a complaint, or one contact that has none: what every figure counts. No sealed field comes near it. */
export interface Fact extends Row {
  readonly complaint_id: string;
  /** Empty for a contact without points. */
  readonly point_id: string;
  readonly received_on: string;
  /** When the contact or complaint was closed or withdrawn. */
  readonly case_closed_on: string | null;
  /** When the point came to its end: answered, settled, decided by the appeals body, or withdrawn. Null until then. */
  readonly point_closed_on: string | null;
  readonly channel: string;
  readonly role: string;
  readonly kind: string;
  readonly theme: string;
  /** As recorded with the point: the team as it was then. */
  readonly team: string;
  readonly outcome: string;
  /** 1 while the point lies at the appeals body; otherwise 0. */
  readonly at_appeal_board: number;
  /** What became of what was not upheld of a point that was upheld in part: a `Rest`. */
  readonly rest: string;
  /** Counts the contacts and complaints from nought. */
  readonly case_number: number;
  /** 1; 0 while its contact or complaint is merged into another or annulled. All facts of a case share it. */
  readonly counts: number;
}

/** A fact with its place. */
export interface FactRow extends Fact {
  /** Counts the rows from nought, without a gap: the place of the fact in the columns. It stays, whatever happens. */
  readonly slot: number;
  /** Rises with every change of any fact: what changed since one looked last stands behind it. */
  readonly changed: number;
}

export const facts = table<FactRow>({
  name: 'insight_fact',
  columns: {
    complaint_id: 'TEXT',
    point_id: 'TEXT',
    received_on: 'TEXT',
    case_closed_on: 'TEXT',
    point_closed_on: 'TEXT',
    channel: 'TEXT',
    role: 'TEXT',
    kind: 'TEXT',
    theme: 'TEXT',
    team: 'TEXT',
    outcome: 'TEXT',
    at_appeal_board: 'INTEGER',
    rest: 'TEXT',
    slot: 'INTEGER',
    case_number: 'INTEGER',
    counts: 'INTEGER',
    changed: 'INTEGER',
  },
  key: ['complaint_id', 'point_id'],
  indexes: [['received_on'], ['case_closed_on'], ['point_closed_on'], ['changed']],
});

/** What opening a figure down to its cases depends on. */
export interface CaseRow extends Row {
  readonly complaint_id: string;
  readonly registered_by: string;
  readonly recorded_on: string;
  readonly assignee: string | null;
  /** The team it is assigned to, beside those of its points. */
  readonly team: string | null;
  /** The day by which it is to be answered. */
  readonly answer_due_on: string | null;
}

export const cases = table<CaseRow>({
  name: 'insight_case',
  columns: {
    complaint_id: 'TEXT',
    registered_by: 'TEXT',
    recorded_on: 'TEXT',
    assignee: 'TEXT',
    team: 'TEXT',
    answer_due_on: 'TEXT',
  },
  key: ['complaint_id'],
});

/** How many facts and cases there are, and how many changes of facts there were. */
export interface CountRow extends Row {
  readonly only_row: number;
  readonly slots: number;
  readonly cases: number;
  readonly changes: number;
}

export const factCounts = table<CountRow>({
  name: 'insight_fact_count',
  columns: { only_row: 'INTEGER', slots: 'INTEGER', cases: 'INTEGER', changes: 'INTEGER' },
  key: ['only_row'],
});
