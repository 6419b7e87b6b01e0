import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { OfferDialogueCommand } from './offer-dialogue.command.js';

@CommandHandler(OfferDialogueCommand)
export class OfferDialogueHandler implements ICommandHandler<OfferDialogueCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: OfferDialogueCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'OfferDialogue', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
