import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { LinkPointToDecision } from '../../domain/realitet/realitet.commands.js';

/** Says which decision a realitet point is about. */
export class LinkPointToDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<LinkPointToDecision['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
