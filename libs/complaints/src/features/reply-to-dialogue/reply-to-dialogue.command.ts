import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { PlainDate } from '@lydhoer/kernel';
import type { DialogueReply } from '../../domain/formalitet/formalitet.values.js';

/** Records what the complainant said to the conversation that was offered. */
export class ReplyToDialogueCommand extends Command<Decided> {
  constructor(
    readonly data: { readonly complaintId: string; readonly reply: DialogueReply; readonly repliedOn: PlainDate },
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
