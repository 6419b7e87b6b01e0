import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { CorrectParticipantsStatementCommand } from './correct-participants-statement.command.js';

@CommandHandler(CorrectParticipantsStatementCommand)
export class CorrectParticipantsStatementHandler implements ICommandHandler<CorrectParticipantsStatementCommand> {
  constructor(private readonly collectives: CollectiveDecisions) {}

  execute({ data, caller, intent }: CorrectParticipantsStatementCommand): Promise<Decided> {
    return this.collectives.decide(data.collectiveId, {
      command: { type: 'CorrectParticipantsStatement', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      caller,
    });
  }
}
