import type { AreaDecisions } from '../areas.js';
import { notInTheFuture, sinceReceipt } from '../date.rules.js';
import { isValidOn } from '../known.js';
import { pointsTouching } from '../formalitet/formalitet.rules.js';
import { stillOpen } from '../life.rules.js';
import { firstRaised, type RegisteredComplaint } from '../complaint.state.js';
import { choseLate } from './choice.rules.js';
import {
  checkOfDecision,
  checkRow,
  checkStepDate,
  knownDecision,
  notBeforeStep,
  notRepeated,
  pointsFor,
  pointsSent,
  realitetPointOf,
  refuse,
} from './realitet.checks.js';
import type {
  BringBeforeCourt,
  DecideDispensation,
  PassOnToAppealBoard,
  RecordAppealBoardOutcome,
  RecordAppealBoardReceipt,
  RecordCourtOutcome,
} from './realitet.commands.js';
import { realitetStandingOf, realitetTrackOf } from './realitet.standing.rules.js';
import { appealOf, decisionOf } from './realitet.state.js';
import type { AppealOutcome } from './realitet.values.js';
import { timelinessOf } from './timeliness.rules.js';

type AppealBoardCommand =
  | PassOnToAppealBoard
  | RecordAppealBoardReceipt
  | DecideDispensation
  | RecordAppealBoardOutcome
  | BringBeforeCourt
  | RecordCourtOutcome;

/** What follows from the steps at Ankestyrelsen and in court. */
export const appealBoardDecisions: AreaDecisions<AppealBoardCommand> = {
  PassOnToAppealBoard: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, passedOnOn, receivedByAppealBoardOn, today } = data;
    const pointIds = pointsSent(complaint, data, { step: 'PassOnToAppealBoard', field: 'passedOnOn' });
    const going = complaint.points.filter(({ pointId }) => pointIds.includes(pointId));
    if (receivedByAppealBoardOn !== null) {
      const field = 'receivedByAppealBoardOn';
      notInTheFuture(receivedByAppealBoardOn, today, field);
      if (receivedByAppealBoardOn < passedOnOn) {
        throw refuse('received-before-it-was-sent', { field, earliest: passedOnOn });
      }
    }
    return [
      {
        type: 'PassedOnToAppealBoard',
        data: {
          complaintId,
          decisionId,
          pointIds: [...pointIds],
          alongPointIds: [...pointsTouching(complaint, decisionId)],
          passedOnOn,
          receivedByMunicipalityOn: firstRaised(complaint, going) ?? complaint.receivedOn,
          receivedByAppealBoardOn,
        },
      },
    ];
  },
  RecordAppealBoardReceipt: ({ data: { complaintId, decisionId, receivedOn, today, ...data } }, complaint) => {
    stillOpen(complaint);
    const decision = knownDecision(complaint, decisionId);
    const step = 'RecordAppealBoardReceipt';
    const pointIds = pointsFor(complaint, decision, { named: data.pointIds, step });
    notInTheFuture(receivedOn, today, 'receivedOn');
    if (receivedOn < decision.decidedOn) {
      throw refuse('receipt-before-decision', { field: 'receivedOn', earliest: decision.decidedOn });
    }
    for (const pointId of pointIds) {
      checkRow(complaint, { pointId }, step);
      checkBoardReceipt(complaint, pointId, receivedOn);
    }
    const goesDirectly = complaint.points.some(
      (point) => pointIds.includes(point.pointId) && realitetStandingOf(complaint, point) !== 'with-appeal-board',
    );
    const alongPointIds = goesDirectly ? [...pointsTouching(complaint, decisionId)] : [];
    return [
      {
        type: 'AppealBoardReceiptRecorded',
        data: { complaintId, decisionId, pointIds: [...pointIds], alongPointIds, receivedOn },
      },
    ];
  },
  DecideDispensation: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    const { pointId, decidedOn } = data;
    checkRow(complaint, { pointId }, 'DecideDispensation');
    if (appealOf(complaint, pointId).dispensation !== null) throw refuse('dispensation-already-decided', { pointId });
    checkExceeded(complaint, pointId);
    checkStepDate(complaint, pointId, { date: decidedOn, field: 'decidedOn', today });
    return [{ type: 'DispensationDecided', data }];
  },
  RecordAppealBoardOutcome: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, outcomes, decidedOn, receivedOn, today } = data;
    const decision = knownDecision(complaint, decisionId);
    notRepeated(outcomes.map(({ pointId }) => pointId));
    for (const { pointId, outcome } of outcomes) {
      checkOfDecision(complaint, pointId, decision);
      checkRow(complaint, { pointId }, 'RecordAppealBoardOutcome');
      checkStepDate(complaint, pointId, { date: decidedOn, field: 'decidedOn', today });
      checkAfterDispensation(complaint, pointId, outcome);
    }
    notInTheFuture(receivedOn, today, 'receivedOn');
    if (receivedOn < decidedOn) {
      throw refuse('appeal-outcome-received-before-decided', { field: 'receivedOn', earliest: decidedOn });
    }
    for (const [index, told] of outcomes.entries()) checkCauses(told, data, `outcomes[${index}].causes`);
    return outcomes.map(({ pointId, outcome, causes }) => ({
      type: 'AppealBoardDecided' as const,
      data: { complaintId, pointId, decisionId, outcome, causes: [...causes], decidedOn, receivedOn },
    }));
  },
  BringBeforeCourt: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    const { pointId, broughtOn } = data;
    checkRow(complaint, { pointId }, 'BringBeforeCourt');
    sinceReceipt(broughtOn, complaint.receivedOn, today, 'broughtOn');
    // It may be brought before the court before the municipality has received Ankestyrelsen's decision.
    notBeforeStep(broughtOn, appealOf(complaint, pointId).outcome?.decidedOn ?? null, 'broughtOn');
    return [{ type: 'BroughtBeforeCourt', data }];
  },
  RecordCourtOutcome: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    checkRow(complaint, data, 'RecordCourtOutcome');
    checkStepDate(complaint, data.pointId, { date: data.decidedOn, field: 'decidedOn', today });
    return [{ type: 'CourtDecided', data }];
  },
};

