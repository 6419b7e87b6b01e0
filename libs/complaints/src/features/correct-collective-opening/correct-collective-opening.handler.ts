import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { CorrectCollectiveOpeningCommand } from './correct-collective-opening.command.js';

@CommandHandler(CorrectCollectiveOpeningCommand)
export class CorrectCollectiveOpeningHandler implements ICommandHandler<CorrectCollectiveOpeningCommand> {
  constructor(private readonly collectives: CollectiveDecisions) {}

  execute({ data, caller, intent }: CorrectCollectiveOpeningCommand): Promise<Decided> {
    const command = { type: 'CorrectCollectiveOpening', data } as const;
    return this.collectives.decide(data.collectiveId, { command, body: data, intent, caller });
  }
}
