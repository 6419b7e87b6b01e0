import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { complaintStream } from '../../complaint.stream.js';
import { complaintDecider } from '../../domain/complaint.decider.js';
import { CloseComplaintCommand } from './close-complaint.command.js';

@CommandHandler(CloseComplaintCommand)
export class CloseComplaintHandler implements ICommandHandler<CloseComplaintCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: CloseComplaintCommand): Promise<Decided> {
    return this.streams.decide(complaintDecider, {
      stream: complaintStream(data.complaintId),
      command: { type: 'CloseComplaint', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
