import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Persons } from '../../intake/persons.js';
import { partyWithId } from '../../intake/with-person-ids.js';
import { AddPartyCommand } from './add-party.command.js';

@CommandHandler(AddPartyCommand)
export class AddPartyHandler implements ICommandHandler<AddPartyCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly persons: Persons,
  ) {}

  execute({ data, person, caller, intent }: AddPartyCommand): Promise<{ personId: string; decided: Decided }> {
    return this.persons.deciding([person], async (idOf) => {
      const party = partyWithId(data.party, idOf);
      const decided = await this.complaints.decide(data.complaintId, {
        command: { type: 'AddParty', data: { ...data, party, today: dateInDenmark(intent.at) } },
        body: data,
        intent,
        authorise: this.access.demanding(caller, 'handle-complaint'),
      });
      return { personId: party.personId, decided };
    });
  }
}
