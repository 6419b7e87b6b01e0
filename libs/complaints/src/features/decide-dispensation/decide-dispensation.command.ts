import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { DecideDispensation } from '../../domain/realitet/realitet.commands.js';

/** Records whether Ankestyrelsen looks away from an exceeded time for appeals. */
export class DecideDispensationCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<DecideDispensation['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
