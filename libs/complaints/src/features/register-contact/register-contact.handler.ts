import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { complaintStream } from '../../complaint.stream.js';
import { complaintDecider } from '../../domain/complaint.decider.js';
import { RegisterContactCommand } from './register-contact.command.js';

@CommandHandler(RegisterContactCommand)
export class RegisterContactHandler implements ICommandHandler<RegisterContactCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: RegisterContactCommand): Promise<Decided> {
    return this.streams.decide(complaintDecider, {
      stream: complaintStream(data.intake.complaintId),
      command: { type: 'RegisterContact', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'register-complaint');
      },
    });
  }
}
