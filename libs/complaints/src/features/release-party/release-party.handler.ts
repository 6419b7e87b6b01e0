import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ReleasePartyCommand } from './release-party.command.js';

@CommandHandler(ReleasePartyCommand)
export class ReleasePartyHandler implements ICommandHandler<ReleasePartyCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: ReleasePartyCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'ReleaseParty', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'handle-complaint'),
    });
  }
}
