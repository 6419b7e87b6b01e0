import type { ComplaintEvent } from '@lydhoer/complaints/events';
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

/** A complaint's point that a learning point rests on. */
interface PointRow extends Row {
  readonly learning_point_id: string;
  readonly complaint_id: string;
  readonly point_id: string;
}

/** A point of a complaint that was merged into another, and the point there that is the same grievance. */
interface SamePointRow extends Row {
  readonly complaint_id: string;
  readonly point_id: string;
  readonly into_id: string;
  readonly same_as: string;
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

const evidencePoints = table<PointRow>({
  name: 'insight_evidence_point',
  columns: { learning_point_id: 'TEXT', complaint_id: 'TEXT', point_id: 'TEXT' },
  key: ['learning_point_id', 'complaint_id', 'point_id'],
});

const samePoints = table<SamePointRow>({
  name: 'insight_same_point',
  columns: { complaint_id: 'TEXT', point_id: 'TEXT', into_id: 'TEXT', same_as: 'TEXT' },
  key: ['complaint_id', 'point_id'],
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

type Evidence = LearningPointEvent['data']['evidence'];

const addEvidence = (rows: Rows, learning_point_id: string, more: Evidence): void => {
  const evidence = rows.get(learningPoints, { learning_point_id })?.evidence ?? 0;
  rows.change(learningPoints, { learning_point_id }, { evidence: evidence + more.length });
  for (const piece of more) {
    if (piece.kind !== 'complaint-point') continue;
    rows.put(evidencePoints, { learning_point_id, complaint_id: piece.complaintId, point_id: piece.pointId });
  }
};

export const learningLogView = view<LearningPointEvent | ActionEvent | ComplaintEvent>({
  name: 'insight_learning_log',
  version: 2,
  tables: [learningPoints, evidencePoints, samePoints, actions],
  on: {
    LearningPointIdentified: ({ data }, rows) => {
      rows.put(learningPoints, {
        learning_point_id: data.learningPointId,
        theme: data.theme,
        title: JSON.stringify(data.title),
        identified_on: data.identifiedOn,
        evidence: 0,
      });
      addEvidence(rows, data.learningPointId, data.evidence);
    },
    EvidenceLinked: ({ data }, rows) => {
      addEvidence(rows, data.learningPointId, data.evidence);
    },
    ComplaintMergedInto: ({ data }, rows) => {
      for (const { pointId, sameAs } of data.points) {
        const point = { complaint_id: data.complaintId, point_id: pointId };
        rows.put(samePoints, { ...point, into_id: data.into, same_as: sameAs });
      }
    },
    ComplaintUnmerged: ({ data }, rows) => {
      for (const { complaint_id, point_id } of rows.under(samePoints, { complaint_id: data.complaintId })) {
        rows.remove(samePoints, { complaint_id, point_id });
      }
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
