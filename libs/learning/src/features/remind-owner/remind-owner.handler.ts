import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { actionDecider } from '../../domain/action.decider.js';
import { actionStream } from '../../learning.streams.js';
import { RemindOwnerCommand } from './remind-owner.command.js';

@CommandHandler(RemindOwnerCommand)
export class RemindOwnerHandler implements ICommandHandler<RemindOwnerCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, intent }: RemindOwnerCommand): Promise<Decided> {
    return this.streams.decide(actionDecider, {
      stream: actionStream(data.actionId),
      command: { type: 'RemindOwner', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
    });
  }
}
