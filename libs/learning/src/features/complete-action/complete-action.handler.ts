import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { demandOwner } from '../../action.access.js';
import { actionDecider } from '../../domain/action.decider.js';
import { actionStream } from '../../learning.streams.js';
import { CompleteActionCommand } from './complete-action.command.js';

@CommandHandler(CompleteActionCommand)
export class CompleteActionHandler implements ICommandHandler<CompleteActionCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: CompleteActionCommand): Promise<Decided> {
    return this.streams.decide(actionDecider, {
      stream: actionStream(data.actionId),
      command: { type: 'CompleteAction', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: demandOwner(caller),
    });
  }
}
