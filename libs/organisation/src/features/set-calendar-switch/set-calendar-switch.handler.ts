import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { SetCalendarSwitchCommand } from './set-calendar-switch.command.js';

@CommandHandler(SetCalendarSwitchCommand)
export class SetCalendarSwitchHandler implements ICommandHandler<SetCalendarSwitchCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: SetCalendarSwitchCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'SetCalendarSwitch', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'set-deadlines');
      },
    });
  }
}
