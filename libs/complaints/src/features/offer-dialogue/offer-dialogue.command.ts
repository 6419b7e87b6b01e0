import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { OfferDialogue } from '../../domain/formalitet/formalitet.commands.js';

/** Records that the complainant was offered a conversation. */
export class OfferDialogueCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<OfferDialogue['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
