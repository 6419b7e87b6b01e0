import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { CorrectExtensionNoticeCommand } from './correct-extension-notice.command.js';

@CommandHandler(CorrectExtensionNoticeCommand)
export class CorrectExtensionNoticeHandler implements ICommandHandler<CorrectExtensionNoticeCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: CorrectExtensionNoticeCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: {
        type: 'CorrectExtensionNotice',
        data: { ...data, rulebook: this.lookups.rulebook(), today: dateInDenmark(intent.at) },
      },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
