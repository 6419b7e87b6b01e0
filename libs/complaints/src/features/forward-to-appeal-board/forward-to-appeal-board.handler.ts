import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ForwardToAppealBoardCommand } from './forward-to-appeal-board.command.js';

@CommandHandler(ForwardToAppealBoardCommand)
export class ForwardToAppealBoardHandler implements ICommandHandler<ForwardToAppealBoardCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: ForwardToAppealBoardCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'ForwardToAppealBoard', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'reassess-and-forward'),
    });
  }
}
