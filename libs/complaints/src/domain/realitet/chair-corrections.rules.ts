import { dateInDenmark } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { computedFor } from '../deadlines/deadline-dates.js';
import { ruleInForce } from '../deadlines/rulebook.js';
import { chairClocks } from './chair.clocks.js';
import type { CorrectChairDecisionTimes } from './chair.commands.js';
import { checkAnswerDay, checkExecution, checkLapse, checkNotice, type ChairRule } from './chair.rules.js';
import { refuse } from './realitet.checks.js';
import type { ChairAnswer, ChairState, DecisionState } from './realitet.state.js';
import { latestDayOf } from './timeliness.rules.js';

type Told = Omit<CorrectChairDecisionTimes['data'], 'complaintId' | 'decisionId'>;

const noAnswer: ChairAnswer = { approvedOn: null, notApprovedOn: null, lapsed: null };

/**
 * How a chair's decision stands once it is put right: each of its steps where it could have been recorded at first, in
 * their order (barnets lov § 143). Null: it was not carried out, and so there is neither a notice nor an answer.
 */
export function chairPutRight(
  told: Told,
  recorded: ChairState,
  { complaint, decision }: { readonly complaint: RegisteredComplaint; readonly decision: DecisionState },
): ChairState | null {
  const right = asTold(told, recorded);
  if (right === null) return null;
  const { now } = told;
  checkExecution(right.executedAt, { decidedOn: decision.decidedOn, now });
  if (right.notifiedAt !== null) checkNotice(right.notifiedAt, right.executedAt, now);
  checkAnswer(right, { now, isTold: told.answer !== null });
  if (right.lapsed !== null) {
    const latestOf = (rule: ChairRule) => latestPutRight(rule, { ...told, complaint, decision, right });
    const fields =
      told.answer === null
        ? { on: 'executedAt', because: 'executedAt' }
        : { on: 'answer.lapsed.on', because: 'answer.lapsed.because' };
    checkLapse({ ...right.lapsed, approvedOn: right.approvedOn }, { fields, latestOf });
  }
  if (sameAs(right, recorded)) throw refuse('chair-decision-times-unchanged', { field: 'executedAt' });
  return right;
}

function asTold({ executedAt, neverExecuted, notifiedAt, neverNotified, answer }: Told, recorded: ChairState) {
  if (neverExecuted && executedAt !== null) {
    throw refuse('chair-decision-execution-told-twice', { field: 'neverExecuted' });
  }
  if (neverNotified && notifiedAt !== null) {
    throw refuse('chair-decision-notice-told-twice', { field: 'neverNotified' });
  }
  const notice = neverNotified ? null : (notifiedAt ?? recorded.notifiedAt);
  const { approvedOn, notApprovedOn, lapsed } = answer ?? recorded;
  if (!neverExecuted) {
    return { executedAt: executedAt ?? recorded.executedAt, notifiedAt: notice, approvedOn, notApprovedOn, lapsed };
  }
  // What came after it would hang in the air: it is said of each that it was none, too.
  if (notice !== null) throw refuse('chair-decision-never-executed', { field: 'neverNotified' });
  if (!sameAnswer({ approvedOn, notApprovedOn, lapsed }, noAnswer)) {
    throw refuse('chair-decision-never-executed', { field: 'answer' });
  }
  return null;
}

/** The committee says yes or no, and what it said no to does not lapse besides. */
function checkAnswer(
  { executedAt, approvedOn, notApprovedOn, lapsed }: ChairState,
  { now, isTold }: { readonly now: string; readonly isTold: boolean },
): void {
  if (notApprovedOn !== null && (approvedOn !== null || lapsed !== null)) {
    throw refuse('chair-decision-answers-contradict', { field: 'answer.notApprovedOn' });
  }
  const days = [
    [approvedOn, 'answer.approvedOn'],
    [notApprovedOn, 'answer.notApprovedOn'],
    [lapsed?.on ?? null, 'answer.lapsed.on'],
  ] as const;
  for (const [date, field] of days) {
    if (date !== null) checkAnswerDay(date, { executedAt, now, field: isTold ? field : 'executedAt' });
  }
}

/** The last day of one of the three times, from the execution as it is put right; null: none was ever computed. */
function latestPutRight(
  rule: ChairRule,
  {
    complaint,
    decision,
    right,
    rulebook,
  }: Pick<Told, 'rulebook'> & {
    readonly complaint: RegisteredComplaint;
    readonly decision: DecisionState;
    readonly right: ChairState;
  },
): string | null {
  const { decisionId } = decision;
  if (latestDayOf(complaint, { rule, subject: { decisionId } }) === null) return null;
  const clock = chairClocks({ ...decision, chair: right }).find((one) => one.rule === rule);
  const on = dateInDenmark(right.executedAt);
  const inForce = clock && ruleInForce(rulebook, { rule, on, team: null, legalBasis: null });
  if (!inForce) return null;
  const undisturbed = { pauses: [], extensions: [], notices: [], suspensions: [] };
  return computedFor(clock, inForce, rulebook, undisturbed)?.latestOn ?? null;
}

const sameAs = (a: ChairState, b: ChairState): boolean =>
  sameInstant(a.executedAt, b.executedAt) && sameInstant(a.notifiedAt, b.notifiedAt) && sameAnswer(a, b);

const sameInstant = (a: string | null, b: string | null): boolean => millisecondOf(a) === millisecondOf(b);

const millisecondOf = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant));

const sameAnswer = (a: ChairAnswer, b: ChairAnswer): boolean =>
  a.approvedOn === b.approvedOn &&
  a.notApprovedOn === b.notApprovedOn &&
  a.lapsed?.on === b.lapsed?.on &&
  a.lapsed?.because === b.lapsed?.because;
