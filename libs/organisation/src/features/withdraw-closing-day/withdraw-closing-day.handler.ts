import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { WithdrawClosingDayCommand } from './withdraw-closing-day.command.js';

@CommandHandler(WithdrawClosingDayCommand)
export class WithdrawClosingDayHandler implements ICommandHandler<WithdrawClosingDayCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: WithdrawClosingDayCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'WithdrawClosingDay', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'set-deadlines');
      },
    });
  }
}
