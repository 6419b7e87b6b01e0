import type { Folds, Rows } from '@lydhoer/read-models';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { pointOutcomes } from '../../domain/complaint.values.js';
import { appealOutcomes } from '../../domain/realitet/realitet.values.js';
import { complaintListPoint } from './complaint-list.tables.js';

/** How a point ended: as its answer, in agreement, by reassessment, or as the appeals body decided. */
export const pointResults = [
  ...pointOutcomes,
  'settled-by-dialogue',
  'gone-along-with-appeal',
  'upheld-in-full',
  'upheld-in-part',
  'appeal-withdrawn',
  ...appealOutcomes.map((outcome) => `appeal-${outcome}` as const),
] as const;
export type PointResult = (typeof pointResults)[number];

interface OfPoint {
  readonly complaintId: string;
  readonly pointId: string;
}

export const pointKey = ({ complaintId, pointId }: OfPoint) => ({ complaint_id: complaintId, point_id: pointId });

function ended(rows: Rows, of: OfPoint, outcome: PointResult | null): void {
  rows.change(complaintListPoint, pointKey(of), { outcome });
}

/** Formalitet points that go to the appeals body with a decision are not answered here. */
function goneAlong(rows: Rows, complaintId: string, pointIds: readonly string[]): void {
  for (const pointId of pointIds) ended(rows, { complaintId, pointId }, 'gone-along-with-appeal');
}

/** What brings a point to its end, changes how it ended, or takes that back. */
export const pointEnds: Folds<ComplaintEvent> = {
  PointAnswered: ({ data }, rows) => {
    ended(rows, data, data.outcome);
  },
  PointSettledByDialogue: ({ data }, rows) => {
    ended(rows, data, 'settled-by-dialogue');
  },
  SecondStageAnswered: ({ data }, rows) => {
    ended(rows, data, data.outcome);
  },
  PointAnswerCorrected: ({ data }, rows) => {
    ended(rows, data, data.outcome);
  },
  ForwardedToAppealBoard: ({ data }, rows) => {
    goneAlong(rows, data.complaintId, data.alongPointIds);
  },
  PassedOnToAppealBoard: ({ data }, rows) => {
    goneAlong(rows, data.complaintId, data.alongPointIds);
  },
  AppealBoardReceiptRecorded: ({ data }, rows) => {
    goneAlong(rows, data.complaintId, data.alongPointIds);
  },
  DecisionReassessed: ({ data }, rows) => {
    if (data.outcome === 'upheld-in-full') ended(rows, data, data.outcome);
  },
  CitizenChoiceRecorded: ({ data }, rows) => {
    ended(rows, data, data.choice === 'dropped' ? 'upheld-in-part' : null);
  },
  CitizenStayedSilent: ({ data }, rows) => {
    if (data.meaning === 'lapses') ended(rows, data, 'upheld-in-part');
  },
  AppealWithdrawn: ({ data }, rows) => {
    ended(rows, data, 'appeal-withdrawn');
  },
  AppealBoardDecided: ({ data }, rows) => {
    ended(rows, data, `appeal-${data.outcome}`);
  },
};
