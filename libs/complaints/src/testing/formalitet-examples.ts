import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { AnswerSecondStage } from '../domain/formalitet/formalitet.commands.js';
import { answer, complaintId } from './complaint-examples.js';

/** Events of the formalitet track and of corrections for the specs; point p1 of the complaint received on 20 February. */
const ofPoint = { complaintId, pointId: 'p1' };

export const acknowledged = (acknowledgedOn = '2026-02-23'): ComplaintEvent => ({
  type: 'ComplaintAcknowledged',
  data: { complaintId, acknowledgedOn, how: 'letter' },
});
export const offered = (offeredOn = '2026-02-23'): ComplaintEvent => ({
  type: 'DialogueOffered',
  data: { complaintId, offeredOn, how: 'meeting' },
});
export const accepted = (acceptedOn = '2026-02-24'): ComplaintEvent => ({
  type: 'DialogueAccepted',
  data: { complaintId, acceptedOn },
});
export const declined = (declinedOn = '2026-02-24'): ComplaintEvent => ({
  type: 'DialogueDeclined',
  data: { complaintId, declinedOn },
});
export const held = (heldOn = '2026-02-25'): ComplaintEvent => ({
  type: 'DialogueHeld',
  data: { complaintId, heldOn, how: 'meeting', note: null },
});

export const action = (actionId = 'a1', dueOn = '2026-03-20') => ({ actionId, what: 'Ring til familien.', dueOn });

export const settled = (settledOn = '2026-02-25', outstandingActions = [action()]): ComplaintEvent => ({
  type: 'PointSettledByDialogue',
  data: { ...ofPoint, settledOn, agreement: 'Ny rådgiver fra mandag.', outstandingActions },
});
export const secondStageAsked = (askedOn = '2026-02-28'): ComplaintEvent => ({
  type: 'SecondStageAsked',
  data: { ...ofPoint, askedOn, why: null },
});
export const answeredAgain = (answeredOn = '2026-03-01'): ComplaintEvent => ({
  type: 'SecondStageAnswered',
  data: { ...answer(), answeredOn },
});
export const answeringAgain = (by: string, changes: Partial<AnswerSecondStage['data']> = {}): AnswerSecondStage => ({
  type: 'AnswerSecondStage',
  data: { ...answer({ answeredOn: '2026-03-01' }), noRemedy: false, by, today: '2026-03-02', ...changes },
});
export const tied = (decisionId: string | null = 'd1'): ComplaintEvent => ({
  type: 'PointTiedToDecision',
  data: { ...ofPoint, decisionId },
});
export const goneAlong: ComplaintEvent = {
  type: 'AppealBoardReceiptRecorded',
  data: { complaintId, decisionId: 'd1', pointIds: [], alongPointIds: ['p1'], receivedOn: '2026-02-26' },
};
export const annulled = (otherComplaintId: string | null = null): ComplaintEvent => ({
  type: 'RegistrationAnnulled',
  data: {
    complaintId,
    ground: otherComplaintId === null ? 'registered-in-error' : 'registered-twice',
    otherComplaintId,
    reason: 'x',
  },
});
export const reopened: ComplaintEvent = { type: 'ComplaintReopened', data: { complaintId, reason: 'For tidligt.' } };
export const revoked: ComplaintEvent = { type: 'WithdrawalRevoked', data: { complaintId, reason: 'En anden klage.' } };
