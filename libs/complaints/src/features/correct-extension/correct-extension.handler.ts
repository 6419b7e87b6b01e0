import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { CorrectExtensionCommand } from './correct-extension.command.js';

@CommandHandler(CorrectExtensionCommand)
export class CorrectExtensionHandler implements ICommandHandler<CorrectExtensionCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: CorrectExtensionCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: {
        type: 'CorrectExtension',
        data: { ...data, rulebook: this.lookups.rulebook(), today: dateInDenmark(intent.at) },
      },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
