import type { RuleCode, StartCause } from '@lydhoer/calendar';

interface Situation {
  readonly startedBy: StartCause;
  readonly rules: readonly RuleCode[];
}

/** What happens in law, and the deadlines that begin with it (domain reference 1.9). Stable for ever. */
export const situations = {
  'administrations-decision-received': { startedBy: 'decision-received', rules: ['APPEAL_4W'] },
  'complaint-about-decision-received': { startedBy: 'complaint-received', rules: ['REASSESS_4W', 'FORWARD'] },
  'complaint-under-another-regime-received': { startedBy: 'complaint-received', rules: ['OTHER_REGIME'] },
  'decision-under-another-regime-received': { startedBy: 'decision-received', rules: ['OTHER_REGIME_APPEAL'] },
  'complaint-about-handling-received': { startedBy: 'complaint-received', rules: ['ACK', 'REPLY'] },
  'partial-uphold-sent': { startedBy: 'partial-uphold-sent', rules: ['CHOICE_4W'] },
  'rest-of-complaint-stands': { startedBy: 'rest-stands', rules: ['FORWARD_PART_14D'] },
  'remittal-received': { startedBy: 'remittal-received', rules: ['REMIT_CASE'] },
  'committees-decision-received': { startedBy: 'decision-received', rules: ['APPEAL_BU_4W'] },
  'complaint-received-by-ankestyrelsen': { startedBy: 'complaint-received-by-ankestyrelsen', rules: ['AST_8W'] },
  'ankestyrelsens-decision-received': { startedBy: 'ankestyrelsen-decision-received', rules: ['COURT_4W'] },
  'chairs-decision-executed': {
    startedBy: 'chair-decision-executed',
    rules: ['CHAIR_NOTICE_24H', 'CHAIR_APPROVAL_7D', 'CHAIR_VALID_1M'],
  },
  'access-to-files-requested': {
    startedBy: 'access-request-received',
    // The answer, and the day from which its lateness is itself appealable.
    rules: ['AKTINDSIGT_7WD', 'AKTINDSIGT_14WD'],
  },
  'worry-received': { startedBy: 'notification-received', rules: ['UNDERRETNING_24H'] },
  'possible-need-known': { startedBy: 'need-known', rules: ['BFU_4M'] },
  'support-decided': { startedBy: 'decision-made', rules: ['PLAN_3M'] },
  'measure-begun': { startedBy: 'measure-started', rules: ['FOLLOWUP_3M'] },
  'action-agreed': { startedBy: 'action-agreed', rules: ['ACTION_DUE'] },
} as const satisfies Readonly<Record<string, Situation>>;

export type SituationCode = keyof typeof situations;
export const situationCodes = Object.keys(situations) as readonly SituationCode[];

const all: readonly Situation[] = Object.values(situations);

/** By the rule's code: the compiler misses the one that begins in no situation. */
const starts = Object.fromEntries(
  all.flatMap(({ startedBy, rules }) => rules.map((rule) => [rule, startedBy])),
) as Readonly<Record<(typeof situations)[SituationCode]['rules'][number], StartCause>>;

/** What starts a rule's clock. */
export const startOf = (rule: RuleCode): StartCause => starts[rule];
