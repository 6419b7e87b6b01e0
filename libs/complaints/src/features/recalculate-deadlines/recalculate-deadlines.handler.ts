import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RecalculateDeadlinesCommand } from './recalculate-deadlines.command.js';

@CommandHandler(RecalculateDeadlinesCommand)
export class RecalculateDeadlinesHandler implements ICommandHandler<RecalculateDeadlinesCommand> {
  constructor(private readonly complaints: ComplaintDecisions) {}

  execute({ data, intent }: RecalculateDeadlinesCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RecalculateDeadlines', data: { ...data, missing: false } },
      body: data,
      intent,
    });
  }
}
