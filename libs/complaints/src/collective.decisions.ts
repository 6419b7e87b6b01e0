import { Injectable } from '@nestjs/common';
import type { Caller } from '@lydhoer/access';
import { Streams, type Decided, type Intent } from '@lydhoer/event-store';
import { CollectiveAccess } from './collective.access.js';
import { collectiveStream } from './collective.stream.js';
import type { CollectiveCommand } from './domain/collective/collective.commands.js';
import { collectiveDeciderWith } from './domain/collective/collective.decider.js';
import { enrolled, type CollectiveState } from './domain/collective/collective.state.js';
import { CollectiveStates } from './collective.states.js';
import { FamilyComplaintStates } from './family-complaints.js';

/** The one way in which somebody's command to a collective complaint that is there becomes events. */
@Injectable()
export class CollectiveDecisions {
  constructor(
    private readonly streams: Streams,
    private readonly access: CollectiveAccess,
    private readonly states: CollectiveStates,
    private readonly families: FamilyComplaintStates,
  ) {}

  async decide(
    collectiveId: string,
    decision: {
      readonly command: CollectiveCommand;
      /** The caller's own words: what a repeated key is compared by. */
      readonly body: unknown;
      readonly intent: Intent;
      readonly caller: Caller;
    },
  ): Promise<Decided> {
    const { command, body, intent, caller } = decision;
    const stream = collectiveStream(collectiveId);
    const authorise = this.access.managing(caller);
    const { collective } = await this.states.of(collectiveId);
    const decider = await this.deciderFor(collective);
    return this.streams.decide(decider, { stream, command, body, intent, authorise });
  }

  /** The rules for a collective as it stands: of one that was closed, whether its parts still are. */
  async deciderFor(collective: CollectiveState): Promise<ReturnType<typeof collectiveDeciderWith>> {
    const wasClosed = collective !== null && collective.closedOn !== null;
    const parts = wasClosed ? enrolled(collective).map(({ complaintId }) => complaintId) : [];
    return collectiveDeciderWith(await this.families.of(parts));
  }
}
