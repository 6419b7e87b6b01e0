import type { AreaDecisions } from '../areas.js';
import { sinceReceipt } from '../date.rules.js';
import { settingOf } from '../deadlines/rulebook.js';
import { pointsTouching } from '../formalitet/formalitet.rules.js';
import { stillOpen } from '../life.rules.js';
import { choseLate, lastDayToChoose } from './choice.rules.js';
import { newDecisionOf } from './new-decision.decisions.js';
import {
  checkOfDecision,
  checkRow,
  checkStaff,
  checkStepDate,
  knownDecision,
  notBeforeStep,
  notRepeated,
  pointsSent,
  refuse,
} from './realitet.checks.js';
import type {
  ForwardToAppealBoard,
  ReassessDecision,
  RecordCitizenChoice,
  RecordCitizenSilence,
  WithdrawAppeal,
} from './realitet.commands.js';
import { appealOf, type DecisionState } from './realitet.state.js';
import type { ReassessmentFlag } from './realitet.values.js';
import { timelinessOf } from './timeliness.rules.js';

type ReassessmentCommand =
  ReassessDecision | RecordCitizenChoice | RecordCitizenSilence | ForwardToAppealBoard | WithdrawAppeal;

/** What follows from the steps before Ankestyrelsen has a point: reassessment, the citizen's choice, forwarding. */
export const reassessmentDecisions: AreaDecisions<ReassessmentCommand> = {
  ReassessDecision: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, outcomes, reassessedBy, reassessedOn, reasons, today } = data;
    const decision = knownDecision(complaint, decisionId);
    notRepeated(outcomes.map(({ pointId }) => pointId));
    for (const { pointId } of outcomes) {
      checkOfDecision(complaint, pointId, decision);
      checkRow(complaint, { pointId }, 'ReassessDecision');
      checkStepDate(complaint, pointId, { date: reassessedOn, field: 'reassessedOn', today });
    }
    checkStaff(reassessedBy, data.knownStaff, 'reassessedBy');
    const made = newDecisionOf(data, decision);
    const how = {
      decisionId,
      timeliness: timelinessOf(complaint, decision),
      reassessedBy: [...reassessedBy],
      flag: flagOf(reassessedBy, decision),
      reassessedOn,
      reasons,
    };
    return [
      ...outcomes.map(({ pointId, outcome }) => ({
        type: 'DecisionReassessed' as const,
        data: { complaintId, pointId, outcome, ...how },
      })),
      ...made,
    ];
  },
  RecordCitizenChoice: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    const { pointId, answeredOn } = data;
    checkRow(complaint, { pointId }, 'RecordCitizenChoice');
    sinceReceipt(answeredOn, complaint.receivedOn, today, 'answeredOn');
    notBeforeStep(answeredOn, appealOf(complaint, pointId).upheldSentOn, 'answeredOn');
    const late = answeredOn > lastDayToChoose(complaint, pointId);
    return [{ type: 'CitizenChoiceRecorded', data: { ...data, late } }];
  },
  RecordCitizenSilence: ({ data: { complaintId, pointId, recordedOn, rulebook, today } }, complaint) => {
    stillOpen(complaint);
    const began = appealOf(complaint, pointId).upheldSentOn ?? recordedOn;
    // What the law leaves open the municipality sets; where it has set nothing the rest lapses (domain reference 1.10).
    const meaning = settingOf(rulebook, { rule: 'CHOICE_4W', on: began }, 'silenceMeans') ?? 'lapses';
    checkRow(complaint, { pointId }, 'RecordCitizenSilence');
    sinceReceipt(recordedOn, complaint.receivedOn, today, 'recordedOn');
    const waitedUntil = lastDayToChoose(complaint, pointId);
    if (recordedOn <= waitedUntil) {
      throw refuse('citizen-may-still-answer', { field: 'recordedOn', latest: waitedUntil });
    }
    return [{ type: 'CitizenStayedSilent', data: { complaintId, pointId, meaning, waitedUntil, recordedOn } }];
  },
  ForwardToAppealBoard: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, forwardedOn, documents } = data;
    const decision = knownDecision(complaint, decisionId);
    const pointIds = pointsSent(complaint, data, { step: 'ForwardToAppealBoard', field: 'forwardedOn' });
    const forDispensation =
      timelinessOf(complaint, decision) === 'late' || pointIds.some((pointId) => choseLate(complaint, pointId));
    return [
      {
        type: 'ForwardedToAppealBoard',
        data: {
          complaintId,
          decisionId,
          pointIds: [...pointIds],
          alongPointIds: [...pointsTouching(complaint, decisionId)],
          forwardedOn,
          forDispensation,
          documents: documents.map((title) => ({ title })),
          ...bothReasons(data),
        },
      },
    ];
  },
  WithdrawAppeal: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    checkRow(complaint, data, 'WithdrawAppeal');
    checkStepDate(complaint, data.pointId, { date: data.withdrawnOn, field: 'withdrawnOn', today });
    return [{ type: 'AppealWithdrawn', data }];
  },
};

/** Whoever made the decision should not judge it alone; a reader is told, nobody is refused (domain reference 1.10). */
function flagOf(reassessedBy: readonly string[], { decidedBy }: DecisionState): ReassessmentFlag | null {
  if (decidedBy === null) return 'decider-unknown';
  return reassessedBy.every((staffId) => staffId === decidedBy) ? 'original-decider-alone' : null;
}

/** Retssikkerhedsloven § 66: forwarded with the reasons for the decision and those for the reassessment, and the files. */
function bothReasons({ documents, reasonsForDecision, reasonsForReassessment }: ForwardToAppealBoard['data']) {
  if (documents.length === 0 || reasonsForDecision === null || reasonsForReassessment === null) {
    const missing = [
      ...(documents.length === 0 ? ['documents'] : []),
      ...(reasonsForDecision === null ? ['reasonsForDecision'] : []),
      ...(reasonsForReassessment === null ? ['reasonsForReassessment'] : []),
    ];
    throw refuse('forwarding-incomplete', { field: missing[0], missing });
  }
  return { reasonsForDecision, reasonsForReassessment };
}
