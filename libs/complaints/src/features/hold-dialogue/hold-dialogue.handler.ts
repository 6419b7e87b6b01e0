import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { HoldDialogueCommand } from './hold-dialogue.command.js';

@CommandHandler(HoldDialogueCommand)
export class HoldDialogueHandler implements ICommandHandler<HoldDialogueCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: HoldDialogueCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'HoldDialogue', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
