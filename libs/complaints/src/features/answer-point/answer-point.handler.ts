import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { AnswerPointCommand } from './answer-point.command.js';

@CommandHandler(AnswerPointCommand)
export class AnswerPointHandler implements ICommandHandler<AnswerPointCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: AnswerPointCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'AnswerPoint', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'answer-point'),
    });
  }
}
