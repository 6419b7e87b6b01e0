import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { DateRefusal, LifeRefusal } from './complaint.refusals.js';
import type { PointState, RegisteredComplaint } from './complaint.state.js';
import type { CorrectionRefusal } from './corrections/corrections.refusals.js';
import { receivable, sinceReceipt } from './date.rules.js';
import type { FormalitetRefusal } from './formalitet/formalitet.refusals.js';
import { isFormalitetSettled, lastAnswerOn, latest } from './formalitet/formalitet.rules.js';
import { decidedTooLate } from './realitet/decided-before.rules.js';
import { isSettled, lastStepOn } from './realitet/realitet.standing.rules.js';
import { notMerged } from './standing.js';

const refuse = (
  code: LifeRefusal | DateRefusal | CorrectionRefusal | FormalitetRefusal,
  facts: Readonly<Record<string, unknown>> = {},
) => new Refusal(code, facts);

/** Nothing is done about what counts nowhere: a registration that was a mistake, or one merged into another. */
export function stillCounts(complaint: RegisteredComplaint): void {
  if (complaint.corrections.annulled) throw refuse('registration-annulled');
  notMerged(complaint);
}

export function stillOpen(complaint: RegisteredComplaint): void {
  const { ended } = complaint;
  stillCounts(complaint);
  if (ended === 'withdrawn') throw refuse('complaint-withdrawn');
  if (ended === 'closed') throw refuse('complaint-closed');
}

export function checkCorrection(receivedOn: PlainDate, complaint: RegisteredComplaint, today: PlainDate): void {
  receivable(receivedOn, today);
  if (receivedOn === complaint.receivedOn) throw refuse('receipt-date-unchanged', { field: 'receivedOn' });
  const [handledFirstOn] = [...complaint.handledOn].sort();
  if (handledFirstOn !== undefined && receivedOn > handledFirstOn) {
    throw refuse('received-after-it-was-handled', { field: 'receivedOn', latest: handledFirstOn });
  }
  const decidedOn = decidedTooLate({ ...complaint, receivedOn });
  if (decidedOn !== null) throw refuse('received-before-the-decision', { field: 'receivedOn', earliest: decidedOn });
}

export const isPointSettled = (complaint: RegisteredComplaint, point: PointState): boolean =>
  point.kind === 'realitet' ? isSettled(complaint, point) : isFormalitetSettled(complaint, point);

/** Every point has come to its end in its own track. */
export function checkAllSettled(complaint: RegisteredComplaint): void {
  const open = complaint.points.filter((point) => !isPointSettled(complaint, point));
  const pointIds = (of: typeof open) => of.map(({ pointId }) => pointId);
  const realitet = open.filter(({ kind }) => kind === 'realitet');
  if (realitet.length > 0) throw refuse('realitet-point-open', { points: pointIds(realitet) });
  const secondStages = open.filter(({ answeredOn }) => answeredOn !== null);
  if (secondStages.length > 0) throw refuse('second-stage-open', { points: pointIds(secondStages) });
  if (open.length > 0) throw refuse('points-unanswered', { points: pointIds(open) });
}

export function checkClosingDate(closedOn: PlainDate, complaint: RegisteredComplaint, today: PlainDate): void {
  sinceReceipt(closedOn, complaint.receivedOn, today, 'closedOn');
  const last = lastStepOfPointsOn(complaint);
  if (last !== null && closedOn < last) throw refuse('closed-before-answer', { field: 'closedOn', earliest: last });
}

/** The day of the last answer, settlement or step of an appeal; null while there is none. */
export const lastStepOfPointsOn = (complaint: RegisteredComplaint): PlainDate | null =>
  latest([lastAnswerOn(complaint), ...complaint.points.map(({ pointId }) => lastStepOn(complaint, pointId))]);
