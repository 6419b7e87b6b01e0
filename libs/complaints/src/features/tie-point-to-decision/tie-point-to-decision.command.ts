import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { TiePointToDecision } from '../../domain/formalitet/formalitet.commands.js';

/** Says which decision a formalitet point touches. */
export class TiePointToDecisionCommand extends Command<Decided> {
  constructor(
    readonly data: TiePointToDecision['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
