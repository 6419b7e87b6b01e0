import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { UnmergeComplaintCommand } from './unmerge-complaint.command.js';

@CommandHandler(UnmergeComplaintCommand)
export class UnmergeComplaintHandler implements ICommandHandler<UnmergeComplaintCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: UnmergeComplaintCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'UnmergeComplaint', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
