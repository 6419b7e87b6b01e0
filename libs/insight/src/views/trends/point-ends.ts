import type { ComplaintEvent, PointAnswered, StepDateCorrected } from '@lydhoer/complaints/events';
import type { Folds, Rows } from '@lydhoer/read-models';
import { facts, type FactRow } from './facts.tables.js';
import { changeAll, changeFact } from './facts.rows.js';
import {
  isRestWithdrawn,
  lapsed,
  partlyUpheld,
  restAfter,
  soFar,
  unanswered,
  whenGivenUp,
  type Rest,
} from './partial-uphold.js';
import { goneAlong, redateSending, send, takeBackSending, type SendingStep, type Sent } from './sendings.js';

/** A formalitet point that went to the appeals body with the decision it touches. */
const along = 'gone-along-with-appeal';

interface OfPoint {
  readonly complaintId: string;
  readonly pointId: string;
}

const factOf = (rows: Rows, { complaintId, pointId }: OfPoint): FactRow | undefined =>
  rows.get(facts, { complaint_id: complaintId, point_id: pointId });

/** The outcome that stands comes with its day. */
function end(rows: Rows, { complaintId, pointId }: OfPoint, outcome: string, on: string): void {
  changeFact(rows, complaintId, pointId, { outcome, point_closed_on: on });
}

function outcomeChanged(rows: Rows, { complaintId, pointId }: OfPoint, outcome: string): void {
  changeFact(rows, complaintId, pointId, { outcome });
}

/** A point goes on; of one that was upheld in part, what is known of its rest. */
function reopen(rows: Rows, { complaintId, pointId }: OfPoint, rest?: Rest): void {
  const change = rest === undefined ? {} : { rest };
  const outcome = soFar({ rest: rest ?? factOf(rows, { complaintId, pointId })?.rest ?? 'none' });
  changeFact(rows, complaintId, pointId, { outcome, point_closed_on: null, ...change });
}

/** What was upheld in part ends with its rest. */
function endRest(rows: Rows, { complaintId, pointId }: OfPoint, rest: Rest, on: string): void {
  changeFact(rows, complaintId, pointId, { outcome: partlyUpheld, point_closed_on: on, rest });
}

/**
 * What was sent to the appeals body lies there until it has decided, or the citizen gives it up. Formalitet points that
 * go along end here with that; told again, they do not end again.
 */
function sentThere(rows: Rows, sent: Sent, step: SendingStep, on: string): void {
  const { complaintId, pointIds } = sent;
  const goingNow = sent.alongPointIds.filter(
    (pointId) => factOf(rows, { complaintId, pointId })?.outcome === unanswered,
  );
  for (const pointId of pointIds) changeFact(rows, complaintId, pointId, { at_appeal_board: 1 });
  for (const pointId of goingNow) end(rows, { complaintId, pointId }, along, on);
  send(rows, { ...sent, alongPointIds: goingNow }, step, on);
  redateAlong(rows, complaintId);
}

/** No correction names the points that went along: they follow those that took them. */
function redateAlong(rows: Rows, complaintId: string): void {
  for (const [pointId, on] of goneAlong(rows, complaintId)) {
    const fact = factOf(rows, { complaintId, pointId });
    if (fact?.outcome === along && fact.point_closed_on !== on) {
      changeFact(rows, complaintId, pointId, { point_closed_on: on });
    }
  }
}

/** A dismissal is never shown without its sub-reason: "afvist" alone has misled newspapers. */
const outcomeOf = ({ outcome, dismissalReason }: Pick<PointAnswered['data'], 'outcome' | 'dismissalReason'>): string =>
  outcome === 'dismissed' ? `dismissed-${dismissalReason ?? 'other'}` : outcome;

/** Whether a point ended with its complaint. */
const isWithdrawn = (fact: FactRow): boolean =>
  fact.outcome === 'withdrawn' ||
  fact.outcome === 'withdrawn-after-dialogue' ||
  (fact.outcome === lapsed && fact.at_appeal_board === 1) ||
  isRestWithdrawn(fact);

const isOpen = ({ point_id, point_closed_on }: FactRow): boolean => point_id !== '' && point_closed_on === null;

const ofAppeal = (outcome: string): boolean => outcome.startsWith('appeal-') && outcome !== 'appeal-withdrawn';

