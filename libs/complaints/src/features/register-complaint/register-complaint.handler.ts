import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { complaintStream } from '../../complaint.stream.js';
import { complaintDecider } from '../../domain/complaint.decider.js';
import { Lookups } from '../../lookups/lookups.js';
import { RegisterComplaintCommand } from './register-complaint.command.js';

@CommandHandler(RegisterComplaintCommand)
export class RegisterComplaintHandler implements ICommandHandler<RegisterComplaintCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: RegisterComplaintCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.words(data.points),
      (known) =>
        this.streams.decide(complaintDecider, {
          stream: complaintStream(data.intake.complaintId),
          command: { type: 'RegisterComplaint', data: { ...data, today: dateInDenmark(intent.at), known } },
          body: data,
          intent,
          authorise: () => {
            demand(caller, 'register-complaint');
          },
        }),
    );
  }
}
