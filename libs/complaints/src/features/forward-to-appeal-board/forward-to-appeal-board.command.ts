import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ForwardToAppealBoard } from '../../domain/realitet/realitet.commands.js';

/** Forwards what was not upheld to Ankestyrelsen. */
export class ForwardToAppealBoardCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ForwardToAppealBoard['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
