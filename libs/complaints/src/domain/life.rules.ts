import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { DateRefusal, LifeRefusal } from './complaint.refusals.js';
import type { PointState, RegisteredComplaint } from './complaint.state.js';
import type { CorrectionRefusal } from './corrections/corrections.refusals.js';
import { receivable, sinceReceipt } from './date.rules.js';
import type { FormalitetRefusal } from './formalitet/formalitet.refusals.js';
import { earliest, isFormalitetSettled, lastAnswerOn, latest, notBefore } from './formalitet/formalitet.rules.js';
import { decidedTooLate } from './realitet/decided-before.rules.js';
import { isSettled, lastStepOn } from './realitet/realitet.standing.rules.js';
import { appealOf } from './realitet/realitet.state.js';
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
  const aroseOn = firstArisenSince(complaint);
  if (aroseOn !== null && receivedOn > aroseOn) {
    throw refuse('received-after-a-duty-arose', { field: 'receivedOn', latest: aroseOn });
  }
  const decidedOn = decidedTooLate({ ...complaint, receivedOn });
  if (decidedOn !== null) throw refuse('received-before-the-decision', { field: 'receivedOn', earliest: decidedOn });
}

/**
 * The day of the first duty that came with the complaint or after it; null: there is none. One that lies before the
 * receipt did not come by it, and one that was recorded in error never arose.
 */
const firstArisenSince = ({ receivedOn, deadlines }: RegisteredComplaint): PlainDate | null =>
  earliest(
    deadlines.duties
      .filter(({ startedOn, ended }) => startedOn >= receivedOn && ended?.how !== 'recorded-in-error')
      .map(({ startedOn }) => startedOn),
  );

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

/**
 * What lies at Ankestyrelsen lapses there with the complaint: not on a day before it came on its way there, nor before
 * Ankestyrelsen looked away from the exceeded time, for nobody does that of what has lapsed.
 */
export function checkWithdrawalDate(withdrawnOn: PlainDate, complaint: RegisteredComplaint, today: PlainDate): void {
  sinceReceipt(withdrawnOn, complaint.receivedOn, today, 'withdrawnOn');
  notBefore(withdrawnOn, lastAwaitedSince(complaint), 'withdrawnOn');
}

/**
 * The last day on which a point that waits for Ankestyrelsen's decision came on its way there, or got its dispensation
 * or none; null: none waits.
 */
export const lastAwaitedSince = (complaint: RegisteredComplaint): PlainDate | null =>
  latest(
    complaint.points.map((point) => {
      const since = awaitedSince(complaint, point);
      return since && latest([since, appealOf(complaint, point.pointId).dispensationOn]);
    }),
  );

/**
 * Since when a point waits for Ankestyrelsen's decision: the day it was sent there, or where nobody here sent it (a
 * committee's decision is complained about there, barnets lov § 144) the day it was received. Null: it does not wait.
 */
export function awaitedSince(complaint: RegisteredComplaint, { pointId }: PointState): PlainDate | null {
  const { standing, forwardedOn, boardReceivedOn } = appealOf(complaint, pointId);
  return standing === 'with-appeal-board' ? (forwardedOn ?? boardReceivedOn) : null;
}

/** The day of the last answer, settlement or step of an appeal; null while there is none. */
export const lastStepOfPointsOn = (complaint: RegisteredComplaint): PlainDate | null =>
  latest([lastAnswerOn(complaint), ...complaint.points.map(({ pointId }) => lastStepOn(complaint, pointId))]);
