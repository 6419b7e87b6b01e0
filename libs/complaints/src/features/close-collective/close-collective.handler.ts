import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { CollectiveStates } from '../../collective.states.js';
import { enrolled } from '../../domain/collective/collective.state.js';
import { FamilyComplaintStates } from '../../family-complaints.js';
import { CloseCollectiveCommand } from './close-collective.command.js';

@CommandHandler(CloseCollectiveCommand)
export class CloseCollectiveHandler implements ICommandHandler<CloseCollectiveCommand> {
  constructor(
    private readonly collectives: CollectiveDecisions,
    private readonly states: CollectiveStates,
    private readonly families: FamilyComplaintStates,
  ) {}

  async execute({ data, caller, intent }: CloseCollectiveCommand): Promise<Decided> {
    const { collective } = await this.states.of(data.collectiveId);
    const parts = collective === null ? [] : enrolled(collective).map(({ complaintId }) => complaintId);
    const complaints = await this.families.of(parts);
    return this.collectives.decide(data.collectiveId, {
      command: { type: 'CloseCollective', data: { ...data, complaints, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      caller,
    });
  }
}
