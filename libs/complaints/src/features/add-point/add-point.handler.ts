import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { AddPointCommand } from './add-point.command.js';

@CommandHandler(AddPointCommand)
export class AddPointHandler implements ICommandHandler<AddPointCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: AddPointCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.words([data.point]),
      (known) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'AddPoint', data: { ...data, known, today: dateInDenmark(intent.at) } },
          body: data,
          intent,
          authorise: this.access.demanding(caller, 'manage-complaint'),
        }),
    );
  }
}