/** By what it shows that a step of the realitet tracks brought a point to its end. */
const endedBy: Readonly<Partial<Record<StepDateCorrected['data']['step'], (fact: FactRow) => boolean>>> = {
  reassessed: ({ outcome }) => outcome === 'upheld-in-full',
  'citizen-chose': ({ outcome, rest }) => outcome === partlyUpheld && rest === 'dropped',
  'citizen-stayed-silent': ({ outcome, rest }) => outcome === partlyUpheld && rest === 'lapsed',
  'decided-by-appeal-board': ({ outcome }) => ofAppeal(outcome),
  'appeal-withdrawn': ({ outcome, rest }) =>
    outcome === 'appeal-withdrawn' || outcome === lapsed || (outcome === partlyUpheld && rest === 'given-up'),
};

/** A step that ended a point was taken on another day, and with it the point ended. */
function redateEnd(rows: Rows, data: StepDateCorrected['data']): void {
  const { complaintId, pointId, step, was, on } = data;
  redateSending(rows, data);
  redateAlong(rows, complaintId);
  const fact = factOf(rows, { complaintId, pointId: pointId ?? '' });
  if (fact?.point_closed_on === was && endedBy[step]?.(fact) === true) {
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
    if (data.outcome === partlyUpheld) reopen(rows, data, 'asked');
  },
  CitizenChoiceRecorded: ({ data }, rows) => {
    if (data.choice === 'dropped') endRest(rows, data, 'dropped', data.answeredOn);
    else reopen(rows, data, 'stands');
  },
  CitizenStayedSilent: ({ data }, rows) => {
    if (data.meaning === 'lapses') endRest(rows, data, 'lapsed', data.recordedOn);
    else reopen(rows, data, 'stands');
  },
  AppealWithdrawn: ({ data }, rows) => {
    const fact = factOf(rows, data);
    if (!fact) throw new Error('an appeal is withdrawn about no point');
    end(rows, data, whenGivenUp(fact, 'appeal-withdrawn'), data.withdrawnOn);
    const rest: Rest = fact.rest === 'none' ? 'none' : 'given-up';
    changeFact(rows, data.complaintId, data.pointId, { at_appeal_board: 0, rest });
  },
  AppealBoardDecided: ({ data }, rows) => {
    end(rows, data, `appeal-${data.outcome}`, data.decidedOn);
    changeFact(rows, data.complaintId, data.pointId, { at_appeal_board: 0 });
  },
  ComplaintWithdrawn: ({ data }, rows) => {
    const outcome = data.afterDialogue ? 'withdrawn-after-dialogue' : 'withdrawn';
    changeAll(rows, data.complaintId, (row) => ({
      case_closed_on: data.withdrawnOn,
      ...(isOpen(row) ? { outcome: whenGivenUp(row, outcome), point_closed_on: data.withdrawnOn } : {}),
    }));
  },
  WithdrawalRevoked: ({ data }, rows) => {
    changeAll(rows, data.complaintId, (row) => ({
      case_closed_on: null,
      ...(isWithdrawn(row) ? { outcome: soFar(row), point_closed_on: null } : {}),
    }));
  },
  RealitetStepTakenBack: ({ data }, rows) => {
    const { complaintId, step, standing, since, returnedPointIds } = data;
    const rest = restAfter(data, factOf(rows, data) ?? { rest: 'none' });
    // What the citizen's silence ended is ended again once a later answer turns out to be none.
    if (standing === 'rest-lapsed' && since !== null) endRest(rows, data, rest, since);
    else if (endedBy[step]) reopen(rows, data, rest);
    changeFact(rows, complaintId, data.pointId, { at_appeal_board: standing === 'with-appeal-board' ? 1 : 0 });
    for (const pointId of returnedPointIds) reopen(rows, { complaintId, pointId });
    takeBackSending(rows, data);
    redateAlong(rows, complaintId);
  },
  FormalitetStepTakenBack: ({ data: { complaintId, pointId, verdict } }, rows) => {
    if (pointId === null) return;
    if (verdict) outcomeChanged(rows, { complaintId, pointId }, outcomeOf(verdict));
    else reopen(rows, { complaintId, pointId });
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
