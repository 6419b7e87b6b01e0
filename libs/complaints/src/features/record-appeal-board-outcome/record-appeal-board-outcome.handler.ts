import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { RecordAppealBoardOutcomeCommand } from './record-appeal-board-outcome.command.js';

@CommandHandler(RecordAppealBoardOutcomeCommand)
export class RecordAppealBoardOutcomeHandler implements ICommandHandler<RecordAppealBoardOutcomeCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: RecordAppealBoardOutcomeCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.causes(data.outcomes.flatMap(({ causes }) => causes)),
      (knownCauses) =>
        this.complaints.decide(data.complaintId, {
          command: {
            type: 'RecordAppealBoardOutcome',
            data: { ...data, knownCauses, today: dateInDenmark(intent.at) },
          },
          body: data,
          intent,
          authorise: this.access.demanding(caller, 'record-appeal-outcome'),
        }),
    );
  }
}
