import type { ActionEvent, LearningPointEvent } from '@lydhoer/learning/events';
import { table, view, type Row, type Rows } from '@lydhoer/read-models';

interface LearningPointRow extends Row {
  readonly learning_point_id: string;
  readonly theme: string;
  /** Sealed, as JSON. */
  readonly title: string;
  readonly identified_on: string;
  readonly evidence: number;
}

interface ActionRow extends Row {
  readonly action_id: string;
  readonly learning_point_id: string;
  readonly type: string;
  /** Sealed, as JSON. */
  readonly title: string;
  readonly owner: string | null;
  readonly due_on: string | null;
  readonly status: string;
  readonly progress: number | null;
  readonly completed_on: string | null;
  readonly effect: string | null;
}

const learningPoints = table<LearningPointRow>({
  name: 'insight_learning_point',
  columns: { learning_point_id: 'TEXT', theme: 'TEXT', title: 'TEXT', identified_on: 'TEXT', evidence: 'INTEGER' },
  key: ['learning_point_id'],
});

const actions = table<ActionRow>({
  name: 'insight_action',
  columns: {
    action_id: 'TEXT',
    learning_point_id: 'TEXT',
    type: 'TEXT',
    title: 'TEXT',
    owner: 'TEXT',
    due_on: 'TEXT',
    status: 'TEXT',
    progress: 'INTEGER',
    completed_on: 'TEXT',
    effect: 'TEXT',
  },
  key: ['action_id'],
  indexes: [['learning_point_id']],
});

const addEvidence = (rows: Rows, learning_point_id: string, more: number): void => {
  const evidence = rows.get(learningPoints, { learning_point_id })?.evidence ?? 0;
  rows.change(learningPoints, { learning_point_id }, { evidence: evidence + more });
};

export const learningLogView = view<LearningPointEvent | ActionEvent>({
  name: 'insight_learning_log',
  version: 1,
  tables: [learningPoints, actions],
  on: {
    LearningPointIdentified: ({ data }, rows) => {
      rows.put(learningPoints, {
        learning_point_id: data.learningPointId,
        theme: data.theme,
        title: JSON.stringify(data.title),
        identified_on: data.identifiedOn,
        evidence: data.evidence.length,
      });
    },
    EvidenceLinked: ({ data }, rows) => {
      addEvidence(rows, data.learningPointId, data.evidence.length);
    },
    ActionProposed: ({ data }, rows) => {
      rows.put(actions, {
        action_id: data.actionId,
        learning_point_id: data.learningPointId,
        type: data.type,
        title: JSON.stringify(data.title),
        owner: null,
        due_on: null,
        status: 'proposed',
        progress: null,
        completed_on: null,
        effect: null,
      });
    },
    ActionAgreed: ({ data }, rows) => {
      rows.change(actions, { action_id: data.actionId }, { status: 'agreed' });
    },
    ActionAssigned: ({ data }, rows) => {
      const started = rows.get(actions, { action_id: data.actionId })?.status === 'in-progress';
      const { owner, dueOn: due_on } = data;
      rows.change(actions, { action_id: data.actionId }, { owner, due_on, ...(started ? {} : { status: 'assigned' }) });
    },
    ProgressReported: ({ data }, rows) => {
      rows.change(actions, { action_id: data.actionId }, { status: 'in-progress', progress: data.percent });
    },
    ActionCompleted: ({ data }, rows) => {
      rows.change(actions, { action_id: data.actionId }, { status: 'completed', completed_on: data.completedOn });
    },
    // Too early leaves the question open: somebody has looked, nothing is verified.
    EffectVerified: ({ data: { actionId, effect } }, rows) => {
      const status = effect === 'too-early' ? 'completed' : 'verified';
      rows.change(actions, { action_id: actionId }, { status, effect });
    },
  },
});
