import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { personKey, Vault } from '@lydhoer/event-store';
import { ComplaintHistory } from '../../complaint.history.js';
import type { RegisteredComplaint } from '../../domain/complaint.state.js';
import type { Party } from '../../domain/parties/parties.state.js';
import { powerOfAttorneyState, standingOf } from '../../domain/parties/standing.rules.js';
import type { ComplaintPartyResponse, PartiesResponse, StandingResponse } from './parties.response.js';
import { toldDetailsIn, type ToldDetails } from './told-details.js';

export class PartiesQuery extends Query<PartiesResponse> {
  constructor(
    readonly complaintId: string,
    readonly persons: boolean,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(PartiesQuery)
export class PartiesQueryHandler implements IQueryHandler<PartiesQuery> {
  constructor(
    private readonly history: ComplaintHistory,
    private readonly vault: Vault,
  ) {}

  async execute({ complaintId, persons, caller }: PartiesQuery): Promise<PartiesResponse> {
    const { events, complaint } = await this.history.known(complaintId, caller, { persons });
    const details = toldDetailsIn(events);
    return {
      complaintId,
      revision: String(events.at(-1)?.revision ?? ''),
      parties: complaint.parties.people.map((party) => ({
        ...shownParty(complaint, party),
        cprKind: details.get(party.personId)?.cprKind ?? null,
        forgotten: this.vault.state(personKey(party.personId)) === 'destroyed',
        ...(persons ? identifying(details.get(party.personId)) : {}),
      })),
    };
  }
}

function shownParty(
  complaint: RegisteredComplaint,
  party: Party,
): Omit<ComplaintPartyResponse, 'cprKind' | 'forgotten'> {
  const { personId, roles, joinedOn, leftOn, age, represents, powerOfAttorney } = party;
  const state = powerOfAttorneyState(powerOfAttorney);
  return {
    personId,
    roles: [...roles],
    joinedOn,
    leftOn,
    age,
    represents,
    powerOfAttorney:
      powerOfAttorney && state
        ? { state, askedOn: powerOfAttorney.askedOn, receivedOn: powerOfAttorney.receivedOn }
        : null,
    standings: roles.includes('complainant') ? standingsOf(complaint, party) : [],
  };
}

const standingsOf = (complaint: RegisteredComplaint, party: Party): StandingResponse[] =>
  complaint.points.map((point) => ({ pointId: point.pointId, ...standingOf(complaint, party, point) }));

function identifying(details: ToldDetails | undefined) {
  const { name = null, cpr = null, bornOn = null, address = null, email = null, phone = null } = details ?? {};
  return { name, cpr, bornOn, address, email, phone };
}
