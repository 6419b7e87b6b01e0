import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { CasesInTurn } from '../../cases-in-turn.js';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ComplaintStates } from '../../complaint.states.js';
import { noneMergedInto } from '../../domain/standing.js';
import { Lookups } from '../../lookups/lookups.js';
import { ClassifyPointCommand } from './classify-point.command.js';

@CommandHandler(ClassifyPointCommand)
export class ClassifyPointHandler implements ICommandHandler<ClassifyPointCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
    private readonly states: ComplaintStates,
    private readonly cases: CasesInTurn,
  ) {}

  async execute(command: ClassifyPointCommand): Promise<Decided> {
    const { complaintId, pointId, kind } = command.data;
    const found = await this.states.of(complaintId);
    const before = found?.complaint.points.find((point) => point.pointId === pointId)?.kind;
    // Everything else rests on no other case, and waits for none.
    if (before === undefined || before === kind) return this.decide(command, []);
    return this.cases.knowingMerged(complaintId, (mergedIntoIt) => this.decide(command, mergedIntoIt));
  }

  private decide({ data, caller, intent }: ClassifyPointCommand, mergedIntoIt: readonly string[]): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.words([data]),
      (known) =>
        this.complaints.decide(data.complaintId, {
          command: { type: 'ClassifyPoint', data: { ...data, known } },
          body: data,
          intent,
          authorise: (complaint) => {
            this.access.demanding(caller, 'manage-complaint')(complaint);
            // Of another kind it would be no counterpart of what was merged into it (ADR 0033).
            noneMergedInto(mergedIntoIt);
          },
        }),
    );
  }
}
