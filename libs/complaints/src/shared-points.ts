import { Injectable } from '@nestjs/common';
import type { Intent } from '@lydhoer/event-store';
import { dateInDenmark, Refusal, type PlainDate } from '@lydhoer/kernel';
import { CasesInTurn } from './cases-in-turn.js';
import { ownPoint, ownPointId, raisedBy } from './collective.points.js';
import { CollectiveStates, type SharedPoint } from './collective.states.js';
import { ComplaintDecisions } from './complaint.decisions.js';
import { ComplaintStates } from './complaint.states.js';
import type { CollectiveDateCorrected } from './domain/collective/collective-corrections.events.js';
import { enrolled } from './domain/collective/collective.state.js';
import type { CorrectPointRaisedDate } from './domain/complaint.commands.js';
import { complainedOn, dayRaised } from './domain/complaint.state.js';
import { noneMergedInto, standingOf } from './domain/standing.js';
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
    private readonly cases: CasesInTurn,
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
        const { joinedOn } = family;
        const raisedOn = raisedBy(shared, { joinedOn, complainedOn: complainedOn(found.complaint) });
        await this.add(family.complaintId, { point, raisedOn }, { collectiveId, at });
      }
    }
  }

  /**
   * Lets a joining that was put right under this intent take along what the family took over with it: that was raised on
   * that day. What came with the family's complaint stays, and so does a day that somebody put right in that complaint,
   * or that cannot be moved, for something was done about the point before. `reason`: why it is put right.
   */
  async moveWithJoining(
    { collectiveId, reason }: Pick<CollectiveDateCorrected['data'], 'collectiveId' | 'reason'>,
    intent: Intent,
  ): Promise<void> {
    const { points, redated } = await this.collectives.of(collectiveId);
    const told = redated(intent);
    if (told?.step !== 'joined' || told.complaintId === null) return;
    const { complaintId, was, on } = told;
    const complaint = (await this.states.of(complaintId))?.complaint;
    if (!complaint) return;
    const added = await this.states.pointsAddedTo(complaintId);
    for (const shared of points) {
      const point = complaint.points.find(({ pointId }) => pointId === ownPointId(complaintId, shared.point.pointId));
      if (!point || !added.includes(point.pointId)) continue;
      const raised = (joinedOn: PlainDate) => raisedBy(shared, { joinedOn, complainedOn: complainedOn(complaint) });
      if (dayRaised(complaint, point) !== raised(was) || raised(on) === raised(was)) continue;
      const { pointId } = point;
      await this.move(
        { complaintId, pointId, raisedOn: raised(on), reason },
        { later: on > was, collectiveId, intent },
      );
    }
  }

  private async move(
    data: Omit<CorrectPointRaisedDate['data'], 'today'>,
    {
      later,
      collectiveId,
      intent: { key, at },
    }: { readonly later: boolean; readonly collectiveId: string; readonly intent: Intent },
  ): Promise<void> {
    const { complaintId, pointId } = data;
    await this.cases
      .knowingMerged(complaintId, (mergedIntoIt) =>
        this.complaints.decide(complaintId, {
          command: { type: 'CorrectPointRaisedDate', data: { ...data, today: dateInDenmark(at) } },
          body: { collectiveId, pointId, raisedOn: data.raisedOn },
          intent: {
            ...{ actor: 'policy:shared-points', key: `joined-${key}-${pointId}`, at },
            correlationId: `collective-${collectiveId}`,
          },
          authorise: () => {
            if (later) noneMergedInto(mergedIntoIt);
          },
        }),
      )
      .catch(unlessRefused);
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
      .catch(unlessRefused);
  }
}

/** Such as a team that does not exist any more when a family joins: a person does what is left to do, or does not. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
