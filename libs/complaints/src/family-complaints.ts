import { Injectable } from '@nestjs/common';
import { ComplaintStates, type StandingComplaint } from './complaint.states.js';
import type { FamilyComplaints } from './domain/collective/collective.commands.js';
import { standingOf } from './domain/standing.js';

/** Reads the families' complaints from their own streams: whether they have ended must not rest on a view that lags. */
@Injectable()
export class FamilyComplaintStates {
  constructor(private readonly states: ComplaintStates) {}

  async of(complaintIds: readonly string[]): Promise<FamilyComplaints> {
    return familiesIn(await this.found(complaintIds));
  }

  async found(complaintIds: readonly string[]): Promise<ReadonlyMap<string, StandingComplaint>> {
    const found = await Promise.all(complaintIds.map(async (id) => [id, await this.states.of(id)] as const));
    return new Map(found.flatMap(([id, complaint]) => (complaint ? [[id, complaint] as const] : [])));
  }
}

/** What a collective's rules ask of each. */
export const familiesIn = (found: ReadonlyMap<string, StandingComplaint>): FamilyComplaints =>
  new Map(
    [...found].map(([id, { complaint }]) => [
      id,
      {
        subject: complaint.subject,
        standing: standingOf(complaint),
        withdrawn: complaint.ended === 'withdrawn',
        endedOn: complaint.ended === null ? null : complaint.corrections.endedOn,
      },
    ]),
  );
