import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { PassOnToAppealBoardCommand } from './pass-on-to-appeal-board.command.js';

@CommandHandler(PassOnToAppealBoardCommand)
export class PassOnToAppealBoardHandler implements ICommandHandler<PassOnToAppealBoardCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: PassOnToAppealBoardCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'PassOnToAppealBoard', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'reassess-and-forward'),
    });
  }
}
