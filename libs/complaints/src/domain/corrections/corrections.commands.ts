import type { Message, PlainDate } from '@lydhoer/kernel';
import type { Standing } from '../standing.js';
import type {
  ComplaintReopened,
  FormalitetStepTakenBack,
  PointAnswerCorrected,
  RealitetStepTakenBack,
  RegistrationAnnulled,
  RegistrationReinstated,
  StepDateCorrected,
  WithdrawalRevoked,
} from './corrections.events.js';

export type CorrectStepDate = Message<
  'CorrectStepDate',
  Omit<StepDateCorrected['data'], 'was'> & {
    /** The day it is recorded for, told by whoever means that one; left out: the last of its kind. */
    readonly was?: PlainDate;
    readonly today: PlainDate;
  }
>;
export type TakeBackRealitetStep = Message<
  'TakeBackRealitetStep',
  Pick<RealitetStepTakenBack['data'], 'complaintId' | 'pointId' | 'step' | 'reason'>
>;
export type TakeBackFormalitetStep = Message<
  'TakeBackFormalitetStep',
  Pick<FormalitetStepTakenBack['data'], 'complaintId' | 'pointId' | 'step' | 'reason'>
>;
export type CorrectPointAnswer = Message<'CorrectPointAnswer', Omit<PointAnswerCorrected['data'], 'stage' | 'was'>>;
export type AnnulRegistration = Message<
  'AnnulRegistration',
  RegistrationAnnulled['data'] & {
    /** Whether the other registration counts; null when none is named, or there is no such registration. */
    readonly other: Standing | null;
  }
>;
export type ReinstateRegistration = Message<'ReinstateRegistration', RegistrationReinstated['data']>;
export type ReopenComplaint = Message<'ReopenComplaint', ComplaintReopened['data']>;
export type RevokeWithdrawal = Message<'RevokeWithdrawal', WithdrawalRevoked['data']>;

/** Commands of what was recorded wrongly and put right. */
export type CorrectionCommand =
  | CorrectStepDate
  | TakeBackRealitetStep
  | TakeBackFormalitetStep
  | CorrectPointAnswer
  | AnnulRegistration
  | ReinstateRegistration
  | ReopenComplaint
  | RevokeWithdrawal;
