import type { PlainDate } from '@lydhoer/kernel';
import { handled, type RegisteredComplaint } from '../complaint.state.js';
import { realitetStandingOf, realitetTrackOf, rowOf } from './realitet.standing.rules.js';
import type { Deciding, RealitetStep } from './realitet.standings.js';
import { appealOf, type AppealState } from './realitet.state.js';

/** Changes what is known of a point on its realitet track. */
export function withAppeal(
  complaint: RegisteredComplaint,
  pointId: string,
  change: Partial<AppealState>,
): RegisteredComplaint {
  const { realitet } = complaint;
  const points = { ...realitet.points, [pointId]: { ...appealOf(complaint, pointId), ...change } };
  return { ...complaint, realitet: { ...realitet, points } };
}

interface Move {
  readonly pointId: string;
  readonly step: RealitetStep;
  readonly when: Deciding;
  readonly on: PlainDate;
  readonly facts: Partial<AppealState>;
}

/** Moves a point to where the table says that a step leads; without a row for it, it stays where it stands. */
export function withStep(
  complaint: RegisteredComplaint,
  { pointId, step, when, on, facts }: Move,
): RegisteredComplaint {
  const point = complaint.points.find((candidate) => candidate.pointId === pointId);
  if (!point) return complaint;
  const standing = realitetStandingOf(complaint, point);
  const row = rowOf(realitetTrackOf(complaint, point), standing, step, when);
  const { lastOn } = appealOf(complaint, pointId);
  const moved = withAppeal(complaint, pointId, {
    ...facts,
    standing: row?.leadsTo ?? standing,
    lastOn: lastOn !== null && lastOn > on ? lastOn : on,
  });
  // Ankestyrelsen may have received a complaint before the municipality heard of it.
  return step === 'RecordAppealBoardReceipt' ? moved : handled(moved, on);
}
