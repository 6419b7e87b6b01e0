import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { RecordDutyCommand } from './record-duty.command.js';

@CommandHandler(RecordDutyCommand)
export class RecordDutyHandler implements ICommandHandler<RecordDutyCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: RecordDutyCommand): Promise<Decided> {
    const { at: now } = intent;
    return this.lookups.deciding(
      () => this.lookups.knownTeams(data.team === null ? [] : [data.team]),
      (known) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'RecordDuty', data: { ...data, known, now, today: dateInDenmark(now) } },
          body: data,
          intent,
          // A worry about a child is anybody's to tell who may register one.
          authorise: this.access.demanding(caller, 'register-complaint'),
        }),
    );
  }
}
