import { addDays, type PlainDate } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { sinceReceipt } from '../date.rules.js';
import { settingOf } from '../deadlines/rulebook.js';
import { pointsTouching } from '../formalitet/formalitet.rules.js';
import { stillOpen } from '../life.rules.js';
import { newDecisionFacts } from './decision.rules.js';
import {
  checkOfDecision,
  checkRow,
  checkStaff,
  checkStepDate,
  knownDecision,
  notBeforeStep,
  notRepeated,
  pointsFor,
  refuse,
} from './realitet.checks.js';
import type {
  ForwardToAppealBoard,
  MakeNewDecision,
  ReassessDecision,
  RecordCitizenChoice,
  RecordCitizenSilence,
  WithdrawAppeal,
} from './realitet.commands.js';
import { appealOf, type DecisionState } from './realitet.state.js';
import type { ReassessmentFlag } from './realitet.values.js';
import { latestDayOf, timelinessOf } from './timeliness.rules.js';

type ReassessmentCommand =
  | ReassessDecision
  | RecordCitizenChoice
  | RecordCitizenSilence
  | ForwardToAppealBoard
  | WithdrawAppeal
  | MakeNewDecision;

/** What follows from the municipality's own steps: reassessment, the citizen's choice, forwarding, a new decision. */
export const reassessmentDecisions: AreaDecisions<ReassessmentCommand> = {
  ReassessDecision: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, outcomes, reassessedBy, reassessedOn, reasons, today } = data;
    const decision = knownDecision(complaint, decisionId);
    notRepeated(outcomes.map(({ pointId }) => pointId));
    for (const { pointId, outcome } of outcomes) {
      checkOfDecision(complaint, pointId, decision);
      checkRow(complaint, { pointId }, 'ReassessDecision', outcome);
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
    const { pointId, choice, answeredOn } = data;
    checkRow(complaint, { pointId }, 'RecordCitizenChoice', choice);
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
    checkRow(complaint, { pointId }, 'RecordCitizenSilence', meaning);
    sinceReceipt(recordedOn, complaint.receivedOn, today, 'recordedOn');
    const waitedUntil = lastDayToChoose(complaint, pointId);
    if (recordedOn <= waitedUntil) {
      throw refuse('citizen-may-still-answer', { field: 'recordedOn', latest: waitedUntil });
    }
    return [{ type: 'CitizenStayedSilent', data: { complaintId, pointId, meaning, waitedUntil, recordedOn } }];
  },
  ForwardToAppealBoard: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, forwardedOn, documents, today } = data;
    const decision = knownDecision(complaint, decisionId);
    const pointIds = pointsFor(complaint, decision, { named: data.pointIds, step: 'ForwardToAppealBoard' });
    for (const pointId of pointIds) {
      checkRow(complaint, { pointId }, 'ForwardToAppealBoard');
      checkStepDate(complaint, pointId, { date: forwardedOn, field: 'forwardedOn', today });
    }
    const forDispensation =
      timelinessOf(complaint, decision) === 'late' ||
      pointIds.some((pointId) => appealOf(complaint, pointId).choice?.late === true);
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
  MakeNewDecision: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, newDecision, today, knownStaff } = data;
    const decision = knownDecision(complaint, decisionId);
    const pointIds = pointsFor(complaint, decision, { named: data.pointIds, step: 'MakeNewDecision' });
    for (const pointId of pointIds) checkRow(complaint, { pointId }, 'MakeNewDecision');
    const remittedOn = pointIds.map(
      (pointId) => appealOf(complaint, pointId).outcome?.decidedOn ?? complaint.receivedOn,
    );
    const facts = newDecisionFacts(newDecision, decision, { today, knownStaff, notBefore: latestOf(remittedOn) });
    return [
      {
        type: 'NewDecisionMade',
        data: {
          complaintId,
          decisionId: newDecision.decisionId,
          ...facts,
          replaces: decisionId,
          pointIds: [...pointIds],
          because: 'remitted',
        },
      },
    ];
  },
};

/** An uphold is a new decision, and nothing else is one (retssikkerhedsloven § 66). */
function newDecisionOf(
  { complaintId, decisionId, outcomes, reassessedOn, newDecision, today, knownStaff }: ReassessDecision['data'],
  decision: DecisionState,
) {
  const upheld = outcomes.filter(({ outcome }) => outcome !== 'maintained');
  if (upheld.length === 0) {
    if (newDecision !== null) throw refuse('new-decision-only-when-upheld', { field: 'newDecision' });
    return [];
  }
  if (newDecision === null) throw refuse('new-decision-missing', { field: 'newDecision' });
  const facts = newDecisionFacts(newDecision, decision, { today, knownStaff, notBefore: decision.decidedOn });
  notBeforeStep(facts.sentOn, reassessedOn, 'newDecision.sentOn');
  const inPart = upheld.some(({ outcome }) => outcome === 'upheld-in-part');
  return [
    {
      type: 'NewDecisionMade' as const,
      data: {
        complaintId,
        decisionId: newDecision.decisionId,
        ...facts,
        replaces: decisionId,
        pointIds: upheld.map(({ pointId }) => pointId),
        because: inPart ? ('upheld-in-part' as const) : ('upheld-in-full' as const),
      },
    },
  ];
}

/** Whoever made the decision should not judge it alone; a reader is told, nobody is refused (domain reference 1.10). */
function flagOf(reassessedBy: readonly string[], { decidedBy }: DecisionState): ReassessmentFlag | null {
  if (decidedBy === null) return 'decider-unknown';
  return reassessedBy.every((staffId) => staffId === decidedBy) ? 'original-decider-alone' : null;
}

/** Retssikkerhedsloven § 66: forwarded with the reasons for the decision and those for the reassessment, and the files. */
function bothReasons({ documents, reasonsForDecision, reasonsForReassessment }: ForwardToAppealBoard['data']) {
  const missing = [
    ...(documents.length === 0 ? ['documents'] : []),
    ...(reasonsForDecision === null ? ['reasonsForDecision'] : []),
    ...(reasonsForReassessment === null ? ['reasonsForReassessment'] : []),
  ];
  if (reasonsForDecision === null || reasonsForReassessment === null || missing.length > 0) {
    throw refuse('forwarding-incomplete', { field: missing[0], missing });
  }
  return { reasonsForDecision, reasonsForReassessment };
}

/** The last day of the citizen's four weeks; twenty-eight days where none is computed (bekendtgørelse 1128/2015 § 13). */
function lastDayToChoose(complaint: RegisteredComplaint, pointId: string): PlainDate {
  const { upheldSentOn } = appealOf(complaint, pointId);
  const computed = latestDayOf(complaint, { rule: 'CHOICE_4W', subject: { pointId } });
  return computed ?? addDays(upheldSentOn ?? complaint.receivedOn, 28);
}

const latestOf = (days: readonly PlainDate[]): PlainDate => days.reduce((a, b) => (a > b ? a : b));
