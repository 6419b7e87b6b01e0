import { Refusal, type PlainDate } from '@lydhoer/kernel';
import { dayRaised, type PointState, type RegisteredComplaint } from '../complaint.state.js';
import { sinceRaised } from '../date.rules.js';
import { pointOf } from '../point.rules.js';
import { checkStep } from '../tracks.js';
import type { RealitetRefusal } from './realitet.refusals.js';
import { pointsOf, realitetStandingOf, realitetTrackOf, rowsFor } from './realitet.standing.rules.js';
import type { RealitetStep } from './realitet.standings.js';
import { appealOf, decisionOf, type DecisionState } from './realitet.state.js';

export const refuse = (code: RealitetRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

export function knownDecision(complaint: RegisteredComplaint, decisionId: string): DecisionState {
  const decision = decisionOf(complaint, decisionId);
  if (!decision) throw refuse('decision-unknown', { field: 'decisionId' });
  return decision;
}

export function realitetPointOf(complaint: RegisteredComplaint, pointId: string): PointState {
  const point = pointOf(complaint, pointId);
  if (point.kind !== 'realitet') throw refuse('not-a-realitet-point', { field: 'pointId' });
  return point;
}

/**
 * Refuses a step that the table of the point's track does not have where the point stands. A committee's decision is
 * not reassessed at all: barnets lov §§ 144-150 send the complaint straight to Ankestyrelsen.
 */
export function checkRow(
  complaint: RegisteredComplaint,
  { pointId }: Pick<PointState, 'pointId'>,
  step: RealitetStep,
): void {
  const point = realitetPointOf(complaint, pointId);
  if (realitetTrackOf(complaint, point) === 'committee' && step === 'ReassessDecision') {
    throw refuse('committee-decision-is-not-reassessed', { pointId });
  }
  const rows = rowsFor(complaint, point);
  if (step === 'ReassessDecision' && rows.every(({ may }) => may !== step)) {
    throw refuse('act-has-appeal-rules-of-its-own', { pointId });
  }
  checkStep(rows, realitetStandingOf(complaint, point), step, { pointId });
}

/** The points that a step on a decision is about: those that are named, or all that stand where the step begins. */
export function pointsFor(
  complaint: RegisteredComplaint,
  decision: DecisionState,
  { named, step }: { readonly named: readonly string[] | null; readonly step: RealitetStep },
): readonly string[] {
  if (named !== null) {
    notRepeated(named);
    for (const pointId of named) checkOfDecision(complaint, pointId, decision);
    return named;
  }
  const ready = pointsOf(complaint, decision)
    .filter((point) => {
      const standing = realitetStandingOf(complaint, point);
      return rowsFor(complaint, point).some(({ state, may }) => state === standing && may === step);
    })
    .map(({ pointId }) => pointId);
  if (ready.length === 0) throw refuse('no-point-at-this-step', { decisionId: decision.decisionId, step });
  return ready;
}

/** What a command says that sends points to Ankestyrelsen on the day that a field of it names. */
type Sending<Field extends string> = Readonly<Record<Field | 'today', PlainDate>> & {
  readonly decisionId: string;
  readonly pointIds: readonly string[] | null;
};

/** The points that a command sends to Ankestyrelsen: each stands where the step begins, and took none later. */
export function pointsSent<Field extends string>(
  complaint: RegisteredComplaint,
  data: Sending<Field>,
  { step, field }: { readonly step: RealitetStep; readonly field: Field },
): readonly string[] {
  const decision = knownDecision(complaint, data.decisionId);
  const pointIds = pointsFor(complaint, decision, { named: data.pointIds, step });
  for (const pointId of pointIds) {
    checkRow(complaint, { pointId }, step);
    checkStepDate(complaint, pointId, { date: data[field], field, today: data.today });
  }
  return pointIds;
}

export function notRepeated(pointIds: readonly string[]): void {
  const again = pointIds.find((pointId, index) => pointIds.indexOf(pointId) < index);
  if (again !== undefined) throw refuse('points-repeated', { pointId: again });
}

export function checkOfDecision(complaint: RegisteredComplaint, pointId: string, { decisionId }: DecisionState): void {
  realitetPointOf(complaint, pointId);
  if (appealOf(complaint, pointId).decisionId !== decisionId) {
    throw refuse('point-of-another-decision', { pointId, decisionId });
  }
}

interface Dated {
  readonly date: PlainDate;
  readonly field: string;
  readonly today: PlainDate;
}

/** The day of a step lies between the day on which the point was raised and today, and not before its last step. */
export function checkStepDate(complaint: RegisteredComplaint, pointId: string, { date, field, today }: Dated): void {
  const raisedOn = dayRaised(complaint, pointOf(complaint, pointId));
  sinceRaised(date, { receivedOn: complaint.receivedOn, raisedOn }, today, field);
  notBeforeStep(date, appealOf(complaint, pointId).lastOn, field);
}

export function notBeforeStep(date: PlainDate, earliest: PlainDate | null, field: string): void {
  if (earliest !== null && date < earliest) throw refuse('date-before-last-step', { field, earliest });
}

export function checkStaff(staffIds: readonly string[], knownStaff: ReadonlySet<string>, field: string): void {
  const unknown = staffIds.find((staffId) => !knownStaff.has(staffId));
  if (unknown !== undefined) throw refuse('decision-staff-unknown', { field });
}
