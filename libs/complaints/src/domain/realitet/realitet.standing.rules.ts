import type { PlainDate } from '@lydhoer/kernel';
import { dayRaised, type PointState, type RegisteredComplaint } from '../complaint.state.js';
import { notListed } from './committee-matters.js';
import { bodyByLaw, isComputedHere } from './legal-basis.rules.js';
import {
  settledStandings,
  type Acts,
  type Deciding,
  type RealitetRow,
  type RealitetStanding,
  type RealitetStep,
  type RealitetTrack,
} from './realitet.standings.js';
import { appealOf, decisionOf, type DecisionState } from './realitet.state.js';
import { beginnings, realitetTables } from './realitet.tracks.js';
import type { DecisionBody } from './realitet.values.js';

/** The chair decides in the committee's place (barnets lov § 143): one way of appeal for both. */
export const trackOfBody = (body: DecisionBody): RealitetTrack =>
  body === 'administration' ? 'administration' : 'committee';

/**
 * The track of a realitet point: that of the decision it is linked to, and until one is recorded, what its own legal
 * basis says. What says nothing is the administration's, whose clock runs from the day it was raised: no right is lost by waiting.
 */
export function realitetTrackOf(complaint: RegisteredComplaint, point: PointState): RealitetTrack {
  const decision = decisionOf(complaint, appealOf(complaint, point.pointId).decisionId);
  if (decision) return trackOfBody(decision.body);
  const byLaw = point.legalBasis && bodyByLaw(point.legalBasis, dayRaised(complaint, point)).body;
  return trackOfBody(byLaw ?? 'administration');
}

/** Whether deadlines are computed for a point: not for regimes that are recognised and not modelled. */
export function isComputed(complaint: RegisteredComplaint, point: PointState): boolean {
  const decision = decisionOf(complaint, appealOf(complaint, point.pointId).decisionId);
  const byLaw = point.legalBasis ? bodyByLaw(point.legalBasis, dayRaised(complaint, point)).regime : notListed;
  return isComputedHere(decision?.regime ?? byLaw);
}

/**
 * Whether the decision rests on an act with rules of appeal of its own that are not modelled, and nobody has confirmed
 * that the act uses the reassessment of retssikkerhedsloven § 66: that is assumed of no other act (domain reference
 * 1.10). Of a committee's decision no row asks for it.
 */
function isActUnclear(complaint: RegisteredComplaint, point: PointState): boolean {
  if (isComputed(complaint, point)) return false;
  return decisionOf(complaint, appealOf(complaint, point.pointId).decisionId)?.isConfirmed !== true;
}

/** The rows of a point's track that hold for the act that its decision rests on. */
export function rowsFor(complaint: RegisteredComplaint, point: PointState): readonly RealitetRow[] {
  const known: Acts = isActUnclear(complaint, point) ? 'unclear' : 'known';
  return realitetTables[realitetTrackOf(complaint, point)].filter(({ acts }) => acts === null || acts === known);
}

/** Where a realitet point stands. */
export function realitetStandingOf(complaint: RegisteredComplaint, point: PointState): RealitetStanding {
  return appealOf(complaint, point.pointId).standing ?? beginnings[realitetTrackOf(complaint, point)];
}

/** Whether nothing is owed about a realitet point any more. */
export const isSettled = (complaint: RegisteredComplaint, point: PointState): boolean =>
  settledStandings.has(realitetStandingOf(complaint, point));

/** The day of the last step of a point; null while none was taken. */
export const lastStepOn = (complaint: RegisteredComplaint, pointId: string): PlainDate | null =>
  appealOf(complaint, pointId).lastOn;

/** The row of a table that a step meets where a point stands. */
export const rowOf = (
  track: RealitetTrack,
  standing: RealitetStanding,
  step: RealitetStep,
  when: Deciding,
): RealitetRow | undefined =>
  realitetTables[track].find((row) => row.state === standing && row.may === step && row.when === when);

/** The points that are linked to a decision. */
export const pointsOf = (complaint: RegisteredComplaint, { decisionId }: DecisionState): readonly PointState[] =>
  complaint.points.filter(({ pointId }) => appealOf(complaint, pointId).decisionId === decisionId);
