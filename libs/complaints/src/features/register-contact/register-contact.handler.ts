import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Persons } from '../../intake/persons.js';
import { withPersonIds } from '../../intake/with-person-ids.js';
import { knownWorry } from '../../intake/worry-of.js';
import { Lookups } from '../../lookups/lookups.js';
import { RegisterContactCommand } from './register-contact.command.js';

@CommandHandler(RegisterContactCommand)
export class RegisterContactHandler implements ICommandHandler<RegisterContactCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly lookups: Lookups,
    private readonly persons: Persons,
  ) {}

  execute({ data, persons, caller, intent }: RegisterContactCommand): Promise<Decided> {
    const { worry: told, ...registration } = data;
    const today = dateInDenmark(intent.at);
    return this.lookups.deciding(
      () => knownWorry(told, this.lookups, intent),
      (looked) =>
        this.persons.deciding(persons, (idOf) =>
          this.complaints.decide(data.intake.complaintId, {
            command: { type: 'RegisterContact', data: { ...withPersonIds(registration, idOf), ...looked, today } },
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
