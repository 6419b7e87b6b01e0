import { Injectable } from '@nestjs/common';
import { dateInDenmark, Refusal } from '@lydhoer/kernel';
import { ownPoint, raisedBy } from './collective.points.js';
import { CollectiveStates, type SharedPoint } from './collective.states.js';
import { ComplaintDecisions } from './complaint.decisions.js';
import { ComplaintStates } from './complaint.states.js';
import { enrolled } from './domain/collective/collective.state.js';
import { complainedOn } from './domain/complaint.state.js';
import { standingOf } from './domain/standing.js';
import { Lookups } from './lookups/lookups.js';

/**
 * Takes the shared points of a collective over into the complaint of each family, so that each has its own answer and
 * its own deadlines. What is there already, or cannot be taken over, is left: done twice is done once.
 */
@Injectable()
export class SharedPoints {
  constructor(
    private readonly collectives: CollectiveStates,
    private readonly states: ComplaintStates,
    private readonly complaints: ComplaintDecisions,
    private readonly lookups: Lookups,
  ) {}

  /** `at`: ISO 8601 UTC. Throws the errors of the store, and no refusal. */
  async takeOver(collectiveId: string, at: string): Promise<void> {
    const { collective, points } = await this.collectives.of(collectiveId);
    if (collective === null || points.length === 0) return;
    for (const family of enrolled(collective)) {
      const found = await this.states.of(family.complaintId);
      if (found?.complaint.ended !== null || standingOf(found.complaint) !== 'counts') continue;
      const present = new Set(found.complaint.points.map(({ pointId }) => pointId));
      for (const shared of points) {
        const point = ownPoint(shared.point, family);
        if (present.has(point.pointId)) continue;
        const raisedOn = raisedBy(shared, complainedOn(found.complaint));
        await this.add(family.complaintId, { point, raisedOn }, { collectiveId, at });
      }
    }
  }

  private async add(
    complaintId: string,
    { point, raisedOn }: SharedPoint,
    { collectiveId, at }: { readonly collectiveId: string; readonly at: string },
  ): Promise<void> {
    const key = `shared-point-${point.pointId}`;
    const intent = { actor: 'policy:shared-points', key, at, correlationId: `collective-${collectiveId}` };
    await this.lookups
      .deciding(
        () => this.lookups.words([point]),
        (known) =>
          this.complaints.decide(complaintId, {
            command: {
              type: 'AddPoint',
              data: { complaintId, point, raisedOn, known, today: dateInDenmark(at) },
            },
            body: { collectiveId, pointId: point.pointId },
            intent,
          }),
      )
      .catch((error: unknown) => {
        // Such as a team that did not exist when that family complained: a person adds the point, or does not.
        if (!(error instanceof Refusal)) throw error;
      });
  }
}
