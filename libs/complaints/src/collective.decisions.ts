import { Injectable } from '@nestjs/common';
import type { Caller } from '@lydhoer/access';
import { Streams, type Decided, type Intent } from '@lydhoer/event-store';
import { CollectiveAccess } from './collective.access.js';
import { collectiveStream } from './collective.stream.js';
import type { CollectiveCommand } from './domain/collective/collective.commands.js';
import { collectiveDecider } from './domain/collective/collective.decider.js';

/** The one way in which somebody's command to a collective complaint that is there becomes events. */
@Injectable()
export class CollectiveDecisions {
  constructor(
    private readonly streams: Streams,
    private readonly access: CollectiveAccess,
  ) {}

  decide(
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
    return this.streams.decide(collectiveDecider, { stream, command, body, intent, authorise });
  }
}
