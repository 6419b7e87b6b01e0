import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { NotifyOfExtensionCommand } from './notify-of-extension.command.js';

@CommandHandler(NotifyOfExtensionCommand)
export class NotifyOfExtensionHandler implements ICommandHandler<NotifyOfExtensionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: NotifyOfExtensionCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'NotifyOfExtension', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
