import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { ReopenCollectiveCommand } from './reopen-collective.command.js';

@CommandHandler(ReopenCollectiveCommand)
export class ReopenCollectiveHandler implements ICommandHandler<ReopenCollectiveCommand> {
  constructor(private readonly collectives: CollectiveDecisions) {}

  execute({ data, caller, intent }: ReopenCollectiveCommand): Promise<Decided> {
    const command = { type: 'ReopenCollective', data } as const;
    return this.collectives.decide(data.collectiveId, { command, body: data, intent, caller });
  }
}
