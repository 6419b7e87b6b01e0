import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { FamilyComplaintStates } from '../../family-complaints.js';
import { LetFamilyLeaveCommand } from './let-family-leave.command.js';

@CommandHandler(LetFamilyLeaveCommand)
export class LetFamilyLeaveHandler implements ICommandHandler<LetFamilyLeaveCommand> {
  constructor(
    private readonly collectives: CollectiveDecisions,
    private readonly families: FamilyComplaintStates,
  ) {}

  async execute({ data, caller, intent }: LetFamilyLeaveCommand): Promise<Decided> {
    const complaints = await this.families.of([data.complaintId]);
    return this.collectives.decide(data.collectiveId, {
      command: { type: 'LetFamilyLeave', data: { ...data, complaints, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      caller,
    });
  }
}
