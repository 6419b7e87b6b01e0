import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { PreconditionFailed, type Decided } from '@lydhoer/event-store';
import { CollectiveAccess } from '../../collective.access.js';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { CollectiveStates, type KnownCollective } from '../../collective.states.js';
import { collectiveStream } from '../../collective.stream.js';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { collectiveDecider } from '../../domain/collective/collective.decider.js';
import type { KnownWords } from '../../domain/known.js';
import { familiesIn, FamilyComplaintStates } from '../../family-complaints.js';
import { Persons } from '../../intake/persons.js';
import { withPersonIds } from '../../intake/with-person-ids.js';
import { Lookups } from '../../lookups/lookups.js';
import { SharedPoints } from '../../shared-points.js';
import { enrolmentOf, justRegistered, registrationsOf, rehearse, type Registration } from './enrolment.js';
import { EnrolFamiliesCommand } from './enrol-families.command.js';

/**
 * Registers the complaints of the families that have none, then enrols all in one append. Everything is checked
 * before the first is registered; should this process die in between, the same key goes on where it ended.
 */
@CommandHandler(EnrolFamiliesCommand)
export class EnrolFamiliesHandler implements ICommandHandler<EnrolFamiliesCommand> {
  constructor(
    private readonly collectives: CollectiveDecisions,
    private readonly states: CollectiveStates,
    private readonly access: CollectiveAccess,
    private readonly complaints: ComplaintDecisions,
    private readonly complaintAccess: ComplaintAccess,
    private readonly families: FamilyComplaintStates,
    private readonly lookups: Lookups,
    private readonly sharedPoints: SharedPoints,
    private readonly persons: Persons,
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
    if (registrations.length > 0) demand(caller, 'register-complaint');
    const complaints = new Map([
      ...familiesIn(found),
      ...registrations.map(({ complaintId }) => [complaintId, justRegistered] as const),
    ]);
    const enrolment = enrolmentOf(command, complaints, words);
    if (!known.answered(intent)) {
      checkRevision(command, known);
      for (const registration of registrations) rehearse(registration);
      collectiveDecider.decide(enrolment, known.collective);
    }
    for (const registration of registrations) await this.register(registration, command);
    const { collectiveId, joinedOn, families } = enrolment.data;
    // The ids follow from the key; names and texts were compared where they are sealed, complaint by complaint.
    return this.collectives.decide(collectiveId, { command: enrolment, body: { joinedOn, families }, intent, caller });
  }

  private register(
    { complaintId, data, persons, body, intent }: Registration,
    { caller }: EnrolFamiliesCommand,
  ): Promise<Decided> {
    return this.persons.deciding(persons, (idOf) =>
      this.complaints.decide(complaintId, {
        command: { type: 'RegisterComplaint', data: withPersonIds(data, idOf) },
        body,
        intent,
        authorise: () => {
          demand(caller, 'register-complaint');
        },
      }),
    );
  }

  private wordsOf({ data }: EnrolFamiliesCommand, { points }: KnownCollective): KnownWords {
    const teams = data.families.flatMap(({ team }) => team ?? []);
    const own = data.families.flatMap(({ registration }) => registration?.points ?? []);
    const shared = points.flatMap((point) => [point.team, ...teams].map((team) => ({ ...point, team })));
    const named = teams.map((team) => ({ theme: '', team, consequences: [] }));
    return this.lookups.words([...own, ...shared, ...named]);
  }
}

/** Asked before anything is registered, too. */
function checkRevision({ data, intent }: EnrolFamiliesCommand, { revision }: KnownCollective): void {
  if (intent.ifMatch === undefined || intent.ifMatch === revision) return;
  throw new PreconditionFailed(collectiveStream(data.collectiveId), intent.ifMatch, revision);
}
