import type { Folds, Rows } from '@lydhoer/read-models';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { pointOutcomes } from '../../domain/complaint.values.js';
import { appealOutcomes, type TakenStepName } from '../../domain/realitet/realitet.values.js';
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

/** What was sent to the appeals body lies there until it has decided, or the citizen gives it up. */
function sent(rows: Rows, complaintId: string, pointIds: readonly string[]): void {
  for (const pointId of pointIds) {
    rows.change(complaintListPoint, pointKey({ complaintId, pointId }), { at_appeal_board: 1 });
  }
}

function back(rows: Rows, of: OfPoint): void {
  rows.change(complaintListPoint, pointKey(of), { at_appeal_board: 0 });
}

/** A complaint is withdrawn, or was not after all: what lies at the appeals body lapses there with it (bortfald). */
export function lapseThere(rows: Rows, complaintId: string, outcome: 'appeal-lapsed' | null): void {
  for (const point of rows.under(complaintListPoint, { complaint_id: complaintId })) {
    if (point.at_appeal_board === 1) ended(rows, { complaintId, pointId: point.point_id }, outcome);
  }
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
    sent(rows, data.complaintId, data.pointIds);
    goneAlong(rows, data.complaintId, data.alongPointIds);
  },
  PassedOnToAppealBoard: ({ data }, rows) => {
    sent(rows, data.complaintId, data.pointIds);
    goneAlong(rows, data.complaintId, data.alongPointIds);
  },
  AppealBoardReceiptRecorded: ({ data }, rows) => {
    sent(rows, data.complaintId, data.pointIds);
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
    const there = rows.get(complaintListPoint, pointKey(data))?.at_appeal_board === 1;
    ended(rows, data, there ? 'appeal-lapsed' : 'appeal-withdrawn');
    back(rows, data);
  },
  AppealBoardDecided: ({ data }, rows) => {
    ended(rows, data, `appeal-${data.outcome}`);
    back(rows, data);
  },
  RealitetStepTakenBack: ({ data }, rows) => {
    // What the citizen's silence ended is ended again once a later answer turns out to be none.
    if (endings.has(data.step)) ended(rows, data, data.standing === 'rest-lapsed' ? 'upheld-in-part' : null);
    const at_appeal_board = data.standing === 'with-appeal-board' ? 1 : 0;
    rows.change(complaintListPoint, pointKey(data), { at_appeal_board });
    for (const pointId of data.returnedPointIds) ended(rows, { ...data, pointId }, null);
  },
  FormalitetStepTakenBack: ({ data: { complaintId, pointId, verdict } }, rows) => {
    if (pointId !== null) ended(rows, { complaintId, pointId }, verdict?.outcome ?? null);
  },
};

/** The steps that may end a point. What comes after Ankestyrelsen's decision leaves its outcome alone. */
const endings: ReadonlySet<TakenStepName> = new Set([
  'reassessed',
  'citizen-chose',
  'citizen-stayed-silent',
  'decided-by-appeal-board',
  'appeal-withdrawn',
] as const);
