import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Persons } from '../../intake/persons.js';
import { RecordedCprs } from '../../intake/recorded-cprs.js';
import { CorrectPartyDetailsCommand } from './correct-party-details.command.js';

@CommandHandler(CorrectPartyDetailsCommand)
export class CorrectPartyDetailsHandler implements ICommandHandler<CorrectPartyDetailsCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly persons: Persons,
    private readonly recorded: RecordedCprs,
  ) {}

  /**
   * Records first, then lets go of the number that was wrong: whoever was killed in between finishes when the command
   * comes again, and until then a number finds one person too many, never one too few.
   */
  async execute({ data, person, caller, intent }: CorrectPartyDetailsCommand): Promise<Decided> {
    const decided = await this.persons.deciding([person], () =>
      this.complaints.decide(data.complaintId, {
        command: { type: 'CorrectPartyDetails', data: { ...data, today: dateInDenmark(intent.at) } },
        body: data,
        intent,
        authorise: this.access.demanding(caller, 'handle-complaint'),
      }),
    );
    if (data.cpr !== null || data.removed.includes('cpr')) await this.recorded.letGo(data.complaintId, data.personId);
    return decided;
  }
}
