import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { type Decided, Streams } from '@lydhoer/event-store';
import { organisationDecider } from '../../domain/organisation.decider.js';
import { organisationStream } from '../../organisation.stream.js';
import { SetDeadlineRuleCommand } from './set-deadline-rule.command.js';

@CommandHandler(SetDeadlineRuleCommand)
export class SetDeadlineRuleHandler implements ICommandHandler<SetDeadlineRuleCommand> {
  constructor(private readonly streams: Streams) {}

  execute({ data, caller, intent }: SetDeadlineRuleCommand): Promise<Decided> {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command: { type: 'SetDeadlineRule', data },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'set-deadlines');
      },
    });
  }
}
