import { deadlineRules, type StartCause } from '@lydhoer/calendar';
import type { PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { appealTimeOf } from './appeal-time.state.js';
import type { DecisionState, ReceiptState } from './realitet.state.js';
import { beganBy } from './receipt.rules.js';
import { appealBeganOn, appealRuleOf } from './timeliness.rules.js';

/** The day a party’s time for appeals began, and by what. */
export interface Began {
  readonly startedOn: PlainDate;
  readonly startedBy: StartCause;
}

/**
 * When a party’s time for appeals began; null: it has not. Reasons that the decision came without let it begin anew on
 * the day they are given, where the rule says so (forvaltningsloven §§ 22-24, derived).
 */
export function appealBegan(
  complaint: Pick<RegisteredComplaint, 'realitet'>,
  decision: DecisionState,
  receipt: ReceiptState,
): Began | null {
  const startedOn = appealBeganOn(receipt);
  if (startedOn === null) return null;
  const { decisionId } = decision;
  const { missingReasons } = appealTimeOf(complaint, { decisionId, personId: receipt.personId });
  if (missingReasons === null || missingReasons.givenOn <= startedOn || !beginsAnew(appealRuleOf(decision))) {
    return { startedOn, startedBy: beganBy(receipt.guidance) };
  }
  return { startedOn: missingReasons.givenOn, startedBy: 'reasons-received' };
}

const beginsAnew = (code: string): boolean =>
  deadlineRules.some((rule) => rule.code === code && rule.lawfulStops.some(({ effect }) => effect === 'begins-anew'));
