import { IsIn } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';
import { dialogueReplies, type DialogueReply } from '../../domain/formalitet/formalitet.values.js';

/** What the complainant said to the conversation that was offered. */
export class ReplyToDialogueRequest {
  /** Yes or no. A yes may turn into a no until the conversation is held. */
  @IsIn(dialogueReplies) reply!: DialogueReply;
  /** The day they said so, from the offer to today. */
  @IsPlainDate() repliedOn!: string;
}
