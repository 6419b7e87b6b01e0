import { table, view, type Row, type Rows } from '@lydhoer/read-models';
import type { ActionEvent } from '../../domain/action.events.js';
import type { ActionStatus } from './action-state.js';

export interface ActionRow extends Row {
  readonly action_id: string;
  readonly learning_point_id: string;
  readonly type: string;
  /** Sealed, as JSON; so are description and measure. */
  readonly title: string;
  readonly description: string | null;
  readonly proposed_by: string;
  readonly proposed_on: string;
  readonly agreed_by: string | null;
  readonly agreed_on: string | null;
  readonly owner: string | null;
  readonly due_on: string | null;
  /** When an owner was reminded of that day. */
  readonly reminded_on: string | null;
  readonly measure: string | null;
  /** JSON numbers, exact; null when there is none. */
  readonly baseline: string | null;
  readonly target: string | null;
  readonly status: ActionStatus;
  readonly percent: number | null;
  readonly completed_by: string | null;
  readonly completed_on: string | null;
  readonly effect: string | null;
  readonly revision: string;
}
/** Something told about an action: a progress, a piece of evidence that it is done, a look at its effect. */
export interface StepRow extends Row {
  readonly action_id: string;
  /** Counts from 1 within the action. */
  readonly step: number;
  readonly kind: 'progress' | 'evidence' | 'verification';
  readonly done_by: string;
  readonly done_on: string;
  /** The percent of a progress, the kind of evidence, the effect verified. */
  readonly fact: string | null;
  /** Sealed, as JSON. */
  readonly text: string;
}

const action = table<ActionRow>({
  name: 'action',
  columns: {
    action_id: 'TEXT',
    learning_point_id: 'TEXT',
    type: 'TEXT',
    title: 'TEXT',
    description: 'TEXT',
    proposed_by: 'TEXT',
    proposed_on: 'TEXT',
    agreed_by: 'TEXT',
    agreed_on: 'TEXT',
    owner: 'TEXT',
    due_on: 'TEXT',
    reminded_on: 'TEXT',
    measure: 'TEXT',
    baseline: 'TEXT',
    target: 'TEXT',
    status: 'TEXT',
    percent: 'INTEGER',
    completed_by: 'TEXT',
    completed_on: 'TEXT',
    effect: 'TEXT',
    revision: 'TEXT',
  },
  key: ['action_id'],
  indexes: [['learning_point_id'], ['owner', 'due_on']],
});
const actionStep = table<StepRow>({
  name: 'action_step',
  columns: {
    action_id: 'TEXT',
    step: 'INTEGER',
    kind: 'TEXT',
    done_by: 'TEXT',
    done_on: 'TEXT',
    fact: 'TEXT',
    text: 'TEXT',
  },
  key: ['action_id', 'step'],
});

/** Every action, how far it has come, and what was told about it. Whether it is overdue depends on the day: a query. */
export const actionsView = view<ActionEvent>({
  name: 'actions',
  version: 2,
  tables: [action, actionStep],
  on: {
    ActionProposed: ({ data, revision }, rows) => {
      rows.put(action, {
        ...nothingYet,
        action_id: data.actionId,
        learning_point_id: data.learningPointId,
        type: data.type,
        title: JSON.stringify(data.title),
        description: data.description === null ? null : JSON.stringify(data.description),
        proposed_by: data.proposedBy,
        proposed_on: data.proposedOn,
        revision: String(revision),
      });
    },
    ActionAgreed: ({ data, revision }, rows) => {
      const { agreedBy: agreed_by, agreedOn: agreed_on } = data;
      change(rows, data.actionId, revision, { agreed_by, agreed_on, status: 'agreed' });
    },
    ActionAssigned: ({ data, revision }, rows) => {
      const before = rows.get(action, { action_id: data.actionId });
      change(rows, data.actionId, revision, {
        owner: data.owner,
        due_on: data.dueOn,
        reminded_on: before?.due_on === data.dueOn ? before.reminded_on : null,
        measure: JSON.stringify(data.measure),
        baseline: numeral(data.baseline),
        target: numeral(data.target),
        status: before?.status === 'in-progress' ? 'in-progress' : 'assigned',
      });
    },
    OwnerReminded: ({ data, revision }, rows) => {
      change(rows, data.actionId, revision, { reminded_on: data.remindedOn });
    },
    ProgressReported: ({ data, revision }, rows) => {
      tell(rows, data.actionId, {
        kind: 'progress',
        done_by: data.reportedBy,
        done_on: data.reportedOn,
        fact: numeral(data.percent),
        text: JSON.stringify(data.note),
      });
      const percent = data.percent === null ? {} : { percent: data.percent };
      change(rows, data.actionId, revision, { status: 'in-progress', ...percent });
    },
    ActionCompleted: ({ data, revision }, rows) => {
      for (const { kind: fact, reference } of data.evidence) {
        tell(rows, data.actionId, {
          kind: 'evidence',
          done_by: data.completedBy,
          done_on: data.completedOn,
          fact,
          text: JSON.stringify(reference),
        });
      }
      const { completedBy: completed_by, completedOn: completed_on } = data;
      change(rows, data.actionId, revision, { completed_by, completed_on, status: 'completed' });
    },
    EffectVerified: ({ data, revision }, rows) => {
      tell(rows, data.actionId, {
        kind: 'verification',
        done_by: data.verifiedBy,
        done_on: data.verifiedOn,
        fact: data.effect,
        text: JSON.stringify(data.basis),
      });
      const status = data.effect === 'too-early' ? 'completed' : 'verified';
      change(rows, data.actionId, revision, { effect: data.effect, status });
    },
  },
});

const nothingYet = {
  agreed_by: null,
  agreed_on: null,
  owner: null,
  due_on: null,
  reminded_on: null,
  measure: null,
  baseline: null,
  target: null,
  status: 'proposed',
  percent: null,
  completed_by: null,
  completed_on: null,
  effect: null,
} as const;

const numeral = (value: number | null) => (value === null ? null : JSON.stringify(value));

function change(rows: Rows, actionId: string, revision: bigint, columns: Partial<ActionRow>): void {
  rows.change(action, { action_id: actionId }, { ...columns, revision: String(revision) });
}

function tell(rows: Rows, actionId: string, told: Omit<StepRow, 'action_id' | 'step'>): void {
  const before = rows.under(actionStep, { action_id: actionId }).length;
  rows.put(actionStep, { action_id: actionId, step: before + 1, ...told } as StepRow);
}
