import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { PassOnToAppealBoard } from '../../domain/realitet/realitet.commands.js';

/** Passes a complaint on to Ankestyrelsen, where it should have gone. */
export class PassOnToAppealBoardCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<PassOnToAppealBoard['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
