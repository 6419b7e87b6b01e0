import { Injectable } from '@nestjs/common';
import { ComplaintStates, type StandingComplaint } from './complaint.states.js';
import type { OtherComplaint } from './domain/linking/linking.commands.js';
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
  const { receivedOn, points, linking } = other.complaint;
  return {
    standing: standingOf(other.complaint),
    receivedOn,
    points,
    links: linking.links,
    recordedBefore: own !== undefined && other.recordedAt < own.recordedAt,
  };
}
