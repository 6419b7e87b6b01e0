import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { PointAnswered } from './complaint.events.js';
import type { AnswerRefusal } from './complaint.refusals.js';
import { dayRaised, type PointState, type RegisteredComplaint } from './complaint.state.js';
import { sinceRaised, sinceReceipt } from './date.rules.js';
import type { GivenAnswer } from './formalitet/formalitet.commands.js';
import { checkDueDates } from './formalitet/formalitet.rules.js';
import type { Verdict } from './formalitet/formalitet.state.js';
import { checkFormalitetStep } from './formalitet/formalitet.track.js';
import { pointOf } from './point.rules.js';

const refuse = (code: AnswerRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

type Answer = PointAnswered['data'];

/** The department's answer to a formalitet point; refused unless it holds everything that an answer holds. */
export function checkedFirstAnswer(given: GivenAnswer, complaint: RegisteredComplaint, today: PlainDate): Answer {
  const point = pointOf(complaint, given.pointId);
  if (point.kind === 'not-stated') throw refuse('point-not-classified', { field: 'pointId' });
  checkAnswerable(point);
  checkFormalitetStep(complaint, given.pointId, 'AnswerPoint');
  return checkedAnswer(given, complaint, today);
}

/** The department's answer, in the first stage or the second: its outcome holds, and no part is missing. */
export function checkedAnswer(
  { noRemedy, ...given }: GivenAnswer,
  complaint: RegisteredComplaint,
  today: PlainDate,
): Answer {
  const raisedOn = dayRaised(complaint, pointOf(complaint, given.pointId));
  sinceRaised(given.answeredOn, { receivedOn: complaint.receivedOn, raisedOn }, today, 'answeredOn');
  checkDepartmentsVerdict(given, complaint);
  const answer = complete(given, noRemedy);
  checkDueDates(answer.outstandingActions, answer.answeredOn);
  return answer;
}

/**
 * Checks what an imported register says about an outcome. Old registers hold neither the texts nor always the kind,
 * and the borgerrådgiver's own holds her own grounds.
 */
export function checkImportedAnswer(
  answer: Omit<Answer, 'complaintId'>,
  complaint: RegisteredComplaint,
  today: PlainDate,
): void {
  checkAnswerable(pointOf(complaint, answer.pointId));
  sinceReceipt(answer.answeredOn, complaint.receivedOn, today, 'answeredOn');
  checkVerdict(answer, complaint);
}

/** What a department may say: the borgerrådgiver's own grounds are none of it. */
export function checkDepartmentsVerdict(verdict: Verdict, complaint: RegisteredComplaint): void {
  checkVerdict(verdict, complaint);
  // A ground of the borgerrådgiver alone, under a dated local rule: no law ends a department's duty to answer.
  if (verdict.dismissalReason === 'older-than-a-year') {
    throw refuse('older-than-a-year-is-not-the-departments', { field: 'dismissalReason' });
  }
}

function checkAnswerable({ kind, answeredOn }: PointState): void {
  // Retssikkerhedsloven § 66: a complaint about a decision's content is reassessed and then forwarded, never "answered".
  if (kind === 'realitet') throw refuse('realitet-point-needs-reassessment', { field: 'pointId' });
  if (answeredOn !== null) throw refuse('point-already-answered', { answeredOn });
}

function checkVerdict({ outcome, dismissalReason }: Verdict, { anonymous }: RegisteredComplaint): void {
  const dismissed = outcome === 'dismissed';
  if (dismissed && dismissalReason === null) throw refuse('dismissal-reason-missing', { field: 'dismissalReason' });
  if (!dismissed && dismissalReason !== null) {
    throw refuse('dismissal-reason-only-when-dismissed', { field: 'dismissalReason' });
  }
  if (dismissalReason === 'anonymous-cannot-be-answered' && !anonymous) {
    throw refuse('complainant-not-anonymous', { field: 'dismissalReason' });
  }
}

/**
 * Complete: the decision, its reasons, the rule or practice it rests on, what is put right (or that nothing is), what
 * remains to be done (or that nothing does), and how the citizen can go on.
 */
function complete(given: Omit<GivenAnswer, 'noRemedy'>, noRemedy: boolean): Answer {
  if (given.remedy !== null && noRemedy) throw refuse('remedy-contradicts-itself', { field: 'noRemedy' });
  const { outstandingActions } = given;
  const missing = [
    ...(given.reasons === null ? ['reasons'] : []),
    ...(given.restsOn === null ? ['restsOn'] : []),
    ...(given.remedy === null && !noRemedy ? ['remedy'] : []),
    ...(outstandingActions === null ? ['outstandingActions'] : []),
    ...(given.furtherSteps === null ? ['furtherSteps'] : []),
  ];
  if (missing.length > 0 || outstandingActions === null) {
    throw refuse('answer-incomplete', { field: missing[0], missing });
  }
  return { ...given, outstandingActions };
}
