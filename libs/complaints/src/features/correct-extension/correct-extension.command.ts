import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectExtension } from '../../domain/deadlines/deadlines.commands.js';

/** Puts right what was recorded of an extension of a service goal, or that it was ever given. */
export class CorrectExtensionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectExtension['data'], 'today' | 'rulebook'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
