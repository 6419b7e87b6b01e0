import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { CorrectPointRaisedDate, CorrectTurnedDate } from './complaint.commands.js';
import type { PointRefusal } from './complaint.refusals.js';
import { complainedOn, dayRaised, withPoint, type PointState, type RegisteredComplaint } from './complaint.state.js';
import type { CorrectionRefusal } from './corrections/corrections.refusals.js';
import { notInTheFuture, sinceReceipt } from './date.rules.js';
import { earliest } from './formalitet/formalitet.rules.js';
import { formalitetOf } from './formalitet/formalitet.state.js';
import { pointOf } from './point.rules.js';
import { decidedTooLate } from './realitet/decided-before.rules.js';
import { appealOf } from './realitet/realitet.state.js';

const refuse = (code: PointRefusal | CorrectionRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

const field = 'raisedOn';

/**
 * The day on which a point was raised that is added, as its event has it: null with the complaint. Nobody raises a point
 * in a complaint that there is not, nor in a contact that is none yet.
 */
export function raisedLater(
  raisedOn: PlainDate | null,
  complaint: RegisteredComplaint,
  today: PlainDate,
): PlainDate | null {
  if (raisedOn === null) return null;
  const first = complainedOn(complaint);
  checkDay(raisedOn, { first, today });
  return raisedOn === first ? null : raisedOn;
}

/**
 * The day on which a point was said to be raised. Refuses another that it cannot have been: what was told before a contact
 * was turned may turn out to have been the complaint, but nothing is raised before the receipt, after something was done
 * about it, or before the decision that it is about (retssikkerhedsloven § 67, stk. 1, counts from that decision).
 */
export function raisedInstead(
  { pointId, raisedOn, today }: CorrectPointRaisedDate['data'],
  complaint: RegisteredComplaint,
): PlainDate {
  const point = pointOf(complaint, pointId);
  const was = dayRaised(complaint, point);
  if (raisedOn === was) throw refuse('point-raised-date-unchanged', { field });
  checkDay(raisedOn, { first: complaint.receivedOn, today });
  const handledOn = firstStepOn(complaint, point);
  if (handledOn !== null && raisedOn > handledOn) throw refuse('date-after-next-step', { field, latest: handledOn });
  const decidedOn = decidedTooLate(withPoint(complaint, pointId, { raisedOn }));
  if (decidedOn !== null) throw refuse('received-before-the-decision', { field, earliest: decidedOn });
  return was;
}

/**
 * The day on which a contact was said to have turned out to be a complaint. Refuses another that it cannot have been: its
 * points were raised on that day, so nothing had been done about them before, none that came later had come, and the
 * decision that they are about had been made.
 */
export function turnedInstead(
  { turnedOn, today }: CorrectTurnedDate['data'],
  complaint: RegisteredComplaint,
): PlainDate {
  const { turnedOn: was, receivedOn, points } = complaint;
  if (was === null) throw refuse('never-turned-from-a-contact');
  if (turnedOn === was) throw refuse('turned-date-unchanged', { field: 'turnedOn' });
  sinceReceipt(turnedOn, receivedOn, today, 'turnedOn');
  // A point that turned out to have been a complaint before the contact was has a day of its own, and keeps it.
  const latest = earliest(
    points.map((point) => {
      const { raisedOn } = point;
      if (raisedOn === null) return firstStepOn(complaint, point);
      return raisedOn > was ? raisedOn : null;
    }),
  );
  if (latest !== null && turnedOn > latest) throw refuse('date-after-next-step', { field: 'turnedOn', latest });
  const decidedOn = decidedTooLate({ ...complaint, turnedOn });
  if (decidedOn !== null) throw refuse('received-before-the-decision', { field: 'turnedOn', earliest: decidedOn });
  return was;
}

function checkDay(raisedOn: PlainDate, { first, today }: { readonly first: PlainDate; readonly today: PlainDate }) {
  notInTheFuture(raisedOn, today, field);
  if (raisedOn < first) throw refuse('point-raised-before-the-complaint', { field, earliest: first });
}

/** The day of the first thing that the municipality or Ankestyrelsen did about a point; null while nothing was done. */
function firstStepOn(complaint: RegisteredComplaint, { pointId, answeredOn }: PointState): PlainDate | null {
  const { settledOn } = formalitetOf(complaint, pointId);
  const { reassessed, forwardedOn, outcome, withdrawnOn } = appealOf(complaint, pointId);
  const decidedOn = outcome?.decidedOn ?? null;
  return earliest([answeredOn, settledOn, reassessed?.on ?? null, forwardedOn, decidedOn, withdrawnOn]);
}
