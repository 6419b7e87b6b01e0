import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Persons } from '../../intake/persons.js';
import { withPersonIds } from '../../intake/with-person-ids.js';
import { Lookups } from '../../lookups/lookups.js';
import { RegisterComplaintCommand } from './register-complaint.command.js';

@CommandHandler(RegisterComplaintCommand)
export class RegisterComplaintHandler implements ICommandHandler<RegisterComplaintCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly lookups: Lookups,
    private readonly persons: Persons,
  ) {}

  execute({ data, persons, caller, intent }: RegisterComplaintCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.words(data.points),
      (known) =>
        this.persons.deciding(persons, (idOf) =>
          this.complaints.decide(data.intake.complaintId, {
            command: {
              type: 'RegisterComplaint',
              data: { ...withPersonIds(data, idOf), today: dateInDenmark(intent.at), known },
            },
            body: data,
            intent,
            authorise: () => {
              demand(caller, 'register-complaint');
            },
          }),
        ),
    );
  }
}
