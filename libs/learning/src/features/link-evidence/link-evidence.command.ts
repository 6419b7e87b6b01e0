import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { LinkEvidence } from '../../domain/learning-point.decider.js';

/** Links more evidence to a learning point. */
export class LinkEvidenceCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<LinkEvidence['data'], 'today' | 'knownEvidence'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
