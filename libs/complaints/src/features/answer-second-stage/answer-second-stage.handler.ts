import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { AnswerSecondStageCommand } from './answer-second-stage.command.js';

@CommandHandler(AnswerSecondStageCommand)
export class AnswerSecondStageHandler implements ICommandHandler<AnswerSecondStageCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: AnswerSecondStageCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'AnswerSecondStage', data: { ...data, today: dateInDenmark(intent.at), by: caller.staffId } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'answer-point'),
    });
  }
}
