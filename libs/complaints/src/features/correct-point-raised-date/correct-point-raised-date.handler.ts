import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CasesInTurn } from '../../cases-in-turn.js';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { dayRaised } from '../../domain/complaint.state.js';
import { noneMergedInto } from '../../domain/standing.js';
import { CorrectPointRaisedDateCommand } from './correct-point-raised-date.command.js';

@CommandHandler(CorrectPointRaisedDateCommand)
export class CorrectPointRaisedDateHandler implements ICommandHandler<CorrectPointRaisedDateCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly cases: CasesInTurn,
  ) {}

  execute({ data, caller, intent }: CorrectPointRaisedDateCommand): Promise<Decided> {
    return this.cases.knowingMerged(data.complaintId, (mergedIntoIt) =>
      this.complaints.decide(data.complaintId, {
        command: { type: 'CorrectPointRaisedDate', data: { ...data, today: dateInDenmark(intent.at) } },
        body: data,
        intent,
        authorise: (complaint) => {
          this.access.demanding(caller, 'manage-complaint')(complaint);
          // A day later than that of what was merged into it would move its deadlines too late (ADR 0033).
          const point = complaint?.points.find(({ pointId }) => pointId === data.pointId);
          if (complaint && point && data.raisedOn > dayRaised(complaint, point)) noneMergedInto(mergedIntoIt);
        },
      }),
    );
  }
}
