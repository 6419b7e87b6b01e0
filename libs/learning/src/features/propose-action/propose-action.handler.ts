import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { actionDecider } from '../../domain/action.decider.js';
import { actionStream } from '../../learning.streams.js';
import { Lookups } from '../../lookups/lookups.js';
import { ProposeActionCommand } from './propose-action.command.js';

@CommandHandler(ProposeActionCommand)
export class ProposeActionHandler implements ICommandHandler<ProposeActionCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: ProposeActionCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.learningPointExists(data.learningPointId),
      (learningPointExists) =>
        this.streams.decide(actionDecider, {
          stream: actionStream(data.actionId),
          command: { type: 'ProposeAction', data: { ...data, today: dateInDenmark(intent.at), learningPointExists } },
          body: data,
          intent,
          authorise: () => {
            demand(caller, 'identify-learning');
          },
        }),
    );
  }
}
