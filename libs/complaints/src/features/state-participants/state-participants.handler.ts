import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { StateParticipantsCommand } from './state-participants.command.js';

@CommandHandler(StateParticipantsCommand)
export class StateParticipantsHandler implements ICommandHandler<StateParticipantsCommand> {
  constructor(private readonly collectives: CollectiveDecisions) {}

  execute({ data, caller, intent }: StateParticipantsCommand): Promise<Decided> {
    return this.collectives.decide(data.collectiveId, {
      command: { type: 'StateParticipants', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      caller,
    });
  }
}
