import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { complaintStream } from '../../complaint.stream.js';
import { complaintDecider } from '../../domain/complaint.decider.js';
import { RemindAssigneeCommand } from './remind-assignee.command.js';

@CommandHandler(RemindAssigneeCommand)
export class RemindAssigneeHandler implements ICommandHandler<RemindAssigneeCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, intent }: RemindAssigneeCommand): Promise<Decided> {
    return this.streams.decide(complaintDecider, {
      stream: complaintStream(data.complaintId),
      command: { type: 'RemindAssignee', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
    });
  }
}
