import { ruleCodes, type RuleCode } from '@lydhoer/calendar';

export const deadlineTracks = ['formalitet', 'realitet-administration', 'realitet-committee', 'duties'] as const;
export type DeadlineTrack = (typeof deadlineTracks)[number];

const tracks: Readonly<Record<RuleCode, DeadlineTrack>> = {
  ACK: 'formalitet',
  REPLY: 'formalitet',
  APPEAL_4W: 'realitet-administration',
  REASSESS_4W: 'realitet-administration',
  FORWARD: 'realitet-administration',
  CHOICE_4W: 'realitet-administration',
  FORWARD_PART_14D: 'realitet-administration',
  REMIT_CASE: 'realitet-administration',
  OTHER_REGIME: 'realitet-administration',
  OTHER_REGIME_APPEAL: 'realitet-administration',
  APPEAL_BU_4W: 'realitet-committee',
  AST_8W: 'realitet-committee',
  COURT_4W: 'realitet-committee',
  CHAIR_NOTICE_24H: 'realitet-committee',
  CHAIR_APPROVAL_7D: 'realitet-committee',
  CHAIR_VALID_1M: 'realitet-committee',
  AKTINDSIGT_7WD: 'duties',
  AKTINDSIGT_14WD: 'duties',
  BFU_4M: 'duties',
  PLAN_3M: 'duties',
  FOLLOWUP_3M: 'duties',
  UNDERRETNING_24H: 'duties',
  ACTION_DUE: 'duties',
};

/** The track that a rule belongs to. A remitted case counts as the administration's, whoever decided it, and so does one of another regime. */
export const trackOf = (rule: string): DeadlineTrack | null =>
  (tracks as Readonly<Record<string, DeadlineTrack>>)[rule] ?? null;

export const rulesOf = (track: DeadlineTrack): readonly RuleCode[] =>
  ruleCodes.filter((rule) => tracks[rule] === track);
