import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { vocabularyDecider } from '../../domain/vocabulary.decider.js';
import { vocabularyStream } from '../../vocabulary.stream.js';
import { RetireTermCommand } from './retire-term.command.js';

@CommandHandler(RetireTermCommand)
export class RetireTermHandler implements ICommandHandler<RetireTermCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: RetireTermCommand): Promise<Decided> {
    return this.streams.decide(vocabularyDecider, {
      stream: vocabularyStream(data.scheme),
      command: { type: 'RetireTerm', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'manage-vocabulary');
      },
    });
  }
}
