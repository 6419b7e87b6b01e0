import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { ClassifyPointCommand } from './classify-point.command.js';

@CommandHandler(ClassifyPointCommand)
export class ClassifyPointHandler implements ICommandHandler<ClassifyPointCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: ClassifyPointCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.words([data]),
      (known) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'ClassifyPoint', data: { ...data, known } },
          body: data,
          intent,
          authorise: this.access.demanding(caller, 'manage-complaint'),
        }),
    );
  }
}
