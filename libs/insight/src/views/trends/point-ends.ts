import type {
  ComplaintEvent,
  PointAnswerCorrected,
  PointAnswered,
  StepDateCorrected,
} from '@lydhoer/complaints/events';
import type { Folds, Rows } from '@lydhoer/read-models';
import { facts, type FactRow } from './facts.tables.js';
import { changeAll, changeFact } from './facts.rows.js';
import { goneAlong, redateSending, send, takeBackSending, type SendingStep, type Sent } from './sendings.js';

/** A point that has not come to its end. */
export const unanswered = 'unanswered';
/** A formalitet point that went to the appeals body with the decision it touches. */
const along = 'gone-along-with-appeal';

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

function reopen(rows: Rows, { complaintId, pointId }: OfPoint): void {
  changeFact(rows, complaintId, pointId, { outcome: unanswered, point_closed_on: null });
}

/**
 * What was sent to the appeals body lies there until it has decided, or the citizen gives it up. Formalitet points that
 * go along end here with that; told again, they do not end again.
 */
function sentThere(rows: Rows, sent: Sent, step: SendingStep, on: string): void {
  const { complaintId, pointIds } = sent;
  const goingNow = sent.alongPointIds.filter(
    (pointId) => rows.get(facts, { complaint_id: complaintId, point_id: pointId })?.outcome === unanswered,
  );
  for (const pointId of pointIds) changeFact(rows, complaintId, pointId, { at_appeal_board: 1 });
  for (const pointId of goingNow) end(rows, { complaintId, pointId }, along, on);
  send(rows, { ...sent, alongPointIds: goingNow }, step, on);
  redateAlong(rows, complaintId);
}

/** No correction names the points that went along: they follow those that took them. */
function redateAlong(rows: Rows, complaintId: string): void {
  for (const [pointId, on] of goneAlong(rows, complaintId)) {
    const fact = rows.get(facts, { complaint_id: complaintId, point_id: pointId });
    if (fact?.outcome === along && fact.point_closed_on !== on) {
      changeFact(rows, complaintId, pointId, { point_closed_on: on });
    }
  }
}

function lies(rows: Rows, { complaintId, pointId }: OfPoint): boolean {
  return rows.get(facts, { complaint_id: complaintId, point_id: pointId })?.at_appeal_board === 1;
}

/** A dismissal is never shown without its sub-reason: "afvist" alone has misled newspapers. */
const outcomeOf = ({ outcome, dismissalReason }: PointAnswered['data'] | PointAnswerCorrected['data']): string =>
  outcome === 'dismissed' ? `dismissed-${dismissalReason ?? 'other'}` : outcome;

/** What the citizen gives up at the appeals body lapses there (bortfald). */
const lapsed = 'appeal-lapsed';

const isWithdrawn = ({ outcome, at_appeal_board }: FactRow): boolean =>
  outcome === 'withdrawn' || outcome === 'withdrawn-after-dialogue' || (outcome === lapsed && at_appeal_board === 1);

const ofAppeal = (outcome: string): boolean => outcome.startsWith('appeal-') && outcome !== 'appeal-withdrawn';

/** By which outcome it shows that a step of the realitet tracks brought a point to its end. */
const endedBy: Readonly<Partial<Record<StepDateCorrected['data']['step'], (outcome: string) => boolean>>> = {
  reassessed: (outcome) => outcome === 'upheld-in-full',
  'citizen-chose': (outcome) => outcome === 'upheld-in-part',
  'citizen-stayed-silent': (outcome) => outcome === 'upheld-in-part',
  'decided-by-appeal-board': ofAppeal,
  'appeal-withdrawn': (outcome) => outcome === 'appeal-withdrawn' || outcome === lapsed,
};

/** A step that ended a point was taken on another day, and with it the point ended. */
function redateEnd(rows: Rows, data: StepDateCorrected['data']): void {
  const { complaintId, pointId, step, was, on } = data;
  redateSending(rows, data);
  redateAlong(rows, complaintId);
  const fact = rows.get(facts, { complaint_id: complaintId, point_id: pointId ?? '' });
  if (fact?.point_closed_on === was && endedBy[step]?.(fact.outcome) === true) {
    changeFact(rows, complaintId, fact.point_id, { point_closed_on: on });
  }
}

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
    sentThere(rows, data, 'forwarded', data.forwardedOn);
  },
  PassedOnToAppealBoard: ({ data }, rows) => {
    sentThere(rows, data, 'passed-on', data.passedOnOn);
  },
  AppealBoardReceiptRecorded: ({ data }, rows) => {
    sentThere(rows, data, 'received-by-appeal-board', data.receivedOn);
  },
  DecisionReassessed: ({ data }, rows) => {
    if (data.outcome === 'upheld-in-full') end(rows, data, data.outcome, data.reassessedOn);
  },
  CitizenChoiceRecorded: ({ data }, rows) => {
    if (data.choice === 'dropped') end(rows, data, 'upheld-in-part', data.answeredOn);
    else reopen(rows, data);
  },
  CitizenStayedSilent: ({ data }, rows) => {
    if (data.meaning === 'lapses') end(rows, data, 'upheld-in-part', data.recordedOn);
  },
  AppealWithdrawn: ({ data }, rows) => {
    end(rows, data, lies(rows, data) ? lapsed : 'appeal-withdrawn', data.withdrawnOn);
    changeFact(rows, data.complaintId, data.pointId, { at_appeal_board: 0 });
  },
  AppealBoardDecided: ({ data }, rows) => {
    end(rows, data, `appeal-${data.outcome}`, data.decidedOn);
    changeFact(rows, data.complaintId, data.pointId, { at_appeal_board: 0 });
  },
  ComplaintWithdrawn: ({ data }, rows) => {
    const outcome = data.afterDialogue ? 'withdrawn-after-dialogue' : 'withdrawn';
    changeAll(rows, data.complaintId, (row) => ({
      case_closed_on: data.withdrawnOn,
      ...(row.outcome === unanswered
        ? { outcome: row.at_appeal_board === 1 ? lapsed : outcome, point_closed_on: data.withdrawnOn }
        : {}),
    }));
  },
  WithdrawalRevoked: ({ data }, rows) => {
    changeAll(rows, data.complaintId, (row) => ({
      case_closed_on: null,
      ...(isWithdrawn(row) ? { outcome: unanswered, point_closed_on: null } : {}),
    }));
  },
  RealitetStepTakenBack: ({ data }, rows) => {
    const { complaintId, step, standing, since, returnedPointIds } = data;
    // What the citizen's silence ended is ended again once a later answer turns out to be none.
    if (standing === 'rest-lapsed' && since !== null) end(rows, data, 'upheld-in-part', since);
    else if (endedBy[step]) reopen(rows, data);
    changeFact(rows, complaintId, data.pointId, { at_appeal_board: standing === 'with-appeal-board' ? 1 : 0 });
    for (const pointId of returnedPointIds) reopen(rows, { complaintId, pointId });
    takeBackSending(rows, data);
    redateAlong(rows, complaintId);
  },
  StepDateCorrected: ({ data }, rows) => {
    const { complaintId, pointId, step, on } = data;
    if (step === 'answered' || step === 'settled-by-dialogue') {
      changeFact(rows, complaintId, pointId ?? '', { point_closed_on: on });
    }
    redateEnd(rows, data);
    if (step === 'closed') changeAll(rows, complaintId, () => ({ case_closed_on: on }));
    if (step === 'withdrawn') {
      changeAll(rows, complaintId, (row) => ({
        case_closed_on: on,
        ...(isWithdrawn(row) ? { point_closed_on: on } : {}),
      }));
    }
  },
};
