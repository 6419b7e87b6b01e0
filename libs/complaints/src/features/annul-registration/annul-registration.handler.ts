import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { CasesInTurn } from '../../cases-in-turn.js';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { ComplaintStates } from '../../complaint.states.js';
import { noneMergedInto, standingOf } from '../../domain/standing.js';
import { AnnulRegistrationCommand } from './annul-registration.command.js';

@CommandHandler(AnnulRegistrationCommand)
export class AnnulRegistrationHandler implements ICommandHandler<AnnulRegistrationCommand> {
  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly access: ComplaintAccess,
    private readonly states: ComplaintStates,
    private readonly cases: CasesInTurn,
  ) {}

  execute({ data, caller, intent }: AnnulRegistrationCommand): Promise<Decided> {
    return this.cases.knowingMerged(data.complaintId, async (mergedIntoIt) => {
      const other = data.otherComplaintId === null ? undefined : await this.states.of(data.otherComplaintId);
      return this.complaints.decide(data.complaintId, {
        command: { type: 'AnnulRegistration', data: { ...data, other: other ? standingOf(other.complaint) : null } },
        body: data,
        intent,
        authorise: (complaint) => {
          this.access.demanding(caller, 'manage-complaint')(complaint);
          noneMergedInto(mergedIntoIt);
        },
      });
    });
  }
}
