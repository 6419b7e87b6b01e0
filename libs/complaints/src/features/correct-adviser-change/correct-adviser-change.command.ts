import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectAdviserChange } from '../../domain/journey/journey.commands.js';

/** Corrects a change of adviser that was recorded wrongly. */
export class CorrectAdviserChangeCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectAdviserChange['data'], 'knownStaff' | 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
