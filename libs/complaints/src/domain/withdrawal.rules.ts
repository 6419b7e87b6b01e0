import { Refusal } from '@lydhoer/kernel';
import type { LifeRefusal } from './complaint.refusals.js';
import type { PointState, RegisteredComplaint } from './complaint.state.js';
import { isPointSettled } from './life.rules.js';
import { realitetStandingOf } from './realitet/realitet.standing.rules.js';
import type { RealitetStanding } from './realitet/realitet.standings.js';

const refuse = (code: LifeRefusal, points: readonly PointState[]) =>
  new Refusal(code, { points: points.map(({ pointId }) => pointId) });

/**
 * A whole complaint is withdrawn as long as there is something to give up. Once Ankestyrelsen has remitted the case the
 * decision is void, and the municipality owes a new one, whatever the complainant says then (retssikkerhedsloven § 3,
 * stk. 2). What is before the court ends there, also when that case is settled or withdrawn. Where every point is at its
 * end and one of them was decided, the complaint has had its outcome: it is closed.
 */
export function checkMayBeWithdrawn(complaint: RegisteredComplaint): void {
  const realitet = complaint.points.filter(({ kind }) => kind === 'realitet');
  const standingAt = (standing: RealitetStanding) =>
    realitet.filter((point) => realitetStandingOf(complaint, point) === standing);
  const remitted = standingAt('remitted');
  if (remitted.length > 0) throw refuse('new-decision-is-owed', remitted);
  const inCourt = standingAt('before-court');
  if (inCourt.length > 0) throw refuse('court-case-is-open', inCourt);
  const decided = realitet.filter((point) => realitetStandingOf(complaint, point) !== 'withdrawn');
  if (decided.length > 0 && complaint.points.every((point) => isPointSettled(complaint, point))) {
    throw refuse('too-late-to-withdraw', decided);
  }
}
