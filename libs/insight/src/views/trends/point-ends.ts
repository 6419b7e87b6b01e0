import type { ComplaintEvent, PointAnswerCorrected, PointAnswered } from '@lydhoer/complaints/events';
import type { Folds, Rows } from '@lydhoer/read-models';
import { facts, type FactRow } from './facts.tables.js';
import { changeAll, changeFact } from './facts.rows.js';

/** A point that has not come to its end. */
export const unanswered = 'unanswered';

interface OfPoint {
  readonly complaintId: string;
  readonly pointId: string;
}

/** Outcome and day come together: a point has both or neither. */
function end(rows: Rows, { complaintId, pointId }: OfPoint, outcome: string, on: string): void {
  changeFact(rows, complaintId, pointId, { outcome, point_closed_on: on });
}

function outcomeChanged(rows: Rows, { complaintId, pointId }: OfPoint, outcome: string): void {
  changeFact(rows, complaintId, pointId, { outcome });
}

/** Formalitet points that go to the appeals body with a decision end here with that; told again, nothing changes. */
function endAlong(rows: Rows, complaintId: string, pointIds: readonly string[], on: string): void {
  for (const pointId of pointIds) {
    const fact = rows.get(facts, { complaint_id: complaintId, point_id: pointId });
    if (fact?.outcome === unanswered) end(rows, { complaintId, pointId }, 'gone-along-with-appeal', on);
  }
}

/** A dismissal is never shown without its sub-reason: "afvist" alone has misled newspapers. */
const outcomeOf = ({ outcome, dismissalReason }: PointAnswered['data'] | PointAnswerCorrected['data']): string =>
  outcome === 'dismissed' ? `dismissed-${dismissalReason ?? 'other'}` : outcome;

const isWithdrawn = ({ outcome }: FactRow): boolean =>
  outcome === 'withdrawn' || outcome === 'withdrawn-after-dialogue';

/** What brings a point to its end, changes how it ended, or takes that back. */
export const pointEnds: Folds<ComplaintEvent> = {
  PointAnswered: ({ data }, rows) => {
    end(rows, data, outcomeOf(data), data.answeredOn);
  },
  PointSettledByDialogue: ({ data }, rows) => {
    end(rows, data, 'settled-by-dialogue', data.settledOn);
  },
  // The second answer stands; the day of the first stays the day on which the citizen was answered.
  SecondStageAnswered: ({ data }, rows) => {
    outcomeChanged(rows, data, outcomeOf(data));
  },
  PointAnswerCorrected: ({ data }, rows) => {
    outcomeChanged(rows, data, outcomeOf(data));
  },
  ForwardedToAppealBoard: ({ data }, rows) => {
    endAlong(rows, data.complaintId, data.alongPointIds, data.forwardedOn);
  },
  PassedOnToAppealBoard: ({ data }, rows) => {
    endAlong(rows, data.complaintId, data.alongPointIds, data.passedOnOn);
  },
  AppealBoardReceiptRecorded: ({ data }, rows) => {
    endAlong(rows, data.complaintId, data.alongPointIds, data.receivedOn);
  },
  DecisionReassessed: ({ data }, rows) => {
    if (data.outcome === 'upheld-in-full') end(rows, data, data.outcome, data.reassessedOn);
  },
  CitizenChoiceRecorded: ({ data }, rows) => {
    if (data.choice === 'dropped') end(rows, data, 'upheld-in-part', data.answeredOn);
    else changeFact(rows, data.complaintId, data.pointId, { outcome: unanswered, point_closed_on: null });
  },
  CitizenStayedSilent: ({ data }, rows) => {
    if (data.meaning === 'lapses') end(rows, data, 'upheld-in-part', data.recordedOn);
  },
  AppealWithdrawn: ({ data }, rows) => {
    end(rows, data, 'appeal-withdrawn', data.withdrawnOn);
  },
  AppealBoardDecided: ({ data }, rows) => {
    end(rows, data, `appeal-${data.outcome}`, data.decidedOn);
  },
  ComplaintWithdrawn: ({ data }, rows) => {
    const outcome = data.afterDialogue ? 'withdrawn-after-dialogue' : 'withdrawn';
    changeAll(rows, data.complaintId, (row) => ({
      case_closed_on: data.withdrawnOn,
      ...(row.outcome === unanswered ? { outcome, point_closed_on: data.withdrawnOn } : {}),
    }));
  },
  WithdrawalRevoked: ({ data }, rows) => {
    changeAll(rows, data.complaintId, (row) => ({
      case_closed_on: null,
      ...(isWithdrawn(row) ? { outcome: unanswered, point_closed_on: null } : {}),
    }));
  },
  StepDateCorrected: ({ data: { complaintId, pointId, step, on } }, rows) => {
    if (step === 'answered' || step === 'settled-by-dialogue') {
      changeFact(rows, complaintId, pointId ?? '', { point_closed_on: on });
    }
    if (step === 'closed') changeAll(rows, complaintId, () => ({ case_closed_on: on }));
    if (step === 'withdrawn') {
      changeAll(rows, complaintId, (row) => ({
        case_closed_on: on,
        ...(isWithdrawn(row) ? { point_closed_on: on } : {}),
      }));
    }
  },
};
