import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectIntake } from '../../domain/intake/intake.commands.js';

/** Puts right how a contact or complaint came in, and what was told. */
export class CorrectIntakeCommand extends Command<Decided> {
  constructor(
    readonly data: CorrectIntake['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
