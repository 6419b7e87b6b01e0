import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { demandSomebodyElse } from '../../action.access.js';
import { actionDecider } from '../../domain/action.decider.js';
import { actionStream } from '../../learning.streams.js';
import { VerifyEffectCommand } from './verify-effect.command.js';

@CommandHandler(VerifyEffectCommand)
export class VerifyEffectHandler implements ICommandHandler<VerifyEffectCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: VerifyEffectCommand): Promise<Decided> {
    return this.streams.decide(actionDecider, {
      stream: actionStream(data.actionId),
      command: { type: 'VerifyEffect', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: demandSomebodyElse(caller),
    });
  }
}
