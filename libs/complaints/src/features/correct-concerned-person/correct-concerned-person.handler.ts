import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Persons } from '../../intake/persons.js';
import { personWithId, detailsWithId } from '../../intake/with-person-ids.js';
import { CorrectConcernedPersonCommand } from './correct-concerned-person.command.js';

@CommandHandler(CorrectConcernedPersonCommand)
export class CorrectConcernedPersonHandler implements ICommandHandler<CorrectConcernedPersonCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly persons: Persons,
  ) {}

  execute({ data, persons, caller, intent }: CorrectConcernedPersonCommand): Promise<Decided> {
    return this.persons.deciding(persons, (idOf) =>
      this.complaints.decide(data.complaintId, {
        command: {
          type: 'CorrectConcernedPerson',
          data: {
            ...data,
            concerns: personWithId(data.concerns, idOf),
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
