import type { PlainDate } from '@lydhoer/kernel';
import type { PointState, RegisteredComplaint } from '../complaint.state.js';
import { pointsOf } from '../realitet/realitet.standing.rules.js';
import type { RealitetStanding } from '../realitet/realitet.standings.js';
import { appealOf, decisionOf } from '../realitet/realitet.state.js';
import { earliest } from './formalitet.rules.js';
import { formalitetOf } from './formalitet.state.js';

/** The day on which the decision that a point touches came to the appeals body. */
export function wentAlongOn(
  complaint: RegisteredComplaint,
  { pointId }: Pick<PointState, 'pointId'>,
): PlainDate | null {
  const decision = decisionOf(complaint, formalitetOf(complaint, pointId).touchesDecision);
  return decision ? earliest(pointsOf(complaint, decision).map((point) => sentSince(complaint, point))) : null;
}

const sentSince = (complaint: RegisteredComplaint, point: PointState): PlainDate | null =>
  cameTo(complaint, point, (standing) => standing === 'with-appeal-board');

/** The day of the step that first brought a realitet point to a place; null when none did. */
export const cameTo = (
  complaint: RegisteredComplaint,
  { pointId }: PointState,
  place: (standing: RealitetStanding) => boolean,
): PlainDate | null => appealOf(complaint, pointId).steps.find(({ standing }) => place(standing))?.on ?? null;
