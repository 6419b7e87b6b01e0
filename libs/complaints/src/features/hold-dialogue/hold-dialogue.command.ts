import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { HoldDialogue } from '../../domain/formalitet/formalitet.commands.js';

/** Records that the conversation took place. */
export class HoldDialogueCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<HoldDialogue['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
