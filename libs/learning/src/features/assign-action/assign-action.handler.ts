import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { actionDecider } from '../../domain/action.decider.js';
import { actionStream } from '../../learning.streams.js';
import { Lookups } from '../../lookups/lookups.js';
import { AssignActionCommand } from './assign-action.command.js';

@CommandHandler(AssignActionCommand)
export class AssignActionHandler implements ICommandHandler<AssignActionCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: AssignActionCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.staff(data.owner),
      (knownOwner) =>
        this.streams.decide(actionDecider, {
          stream: actionStream(data.actionId),
          command: { type: 'AssignAction', data: { ...data, today: dateInDenmark(intent.at), knownOwner } },
          body: data,
          intent,
          authorise: () => {
            demand(caller, 'agree-action');
          },
        }),
    );
  }
}
