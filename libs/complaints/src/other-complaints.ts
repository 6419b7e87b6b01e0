import { Injectable } from '@nestjs/common';
import { ComplaintStates, type StandingComplaint } from './complaint.states.js';
import { dayRaised, type PointState, type RegisteredComplaint } from './domain/complaint.state.js';
import { repliedOn } from './domain/formalitet/formalitet.rules.js';
import type { OtherComplaint } from './domain/linking/linking.commands.js';
import { realitetStandingOf } from './domain/realitet/realitet.standing.rules.js';
import type { RealitetStanding } from './domain/realitet/realitet.standings.js';
import { standingOf } from './domain/standing.js';

/** A complaint and another one that a command names with it. */
export interface Pair {
  readonly own: StandingComplaint | undefined;
  readonly other: StandingComplaint | undefined;
}

/** What a link or a merge has to know of the other complaint: read from its stream, because no view may lag here. */
@Injectable()
export class OtherComplaints {
  constructor(private readonly states: ComplaintStates) {}

  async pair(complaintId: string, otherId: string): Promise<Pair> {
    const [own, other] = await Promise.all([this.states.of(complaintId), this.states.of(otherId)]);
    return { own, other };
  }
}

/** The other complaint as the rules see it; null when nobody registered it. */
export function otherOf({ own, other }: Pair): OtherComplaint | null {
  if (!other) return null;
  const { receivedOn, ended, points, linking } = other.complaint;
  return {
    standing: standingOf(other.complaint),
    receivedOn,
    withdrawn: ended === 'withdrawn',
    answered: ended === 'closed' || points.some((point) => isAnswered(other.complaint, point)),
    points: points.map((point) => ({
      ...point,
      raised: dayRaised(other.complaint, point),
      withdrawn: point.kind === 'realitet' && realitetStandingOf(other.complaint, point) === 'withdrawn',
    })),
    links: linking.links,
    recordedBefore: own !== undefined && other.recordedAt < own.recordedAt,
  };
}

/** Where a realitet point stands while nobody has decided anything in it, or once nobody is to. */
const undecided: ReadonlySet<RealitetStanding> = new Set(['to-reassess', 'to-pass-on', 'withdrawn']);

const isAnswered = (complaint: RegisteredComplaint, point: PointState): boolean =>
  point.kind === 'realitet'
    ? !undecided.has(realitetStandingOf(complaint, point))
    : repliedOn(complaint, point) !== null;
