import type { PlainDate } from '@lydhoer/kernel';
import { complainedOn, firstRaised, type RegisteredComplaint } from '../complaint.state.js';
import { deadlineIdOf } from '../deadlines/clock.js';
import { earliest, latest } from '../formalitet/formalitet.rules.js';
import { withRole } from '../parties/parties.state.js';
import { suspensionsOf } from './appeal-time.state.js';
import { pointsOf, trackOfBody } from './realitet.standing.rules.js';
import { appealOf, type DecisionState, type ReceiptState } from './realitet.state.js';
import { lacksGuidance } from './receipt.rules.js';
import type { Timeliness } from './realitet.values.js';

/** The deadline of a party's appeal: a committee's decision has a rule of its own. */
export const appealRuleOf = ({ body }: DecisionState): 'APPEAL_4W' | 'APPEAL_BU_4W' =>
  trackOfBody(body) === 'administration' ? 'APPEAL_4W' : 'APPEAL_BU_4W';

/** What a party's clock runs for. A receipt of nobody in particular has one of its own. */
export const appealSubjectOf = ({ decisionId }: DecisionState, { personId }: ReceiptState) => ({
  decisionId,
  ...(personId !== null && { personId }),
});

/**
 * The day a party's time for appeals began (retssikkerhedsloven § 67, stk. 1); null: it has not. Without right
 * guidance on how to appeal it begins when that is given.
 */
export function appealBeganOn({ receivedOn, guidance, guidanceGivenOn }: ReceiptState): PlainDate | null {
  if (!lacksGuidance(guidance)) return receivedOn;
  return guidanceGivenOn === null ? null : latest([receivedOn, guidanceGivenOn]);
}

/**
 * The day the complaint about a decision reached whoever it had to reach: in a committee's case Ankestyrelsen, otherwise
 * the municipality, on the day on which the first of the points about it was raised. A contact is no complaint.
 */
export function arrivedOn(complaint: RegisteredComplaint, decision: DecisionState): PlainDate | null {
  const points = pointsOf(complaint, decision);
  if (trackOfBody(decision.body) === 'committee') {
    return earliest(points.map(({ pointId }) => appealOf(complaint, pointId).boardReceivedOn));
  }
  if (complaint.subject === 'contact') return null;
  const about = points.filter(({ kind }) => kind === 'realitet');
  return firstRaised(complaint, about) ?? complainedOn(complaint);
}

/** Those whose complaint it is: the complainants, and whom a representative among them acts for. */
export function complaining({ parties }: Pick<RegisteredComplaint, 'parties'>): ReadonlySet<string> {
  const concerned = withRole(parties, 'concerned').map(({ personId }) => personId);
  const ids = withRole(parties, 'complainant').flatMap(({ personId, roles, represents }) => [
    personId,
    ...(roles.includes('representative') ? (represents === null ? concerned : [represents]) : []),
  ]);
  return new Set(ids);
}

/**
 * Whether the complaint about a decision came in time. Each party's receipt is judged by its own last day; one in time
 * is enough, and what is not known is never late.
 */
export function timelinessOf(complaint: RegisteredComplaint, decision: DecisionState): Timeliness {
  const arrived = arrivedOn(complaint, decision);
  if (arrived === null) return 'unknown';
  const judged = relevantReceipts(complaint, decision).map((receipt) => judge(complaint, decision, receipt, arrived));
  if (judged.includes('in-time')) return 'in-time';
  return judged.length > 0 && judged.every((one) => one === 'late') ? 'late' : 'unknown';
}

/** The receipts of those who complain; where none of them has one, those of nobody in particular. */
function relevantReceipts(complaint: RegisteredComplaint, { receipts }: DecisionState): readonly ReceiptState[] {
  const who = complaining(complaint);
  const theirs = receipts.filter(({ personId }) => personId !== null && who.has(personId));
  return theirs.length > 0 ? theirs : receipts.filter(({ personId }) => personId === null);
}

function judge(
  complaint: RegisteredComplaint,
  decision: DecisionState,
  receipt: ReceiptState,
  arrived: PlainDate,
): Timeliness {
  // The clock that has not begun cannot have run out.
  if (lacksGuidance(receipt.guidance) && receipt.guidanceGivenOn === null) return 'in-time';
  const subject = appealSubjectOf(decision, receipt);
  const latestOn = latestDayOf(complaint, { rule: appealRuleOf(decision), subject });
  if (latestOn === null) return 'unknown';
  // What arrives while the law holds the clock still arrives within it (forvaltningsloven § 17, stk. 2).
  const stopped = suspensionsOf(complaint, appealRuleOf(decision), subject);
  const standsStill = stopped.some(({ from, to }) => to === null && from <= latestOn);
  if (arrived <= latestOn || standsStill) return 'in-time';
  // Whether the time began with the receipt depends on guidance that nobody knows of.
  return receipt.guidance === 'unknown' ? 'unknown' : 'late';
}

/** The latest day of a deadline that was computed for the complaint; null where there is none. */
export const latestDayOf = (
  { deadlines }: Pick<RegisteredComplaint, 'deadlines'>,
  of: Pick<Parameters<typeof deadlineIdOf>[0], 'rule' | 'subject'>,
): PlainDate | null => deadlines.all[deadlineIdOf({ ...of, occurrence: 0 })]?.computed?.latestOn ?? null;
