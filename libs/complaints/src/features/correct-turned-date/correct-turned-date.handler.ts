import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CasesInTurn } from '../../cases-in-turn.js';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { complainedOn } from '../../domain/complaint.state.js';
import { noneMergedInto } from '../../domain/standing.js';
import { CorrectTurnedDateCommand } from './correct-turned-date.command.js';

@CommandHandler(CorrectTurnedDateCommand)
export class CorrectTurnedDateHandler implements ICommandHandler<CorrectTurnedDateCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly cases: CasesInTurn,
  ) {}

  execute({ data, caller, intent }: CorrectTurnedDateCommand): Promise<Decided> {
    return this.cases.knowingMerged(data.complaintId, (mergedIntoIt) =>
      this.complaints.decide(data.complaintId, {
        command: { type: 'CorrectTurnedDate', data: { ...data, today: dateInDenmark(intent.at) } },
        body: data,
        intent,
        authorise: (complaint) => {
          this.access.demanding(caller, 'manage-complaint')(complaint);
          // A day later than that of what was merged into it would move its deadlines too late (ADR 0033).
          if (complaint && data.turnedOn > complainedOn(complaint)) noneMergedInto(mergedIntoIt);
        },
      }),
    );
  }
}
