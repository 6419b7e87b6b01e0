import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { actionDecider } from '../../domain/action.decider.js';
import { actionStream } from '../../learning.streams.js';
import { AgreeActionCommand } from './agree-action.command.js';

@CommandHandler(AgreeActionCommand)
export class AgreeActionHandler implements ICommandHandler<AgreeActionCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: AgreeActionCommand): Promise<Decided> {
    return this.streams.decide(actionDecider, {
      stream: actionStream(data.actionId),
      command: { type: 'AgreeAction', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'agree-action');
      },
    });
  }
}
