import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Persons } from '../../intake/persons.js';
import { complainantWithId, detailsWithId } from '../../intake/with-person-ids.js';
import { CorrectComplainantCommand } from './correct-complainant.command.js';

@CommandHandler(CorrectComplainantCommand)
export class CorrectComplainantHandler implements ICommandHandler<CorrectComplainantCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly persons: Persons,
  ) {}

  execute({ data, persons, caller, intent }: CorrectComplainantCommand): Promise<Decided> {
    return this.persons.deciding(persons, (idOf) =>
      this.complaints.decide(data.complaintId, {
        command: {
          type: 'CorrectComplainant',
          data: {
            ...data,
            complainant: complainantWithId(data.complainant, idOf),
            details: data.details && detailsWithId(data.details, idOf),
            today: dateInDenmark(intent.at),
          },
        },
        body: data,
        intent,
        authorise: this.access.demanding(caller, 'manage-complaint'),
      }),
    );
  }
}
