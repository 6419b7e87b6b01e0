import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { vocabularyDecider } from '../../domain/vocabulary.decider.js';
import { vocabularyStream } from '../../vocabulary.stream.js';
import { DefineTermCommand } from './define-term.command.js';

@CommandHandler(DefineTermCommand)
export class DefineTermHandler implements ICommandHandler<DefineTermCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ term, caller, intent }: DefineTermCommand): Promise<Decided> {
    return this.streams.decide(vocabularyDecider, {
      stream: vocabularyStream(term.scheme),
      command: { type: 'DefineTerm', data: term },
      body: term,
      intent,
      authorise: () => {
        demand(caller, 'manage-vocabulary');
      },
    });
  }
}
