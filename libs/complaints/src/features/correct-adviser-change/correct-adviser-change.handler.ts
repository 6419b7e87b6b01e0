import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { CorrectAdviserChangeCommand } from './correct-adviser-change.command.js';

@CommandHandler(CorrectAdviserChangeCommand)
export class CorrectAdviserChangeHandler implements ICommandHandler<CorrectAdviserChangeCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: CorrectAdviserChangeCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.onStaff([data.from, data.to]),
      (knownStaff) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'CorrectAdviserChange', data: { ...data, knownStaff, today: dateInDenmark(intent.at) } },
          body: data,
          intent,
          authorise: this.access.demanding(caller, 'record-journey'),
        }),
    );
  }
}
