import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { NameSpokespersonCommand } from './name-spokesperson.command.js';

@CommandHandler(NameSpokespersonCommand)
export class NameSpokespersonHandler implements ICommandHandler<NameSpokespersonCommand> {
  constructor(private readonly collectives: CollectiveDecisions) {}

  execute({ data, caller, intent }: NameSpokespersonCommand): Promise<Decided> {
    return this.collectives.decide(data.collectiveId, {
      command: { type: 'NameSpokesperson', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      caller,
    });
  }
}
