import { Refusal } from '@lydhoer/kernel';
import { checkDepartmentsVerdict } from '../answer.rules.js';
import type { AreaDecisions } from '../areas.js';
import { formalitetOf } from '../formalitet/formalitet.state.js';
import { stillCounts } from '../life.rules.js';
import { pointOf } from '../point.rules.js';
import type { AnnulRegistration, CorrectionCommand } from './corrections.commands.js';
import type { CorrectionRefusal } from './corrections.refusals.js';
import { redatings } from './corrections.rules.js';
import { takingFormalitetBack } from './formalitet-taking-back.rules.js';
import { takingBack } from './taking-back.rules.js';

const refuse = (code: CorrectionRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** What commands decide in what was recorded wrongly and put right. All are possible after the end: figures must be right. */
export const correctionsDecisions: AreaDecisions<CorrectionCommand> = {
  CorrectStepDate: ({ data }, complaint) => {
    stillCounts(complaint);
    return redatings(data, complaint).map((corrected) => ({ type: 'StepDateCorrected', data: corrected }));
  },
  TakeBackRealitetStep: ({ data }, complaint) => {
    stillCounts(complaint);
    return [{ type: 'RealitetStepTakenBack', data: { ...data, ...takingBack(data, complaint) } }];
  },
  TakeBackFormalitetStep: ({ data }, complaint) => {
    stillCounts(complaint);
    return [{ type: 'FormalitetStepTakenBack', data: { ...data, ...takingFormalitetBack(data, complaint) } }];
  },
  CorrectPointAnswer: ({ data }, complaint) => {
    stillCounts(complaint);
    const { pointId, outcome, dismissalReason } = data;
    pointOf(complaint, pointId);
    const { verdict: was, secondStage } = formalitetOf(complaint, pointId);
    if (was === null) throw refuse('point-not-answered', { field: 'pointId' });
    checkDepartmentsVerdict(data, complaint);
    if (was.outcome === outcome && was.dismissalReason === dismissalReason) throw refuse('answer-unchanged');
    const stage = secondStage !== null && secondStage.answeredOn !== null ? 'second' : 'first';
    return [{ type: 'PointAnswerCorrected', data: { ...data, stage, was } }];
  },
  AnnulRegistration: ({ data: { other, ...data } }, complaint) => {
    stillCounts(complaint);
    checkOther(data, other);
    return [{ type: 'RegistrationAnnulled', data }];
  },
  ReinstateRegistration: ({ data }, complaint) => {
    if (!complaint.corrections.annulled) throw refuse('registration-not-annulled');
    return [{ type: 'RegistrationReinstated', data }];
  },
  ReopenComplaint: ({ data }, complaint) => {
    stillCounts(complaint);
    if (complaint.ended !== 'closed') throw refuse('complaint-not-closed');
    return [{ type: 'ComplaintReopened', data }];
  },
  RevokeWithdrawal: ({ data }, complaint) => {
    stillCounts(complaint);
    if (complaint.ended !== 'withdrawn') throw refuse('complaint-not-withdrawn');
    return [{ type: 'WithdrawalRevoked', data }];
  },
};

/** One of two registrations of the same complaint counts; otherwise it would be gone from every figure. */
function checkOther(
  { complaintId, ground, otherComplaintId }: Omit<AnnulRegistration['data'], 'other'>,
  other: AnnulRegistration['data']['other'],
): void {
  const field = 'otherComplaintId';
  if (ground !== 'registered-twice') {
    if (otherComplaintId !== null) throw refuse('other-complaint-only-when-registered-twice', { field });
    return;
  }
  if (otherComplaintId === null) throw refuse('other-complaint-missing', { field });
  if (otherComplaintId === complaintId) throw refuse('other-complaint-is-this-one', { field });
  if (other === null) throw refuse('other-complaint-unknown', { field });
  if (other !== 'counts') throw refuse('other-complaint-does-not-count', { field });
}