/** Ankestyrelsen cannot have received what was forwarded before it was; what the citizen sent herself it may have. */
function checkBoardReceipt(complaint: RegisteredComplaint, pointId: string, receivedOn: string): void {
  const { boardReceivedOn, forwardedOn } = appealOf(complaint, pointId);
  if (boardReceivedOn === receivedOn) throw refuse('board-receipt-unchanged', { field: 'receivedOn' });
  const forwarded = realitetTrackOf(complaint, realitetPointOf(complaint, pointId)) === 'administration';
  if (forwarded && forwardedOn !== null && receivedOn < forwardedOn) {
    throw refuse('received-before-it-was-sent', { field: 'receivedOn', earliest: forwardedOn });
  }
}

/**
 * Ankestyrelsen looks away from a deadline that was exceeded (retssikkerhedsloven § 67, stk. 2): that of the complaint, or
 * the one in which the citizen says that the rest of it stands. What nobody knows to be in time may be late.
 */
function checkExceeded(complaint: RegisteredComplaint, pointId: string): void {
  const decision = decisionOf(complaint, appealOf(complaint, pointId).decisionId);
  const inTime = decision !== undefined && timelinessOf(complaint, decision) === 'in-time';
  if (inTime && !choseLate(complaint, pointId)) throw refuse('in-time-needs-no-dispensation', { pointId });
}

/** A complaint whose lateness is not looked away from is dismissed, or lapses (retssikkerhedsloven § 67, stk. 2). */
function checkAfterDispensation(complaint: RegisteredComplaint, pointId: string, outcome: AppealOutcome): void {
  if (appealOf(complaint, pointId).dispensation === 'refused' && outcome !== 'dismissed' && outcome !== 'lapsed') {
    throw refuse('dispensation-refused-ends-the-appeal', { pointId, outcome });
  }
}

/** The outcomes by which the municipality's decision does not stand: Ankestyrelsen says why. */
const reversing: ReadonlySet<AppealOutcome> = new Set(['amended', 'annulled', 'remitted']);

function checkCauses(
  { outcome, causes }: RecordAppealBoardOutcome['data']['outcomes'][number],
  { knownCauses, decidedOn, causesMayBeUnknown = false }: RecordAppealBoardOutcome['data'],
  field: string,
): void {
  if (reversing.has(outcome) && causes.length === 0 && !causesMayBeUnknown)
    throw refuse('appeal-cause-missing', { field });
  for (const [index, cause] of causes.entries()) {
    const at = `${field}[${index}]`;
    if (causes.indexOf(cause) < index) throw refuse('appeal-cause-repeated', { field: at });
    const validity = knownCauses.get(cause);
    if (!validity) throw refuse('appeal-cause-unknown', { field: at });
    if (!isValidOn(decidedOn, validity)) throw refuse('appeal-cause-not-valid-on-date', { field: at, on: decidedOn });
  }
}
