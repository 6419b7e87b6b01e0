import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { complaintStream } from '../../complaint.stream.js';
import { complaintDecider } from '../../domain/complaint.decider.js';
import { WithdrawComplaintCommand } from './withdraw-complaint.command.js';

@CommandHandler(WithdrawComplaintCommand)
export class WithdrawComplaintHandler implements ICommandHandler<WithdrawComplaintCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: WithdrawComplaintCommand): Promise<Decided> {
    return this.streams.decide(complaintDecider, {
      stream: complaintStream(data.complaintId),
      command: { type: 'WithdrawComplaint', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
