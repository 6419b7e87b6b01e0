import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ReplyToDialogueCommand } from './reply-to-dialogue.command.js';

@CommandHandler(ReplyToDialogueCommand)
export class ReplyToDialogueHandler implements ICommandHandler<ReplyToDialogueCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: ReplyToDialogueCommand): Promise<Decided> {
    const { complaintId, reply, repliedOn } = data;
    const told = { complaintId, today: dateInDenmark(intent.at) };
    return this.complaints.decide(complaintId, {
      command:
        reply === 'accepted'
          ? { type: 'AcceptDialogue', data: { ...told, acceptedOn: repliedOn } }
          : { type: 'DeclineDialogue', data: { ...told, declinedOn: repliedOn } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
