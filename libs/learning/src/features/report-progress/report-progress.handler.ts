import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { demandOwner } from '../../action.access.js';
import { actionDecider } from '../../domain/action.decider.js';
import { actionStream } from '../../learning.streams.js';
import { ReportProgressCommand } from './report-progress.command.js';

@CommandHandler(ReportProgressCommand)
export class ReportProgressHandler implements ICommandHandler<ReportProgressCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: ReportProgressCommand): Promise<Decided> {
    return this.streams.decide(actionDecider, {
      stream: actionStream(data.actionId),
      command: { type: 'ReportProgress', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: demandOwner(caller),
    });
  }
}
