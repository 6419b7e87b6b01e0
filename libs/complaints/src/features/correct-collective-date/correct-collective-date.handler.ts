import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { CollectiveStates } from '../../collective.states.js';
import { enrolled } from '../../domain/collective/collective.state.js';
import { FamilyComplaintStates } from '../../family-complaints.js';
import { SharedPoints } from '../../shared-points.js';
import { CorrectCollectiveDateCommand } from './correct-collective-date.command.js';

@CommandHandler(CorrectCollectiveDateCommand)
export class CorrectCollectiveDateHandler implements ICommandHandler<CorrectCollectiveDateCommand> {
  constructor(
    private readonly collectives: CollectiveDecisions,
    private readonly states: CollectiveStates,
    private readonly families: FamilyComplaintStates,
    private readonly sharedPoints: SharedPoints,
  ) {}

  async execute({ data, caller, intent }: CorrectCollectiveDateCommand): Promise<Decided> {
    const { collective } = await this.states.of(data.collectiveId);
    const parts = collective && data.step === 'closed' ? enrolled(collective) : [];
    const complaints = await this.families.of(parts.map(({ complaintId }) => complaintId));
    const decided = await this.collectives.decide(data.collectiveId, {
      command: { type: 'CorrectCollectiveDate', data: { ...data, complaints, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      caller,
    });
    // Should this process die here, the same request does it when it comes again.
    await this.sharedPoints.moveWithJoining(data, intent);
    return decided;
  }
}
