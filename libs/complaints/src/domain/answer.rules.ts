import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { PointAnswered } from './complaint.events.js';
import type { AnswerRefusal } from './complaint.refusals.js';
import type { PointState, RegisteredComplaint } from './complaint.state.js';
import { sinceReceipt } from './date.rules.js';
import { pointOf } from './point.rules.js';

const refuse = (code: AnswerRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

type Answer = Omit<PointAnswered['data'], 'complaintId'>;

/** Checks the department's answer to a formalitet point. */
export function checkAnswer(
  answer: Answer & { readonly noRemedy: boolean },
  complaint: RegisteredComplaint,
  today: PlainDate,
): void {
  const point = pointOf(complaint, answer.pointId);
  if (point.kind === 'not-stated') throw refuse('point-not-classified', { field: 'pointId' });
  checkOutcome(answer, point, complaint, today);
  // A ground of the borgerrådgiver alone, under a dated local rule: no law ends a department's duty to answer.
  if (answer.dismissalReason === 'older-than-a-year') {
    throw refuse('older-than-a-year-is-not-the-departments', { field: 'dismissalReason' });
  }
  checkComplete(answer);
}

/**
 * Checks what an imported register says about an outcome. Old registers hold neither the texts nor always the kind,
 * and the borgerrådgiver's own holds her own grounds.
 */
export function checkImportedAnswer(answer: Answer, complaint: RegisteredComplaint, today: PlainDate): void {
  checkOutcome(answer, pointOf(complaint, answer.pointId), complaint, today);
}

function checkOutcome(answer: Answer, point: PointState, complaint: RegisteredComplaint, today: PlainDate): void {
  // Retssikkerhedsloven § 66: a complaint about a decision's content is reassessed and then forwarded, never "answered".
  if (point.kind === 'realitet') throw refuse('realitet-point-needs-reassessment', { field: 'pointId' });
  if (point.answeredOn !== null) throw refuse('point-already-answered', { answeredOn: point.answeredOn });
  sinceReceipt(answer.answeredOn, complaint.receivedOn, today, 'answeredOn');
  const dismissed = answer.outcome === 'dismissed';
  if (dismissed && answer.dismissalReason === null) {
    throw refuse('dismissal-reason-missing', { field: 'dismissalReason' });
  }
  if (!dismissed && answer.dismissalReason !== null) {
    throw refuse('dismissal-reason-only-when-dismissed', { field: 'dismissalReason' });
  }
  if (answer.dismissalReason === 'anonymous-cannot-be-answered' && !complaint.anonymous) {
    throw refuse('complainant-not-anonymous', { field: 'dismissalReason' });
  }
}

/** Complete: the decision, its reasons, what is put right (or that nothing is), and how the citizen can go on. */
function checkComplete(answer: Answer & { readonly noRemedy: boolean }): void {
  if (answer.remedy !== null && answer.noRemedy) throw refuse('remedy-contradicts-itself', { field: 'noRemedy' });
  const missing = [
    ...(answer.reasons === null ? ['reasons'] : []),
    ...(answer.remedy === null && !answer.noRemedy ? ['remedy'] : []),
    ...(answer.furtherSteps === null ? ['furtherSteps'] : []),
  ];
  if (missing.length > 0) throw refuse('answer-incomplete', { field: missing[0], missing });
}
