import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { CorrectIntakeCommand } from './correct-intake.command.js';

@CommandHandler(CorrectIntakeCommand)
export class CorrectIntakeHandler implements ICommandHandler<CorrectIntakeCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: CorrectIntakeCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'CorrectIntake', data },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'manage-complaint'),
    });
  }
}
