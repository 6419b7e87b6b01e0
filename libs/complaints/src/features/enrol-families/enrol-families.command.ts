import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { PlainDate } from '@lydhoer/kernel';
import type { Intake } from '../../domain/complaint.commands.js';
import type { RegisteredPeople } from '../../domain/parties/parties.commands.js';
import type { AskedPerson } from '../../intake/persons.js';
import type { PointFacts } from '../../domain/complaint.schemas.js';

/** A complaint that is registered with its family; the shared points come besides its own. */
export interface FamilyRegistration {
  readonly intake: Intake;
  readonly points: readonly PointFacts[];
  /** What is told of its people beyond their names; left out when nothing is. */
  readonly people?: RegisteredPeople;
  /** Everyone whom it names: who is known keeps their id. */
  readonly persons: readonly AskedPerson[];
  readonly intent: Intent;
}

export interface FamilyToEnrol {
  readonly complaintId: string;
  readonly team: string | null;
  /** Null when the complaint is registered already. */
  readonly registration: FamilyRegistration | null;
}

/** Enrols families in a collective complaint, and registers the complaints of those that have none. */
export class EnrolFamiliesCommand extends Command<Decided> {
  constructor(
    readonly data: {
      readonly collectiveId: string;
      readonly joinedOn: PlainDate;
      readonly families: readonly FamilyToEnrol[];
    },
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
