import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { AskSecondStageCommand } from './ask-second-stage.command.js';

@CommandHandler(AskSecondStageCommand)
export class AskSecondStageHandler implements ICommandHandler<AskSecondStageCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: AskSecondStageCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'AskSecondStage', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
