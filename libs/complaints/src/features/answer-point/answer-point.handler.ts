import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { complaintStream } from '../../complaint.stream.js';
import { complaintDecider } from '../../domain/complaint.decider.js';
import { AnswerPointCommand } from './answer-point.command.js';

@CommandHandler(AnswerPointCommand)
export class AnswerPointHandler implements ICommandHandler<AnswerPointCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: AnswerPointCommand): Promise<Decided> {
    return this.streams.decide(complaintDecider, {
      stream: complaintStream(data.complaintId),
      command: { type: 'AnswerPoint', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'answer-point'),
    });
  }
}
