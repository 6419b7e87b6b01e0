import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ComputeDeadlinesCommand } from './compute-deadlines.command.js';

@CommandHandler(ComputeDeadlinesCommand)
export class ComputeDeadlinesHandler implements ICommandHandler<ComputeDeadlinesCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: ComputeDeadlinesCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RecalculateDeadlines', data: { ...data, missing: true } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
