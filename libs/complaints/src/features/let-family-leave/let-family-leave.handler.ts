import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { LetFamilyLeaveCommand } from './let-family-leave.command.js';

@CommandHandler(LetFamilyLeaveCommand)
export class LetFamilyLeaveHandler implements ICommandHandler<LetFamilyLeaveCommand> {
  constructor(private readonly collectives: CollectiveDecisions) {}

  execute({ data, caller, intent }: LetFamilyLeaveCommand): Promise<Decided> {
    return this.collectives.decide(data.collectiveId, {
      command: { type: 'LetFamilyLeave', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      caller,
    });
  }
}
