import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { RecordSuspensiveEffectCommand } from './record-suspensive-effect.command.js';

@CommandHandler(RecordSuspensiveEffectCommand)
export class RecordSuspensiveEffectHandler implements ICommandHandler<RecordSuspensiveEffectCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
  ) {}

  execute({ data, caller, intent }: RecordSuspensiveEffectCommand): Promise<Decided> {
    return this.complaints.decide(data.complaintId, {
      command: { type: 'RecordSuspensiveEffect', data: { ...data, today: dateInDenmark(intent.at) } },
      body: data,
      intent,
      authorise: this.access.demanding(caller, 'record-appeal-outcome'),
    });
  }
}
