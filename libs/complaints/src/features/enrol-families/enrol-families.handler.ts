import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { PreconditionFailed, type Decided } from '@lydhoer/event-store';
import { CollectiveAccess } from '../../collective.access.js';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { CollectiveStates, type KnownCollective } from '../../collective.states.js';
import { collectiveStream } from '../../collective.stream.js';
import { ComplaintAccess } from '../../complaint.access.js';
import type { KnownWords } from '../../domain/known.js';
import { familiesIn, FamilyComplaintStates } from '../../family-complaints.js';
import { Lookups } from '../../lookups/lookups.js';
import { SharedPoints } from '../../shared-points.js';
import { enrolmentOf, justRegistered, registrationsOf } from './enrolment.js';
import { FamilyRegistrations } from './family-registrations.js';
import { EnrolFamiliesCommand } from './enrol-families.command.js';

/**
 * Registers the complaints of the families that have none, then enrols all in one append. Everything is checked
 * before the first is registered; should this process die in between, the same key goes on where it ended. The shared
 * points of complaints that were there before are taken over last; a policy does it otherwise.
 */
@CommandHandler(EnrolFamiliesCommand)
export class EnrolFamiliesHandler implements ICommandHandler<EnrolFamiliesCommand> {
  constructor(
    private readonly collectives: CollectiveDecisions,
    private readonly states: CollectiveStates,
    private readonly access: CollectiveAccess,
    private readonly complaintAccess: ComplaintAccess,
    private readonly families: FamilyComplaintStates,
    private readonly registrations: FamilyRegistrations,
    private readonly lookups: Lookups,
    private readonly sharedPoints: SharedPoints,
  ) {}

  async execute(command: EnrolFamiliesCommand): Promise<Decided> {
    const { data, caller, intent } = command;
    const known = await this.states.of(data.collectiveId);
    this.access.managing(caller)(known.collective);
    const decided = await this.lookups.deciding(
      () => this.wordsOf(command, known),
      (words) => this.enrol(command, known, words),
    );
    await this.sharedPoints.takeOver(data.collectiveId, intent.at);
    return decided;
  }

  private async enrol(command: EnrolFamiliesCommand, known: KnownCollective, words: KnownWords): Promise<Decided> {
    const { data, caller, intent } = command;
    const registered = data.families.filter(({ registration }) => registration === null);
    const found = await this.families.found(registered.map(({ complaintId }) => complaintId));
    for (const { complaint } of found.values()) {
      demand(caller, 'manage-complaint', this.complaintAccess.factsOf(complaint));
    }
    const registrations = registrationsOf(command, known, words);
    const complaints = new Map([
      ...familiesIn(found),
      ...registrations.map(({ complaintId }) => [complaintId, justRegistered] as const),
    ]);
    const enrolment = enrolmentOf(command, complaints, words);
    if (!known.answered(intent)) {
      checkRevision(command, known);
      await this.registrations.rehearse(registrations, caller);
      const decider = await this.collectives.deciderFor(known.collective);
      decider.decide(enrolment, known.collective);
    }
    await this.registrations.register(registrations, caller);
    const { collectiveId, joinedOn, families } = enrolment.data;
    // The ids follow from the key; names and texts were compared where they are sealed, complaint by complaint.
    return this.collectives.decide(collectiveId, { command: enrolment, body: { joinedOn, families }, intent, caller });
  }

  private wordsOf({ data }: EnrolFamiliesCommand, { points }: KnownCollective): KnownWords {
    const teams = data.families.flatMap(({ team }) => team ?? []);
    const own = data.families.flatMap(({ registration }) => registration?.points ?? []);
    const named = teams.map((team) => ({ theme: '', team, consequences: [] }));
    return this.lookups.words([...own, ...points.map(({ point }) => point), ...named]);
  }
}

/** Asked before anything is registered, too. */
function checkRevision({ data, intent }: EnrolFamiliesCommand, { revision }: KnownCollective): void {
  if (intent.ifMatch === undefined || intent.ifMatch === revision) return;
  throw new PreconditionFailed(collectiveStream(data.collectiveId), intent.ifMatch, revision);
}
