import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { GiveMissingReasons } from '../../domain/realitet/appeal-time.commands.js';

/** Records that a party got the reasons that the decision came without. */
export class GiveMissingReasonsCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<GiveMissingReasons['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
