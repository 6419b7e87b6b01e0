import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectMissingReasons } from '../../domain/realitet/appeal-time.commands.js';

/** Puts right when a party got the reasons that the decision came without, or that it never did. */
export class CorrectMissingReasonsCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectMissingReasons['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
