import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { DeclareClosingDayCommand } from './declare-closing-day.command.js';

@CommandHandler(DeclareClosingDayCommand)
export class DeclareClosingDayHandler implements ICommandHandler<DeclareClosingDayCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: DeclareClosingDayCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'DeclareClosingDay', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'set-deadlines');
      },
    });
  }
}
