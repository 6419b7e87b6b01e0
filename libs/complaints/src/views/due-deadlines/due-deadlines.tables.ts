import { table, type Row } from '@lydhoer/read-models';

/** What is known of a deadline. Nothing here depends on the day on which it is looked at. */
export interface DeadlineRow extends Row {
  readonly complaint_id: string;
  readonly deadline_id: string;
  readonly rule: string;
  readonly paragraph: string | null;
  readonly family: string;
  readonly binds: string;
  /** 1: it binds the municipality or a body of its; 0: the citizen or Ankestyrelsen. */
  readonly ours: number;
  readonly point_id: string | null;
  readonly decision_id: string | null;
  readonly person_id: string | null;
  /** The team responsible: the point's, else the one the complaint is assigned to, else its first point's. */
  readonly team: string | null;
  /** The team that must be told of a worry; of everything else null. */
  readonly told_team: string | null;
  /** The staff id of whoever has the complaint. */
  readonly person: string | null;
  readonly started_on: string;
  /** These five are null while the law owes a deadline whose length nobody has published. */
  readonly due_on: string | null;
  readonly latest_on: string | null;
  readonly judged_by: string | null;
  readonly counts_on: string | null;
  readonly counts_at: string | null;
  /** `counts_on`, or `undated`. */
  readonly sorted_on: string;
  /** The pauses, as JSON. */
  readonly pauses: string;
  readonly paused_since: string | null;
  /** 1: it was over on the day it was born. */
  readonly breached_on_creation: number;
  /** The version of the calendar it was computed by; null without a date. */
  readonly calendar: string | null;
  /** The version of the rulebook it was computed by; null where nobody kept count. */
  readonly rulebook: number | null;
  /** The log position at which it was computed last, as `sortable`. */
  readonly computed_at: string;
}

/** Where a deadline without a date stands among those that have one: at the end. */
export const undated = '9999-12-31';

/** Who reaches an open deadline, in the order in which they are due; see `whoReaches`. */
export interface ReachRow extends Row {
  readonly who: string;
  readonly ours: number;
  readonly sorted_on: string;
  readonly complaint_id: string;
  readonly deadline_id: string;
  readonly rule: string;
}

/** What access to a complaint, and whose its deadlines are, depends on. */
export interface ComplaintRow extends Row {
  readonly complaint_id: string;
  readonly registered_by: string;
  readonly assignee: string | null;
  readonly assigned_team: string | null;
  /** The team that each worry is told to, as JSON, in the order in which they arose. */
  readonly told_teams: string;
  /** The team of each point, as JSON. */
  readonly points: string;
  /** The log position of the registration, as `sortable`. */
  readonly registered_at: string;
}

const columns = {
  complaint_id: 'TEXT',
  deadline_id: 'TEXT',
  rule: 'TEXT',
  paragraph: 'TEXT',
  family: 'TEXT',
  binds: 'TEXT',
  ours: 'INTEGER',
  point_id: 'TEXT',
  decision_id: 'TEXT',
  person_id: 'TEXT',
  team: 'TEXT',
  told_team: 'TEXT',
  person: 'TEXT',
  started_on: 'TEXT',
  due_on: 'TEXT',
  latest_on: 'TEXT',
  judged_by: 'TEXT',
  counts_on: 'TEXT',
  counts_at: 'TEXT',
  sorted_on: 'TEXT',
  pauses: 'TEXT',
  paused_since: 'TEXT',
  breached_on_creation: 'INTEGER',
  calendar: 'TEXT',
  rulebook: 'INTEGER',
  computed_at: 'TEXT',
} as const;

/** The open ones alone: few, however many there were. */
export const dueDeadline = table<DeadlineRow>({
  name: 'due_deadline',
  columns,
  key: ['complaint_id', 'deadline_id'],
  indexes: [
    ['ours', 'sorted_on'],
    ['team', 'ours', 'sorted_on'],
    ['team', 'rule', 'sorted_on'],
    ['told_team', 'sorted_on'],
    ['person', 'ours', 'sorted_on'],
    ['rule', 'sorted_on'],
  ],
});

/** Those that were met or superseded: what ended them may be undone. */
export const settledDeadline = table<DeadlineRow>({
  name: 'settled_deadline',
  columns,
  key: ['complaint_id', 'deadline_id'],
});

export const dueReach = table<ReachRow>({
  name: 'due_reach',
  columns: {
    who: 'TEXT',
    ours: 'INTEGER',
    sorted_on: 'TEXT',
    complaint_id: 'TEXT',
    deadline_id: 'TEXT',
    rule: 'TEXT',
  },
  key: ['who', 'ours', 'sorted_on', 'complaint_id', 'deadline_id'],
  indexes: [['who', 'rule', 'sorted_on', 'complaint_id', 'deadline_id']],
});

export const dueComplaint = table<ComplaintRow>({
  name: 'due_complaint',
  columns: {
    complaint_id: 'TEXT',
    registered_by: 'TEXT',
    assignee: 'TEXT',
    assigned_team: 'TEXT',
    told_teams: 'TEXT',
    points: 'TEXT',
    registered_at: 'TEXT',
  },
  key: ['complaint_id'],
  indexes: [['registered_at']],
});
