import { table, view, type Row, type Rows } from '@lydhoer/read-models';
import { evidenceName } from '../../domain/evidence.js';
import type { LearningPointEvent } from '../../domain/learning-point.events.js';
import type { Evidence } from '../../domain/learning.schemas.js';

export interface LearningPointRow extends Row {
  readonly learning_point_id: string;
  readonly theme: string;
  /** Sealed, as JSON. */
  readonly title: string;
  readonly identified_by: string;
  readonly identified_on: string;
  readonly revision: string;
}
export interface EvidenceRow extends Row {
  readonly learning_point_id: string;
  readonly name: string;
  /** The evidence itself, as JSON. */
  readonly evidence: string;
  readonly linked_by: string;
  readonly linked_on: string;
}

const learningPoint = table<LearningPointRow>({
  name: 'learning_point',
  columns: {
    learning_point_id: 'TEXT',
    theme: 'TEXT',
    title: 'TEXT',
    identified_by: 'TEXT',
    identified_on: 'TEXT',
    revision: 'TEXT',
  },
  key: ['learning_point_id'],
  indexes: [['identified_on', 'learning_point_id']],
});
const linkedEvidence = table<EvidenceRow>({
  name: 'linked_evidence',
  columns: { learning_point_id: 'TEXT', name: 'TEXT', evidence: 'TEXT', linked_by: 'TEXT', linked_on: 'TEXT' },
  key: ['learning_point_id', 'name'],
});

/** Every learning point, and what it rests on. */
export const learningPointsView = view<LearningPointEvent>({
  name: 'learning_points',
  version: 1,
  tables: [learningPoint, linkedEvidence],
  on: {
    LearningPointIdentified: ({ data, revision }, rows) => {
      rows.put(learningPoint, {
        learning_point_id: data.learningPointId,
        theme: data.theme,
        title: JSON.stringify(data.title),
        identified_by: data.identifiedBy,
        identified_on: data.identifiedOn,
        revision: String(revision),
      });
      link(rows, data.learningPointId, data.evidence, data.identifiedBy, data.identifiedOn);
    },
    EvidenceLinked: ({ data, revision }, rows) => {
      link(rows, data.learningPointId, data.evidence, data.linkedBy, data.linkedOn);
      rows.change(learningPoint, { learning_point_id: data.learningPointId }, { revision: String(revision) });
    },
  },
});

function link(rows: Rows, learningPointId: string, evidence: readonly Evidence[], by: string, on: string): void {
  for (const piece of evidence) {
    rows.put(linkedEvidence, {
      learning_point_id: learningPointId,
      name: evidenceName(piece),
      evidence: JSON.stringify(piece),
      linked_by: by,
      linked_on: on,
    });
  }
}
