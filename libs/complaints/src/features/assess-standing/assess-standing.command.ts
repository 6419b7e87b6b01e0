import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AssessStanding } from '../../domain/parties/parties.commands.js';

/** Assesses whether a complainant may complain of a point. */
export class AssessStandingCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AssessStanding['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
