import type { ComplaintCommand } from '../domain/complaint.commands.js';
import type { RegisteredComplaint } from '../domain/complaint.state.js';
import { formalitetOf } from '../domain/formalitet/formalitet.state.js';
import type { FormalitetStep } from '../domain/formalitet/formalitet.steps.js';
import { answer, complaintId, known } from './complaint-examples.js';
import { answeringAgain } from './formalitet-examples.js';

/** The steps of the formalitet track that are told by its own commands; point p1. */
export const formalitetSteps = [
  'AcknowledgeComplaint',
  'OfferDialogue',
  'AcceptDialogue',
  'DeclineDialogue',
  'HoldDialogue',
  'SettlePoint',
  'AnswerPoint',
  'AskSecondStage',
  'AnswerSecondStage',
  'CompleteOutstandingAction',
  'PostponeOutstandingAction',
  'CorrectOutstandingAction',
  'TiePointToDecision',
  'ReclassifyPoint',
  'CorrectPointAnswer',
  'WithdrawComplaint',
  'CloseComplaint',
  'ReopenComplaint',
  'RevokeWithdrawal',
  'AnnulRegistration',
  'ReinstateRegistration',
] as const satisfies readonly FormalitetStep[];
type Told = (typeof formalitetSteps)[number];

interface When {
  readonly on: string;
  readonly today: string;
  /** The decision that is tied, or untied again. */
  readonly decisionId: string;
}

const ofPoint = { complaintId, pointId: 'p1' };
/** Something that is left to be done about the point; undefined when nothing is. */
export const outstandingAction = (complaint: RegisteredComplaint): string | undefined =>
  Object.entries(formalitetOf(complaint, 'p1').actions).find(([, { doneOn }]) => doneOn === null)?.[0];

const classification = { theme: 'DECISION', consequences: [], legalBasis: null, team: 'boerneliv', reason: null };

/** The command of a step, with facts that fit the complaint as it stands, as far as any do. */
export function formalitetCommand(
  step: Told,
  { on, today, decisionId }: When,
  complaint: RegisteredComplaint,
): ComplaintCommand {
  const { touchesDecision, verdict } = formalitetOf(complaint, 'p1');
  const outstandingActions = [{ actionId: `left by ${step} on ${on}`, what: 'Ring.', dueOn: '2099-01-01' }];
  const ofAction = { ...ofPoint, actionId: outstandingAction(complaint) ?? 'none' };
  switch (step) {
    case 'AcknowledgeComplaint':
      return { type: step, data: { complaintId, acknowledgedOn: on, how: 'phone', today } };
    case 'OfferDialogue':
      return { type: step, data: { complaintId, offeredOn: on, how: 'phone', today } };
    case 'AcceptDialogue':
      return { type: step, data: { complaintId, acceptedOn: on, today } };
    case 'DeclineDialogue':
      return { type: step, data: { complaintId, declinedOn: on, today } };
    case 'HoldDialogue':
      return { type: step, data: { complaintId, heldOn: on, how: 'phone', note: null, today } };
    case 'SettlePoint':
      return { type: step, data: { ...ofPoint, settledOn: on, agreement: 'x', outstandingActions, today } };
    case 'AnswerPoint':
      return { type: step, data: { ...answer({ answeredOn: on, outstandingActions }), noRemedy: false, today } };
    case 'AskSecondStage':
      return { type: step, data: { ...ofPoint, askedOn: on, why: null, today } };
    case 'AnswerSecondStage':
      return answeringAgain('jonas', { answeredOn: on, outstandingActions, today });
    case 'CompleteOutstandingAction':
      return { type: step, data: { ...ofAction, doneOn: on, note: null, today } };
    case 'PostponeOutstandingAction':
      return { type: step, data: { ...ofAction, dueOn: `2099-${on.slice(5)}`, reason: 'x', today: on } };
    case 'CorrectOutstandingAction': {
      const [actionId = 'none', action] = Object.entries(formalitetOf(complaint, 'p1').actions).at(0) ?? [];
      const dueOn = action?.dueOn === '2098-06-01' ? '2098-06-02' : '2098-06-01';
      return { type: step, data: { ...ofPoint, actionId, dueOn, doneOn: null, reason: 'x', today } };
    }
    case 'TiePointToDecision':
      return { type: step, data: { ...ofPoint, decisionId: touchesDecision === null ? decisionId : null } };
    case 'ReclassifyPoint':
      return { type: 'ClassifyPoint', data: { ...ofPoint, ...classification, kind: 'realitet', known } };
    case 'CorrectPointAnswer': {
      const outcome = verdict?.outcome === 'upheld' ? 'not-upheld' : 'upheld';
      return { type: step, data: { ...ofPoint, outcome, dismissalReason: null, reason: 'x' } };
    }
    case 'WithdrawComplaint':
      return { type: step, data: { complaintId, withdrawnOn: on, afterDialogue: false, note: null, today } };
    case 'CloseComplaint':
      return { type: step, data: { complaintId, closedOn: on, today } };
    case 'ReopenComplaint':
    case 'RevokeWithdrawal':
    case 'ReinstateRegistration':
      return { type: step, data: { complaintId, reason: 'x' } };
    case 'AnnulRegistration': {
      const why = { ground: 'registered-in-error', otherComplaintId: null, reason: 'x', other: null } as const;
      return { type: step, data: { complaintId, ...why } };
    }
  }
}
