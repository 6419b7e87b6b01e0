import { Injectable } from '@nestjs/common';
import { demand, type Caller } from '@lydhoer/access';
import { EventCatalog, EventStore, rehearsal, Vault } from '@lydhoer/event-store';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { Persons } from '../../intake/persons.js';
import { withPersonIds } from '../../intake/with-person-ids.js';
import { Lookups } from '../../lookups/lookups.js';
import type { Registration } from './enrolment.js';
import { inFamily } from './in-family.js';

/**
 * Registers the complaints of a request's families, each in a stream and under a key of its own. All are rehearsed
 * before the first is written: a mistake in the last one registers nobody.
 */
@Injectable()
export class FamilyRegistrations {
  /** Decides as the real ones do, and writes nothing. */
  private readonly rehearsed: ComplaintDecisions;

  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly persons: Persons,
    lookups: Lookups,
    store: EventStore,
    catalog: EventCatalog,
    vault: Vault,
  ) {
    this.rehearsed = new ComplaintDecisions(rehearsal(store, catalog, vault), lookups);
  }

  rehearse(registrations: readonly Registration[], caller: Caller): Promise<void> {
    return this.decideEach(this.rehearsed, registrations, caller);
  }

  register(registrations: readonly Registration[], caller: Caller): Promise<void> {
    return this.decideEach(this.complaints, registrations, caller);
  }

  private async decideEach(
    complaints: ComplaintDecisions,
    registrations: readonly Registration[],
    caller: Caller,
  ): Promise<void> {
    for (const { complaintId, place, own, data, persons, body, intent } of registrations) {
      await this.persons
        .deciding(persons, (idOf) =>
          complaints.decide(complaintId, {
            command: { type: 'RegisterComplaint', data: withPersonIds(data, idOf) },
            body,
            intent,
            authorise: () => {
              demand(caller, 'register-complaint');
            },
          }),
        )
        .catch((error: unknown) => {
          throw inFamily({ place, own }, error);
        });
    }
  }
}
