import type { AppealOutcome } from './realitet.values.js';

/**
 * How far each outcome reaches for the municipality's decision, the furthest first; what stands together is equal.
 * Ankestyrelsen counts a case with several sub-decisions once, by the one that reaches furthest. That amended and
 * annulled go before remitted is an assumption (domain reference 1.10).
 */
export const outcomesByReach: readonly (readonly AppealOutcome[])[] = [
  ['amended', 'annulled'],
  ['remitted'],
  ['affirmed'],
  ['dismissed'],
  ['lapsed'],
];

/** The outcome that reaches furthest, of equal ones the first; null of none. */
export function furthestReaching(outcomes: readonly AppealOutcome[]): AppealOutcome | null {
  for (const equal of outcomesByReach) {
    const found = outcomes.find((outcome) => equal.includes(outcome));
    if (found !== undefined) return found;
  }
  return null;
}
