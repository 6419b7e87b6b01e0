import type { PlainDate } from '@lydhoer/kernel';
import { complainedOn, dayRaised, firstRaised, type PointState, type RegisteredComplaint } from '../complaint.state.js';
import { latest } from '../formalitet/formalitet.rules.js';
import { pointsOf } from './realitet.standing.rules.js';

/**
 * The last day on which a decision can have been made, for nobody complains of one before it is made: the day on which
 * the first of the points about it was raised. One that no point is about yet may belong to the point raised last.
 */
export function latestDayToDecide(complaint: RegisteredComplaint, points: readonly PointState[]): PlainDate {
  const lastRaised = latest(complaint.points.map((point) => dayRaised(complaint, point)));
  return firstRaised(complaint, points) ?? lastRaised ?? complainedOn(complaint);
}

/** The day of the last decision that was made after what is said to be about it; null: there is none such. */
export const decidedTooLate = (complaint: RegisteredComplaint): PlainDate | null =>
  latest(
    complaint.realitet.decisions.map((decision) => {
      // A decision that came of the complaint is later than it.
      if (decision.replaces !== null) return null;
      return decision.decidedOn > latestDayToDecide(complaint, pointsOf(complaint, decision))
        ? decision.decidedOn
        : null;
    }),
  );
