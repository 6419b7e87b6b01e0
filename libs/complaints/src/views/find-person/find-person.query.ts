import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { allows, type Caller } from '@lydhoer/access';
import { EventCatalog, EventStore } from '@lydhoer/event-store';
import { ReadModels } from '@lydhoer/read-models';
import { ComplaintAccess } from '../../complaint.access.js';
import { complaintStream } from '../../complaint.stream.js';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { evolveComplaint } from '../../domain/complaint.evolve.js';
import { initialComplaint, type ComplaintState } from '../../domain/complaint.state.js';
import { readCpr } from '../../domain/parties/cpr.js';
import { partyOf } from '../../domain/parties/parties.state.js';
import { Persons } from '../../intake/persons.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import { Lookups } from '../../lookups/lookups.js';
import type { FoundPersonResponse } from './find-person.response.js';

/** No single person has more; whoever has is found by the latest. */
const mostComplaints = 100;

export class FindPersonQuery extends Query<FoundPersonResponse> {
  constructor(
    readonly cpr: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

/**
 * Finds a person for those who may read them: whoever may read persons in none of their complaints is answered as if
 * nobody were known, and so learns not even that.
 */
@QueryHandler(FindPersonQuery)
export class FindPersonHandler implements IQueryHandler<FindPersonQuery> {
  constructor(
    private readonly persons: Persons,
    private readonly readModels: ReadModels,
    private readonly numbers: ComplaintNumbers,
    private readonly store: EventStore,
    private readonly catalog: EventCatalog,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  async execute({ cpr, caller }: FindPersonQuery): Promise<FoundPersonResponse> {
    const personId = await this.persons.withCpr(readCpr(cpr)?.text ?? '');
    const reached = personId === undefined ? [] : await this.reached(personId, caller);
    if (personId === undefined || reached.length === 0) return { personId: null, complaints: [] };
    const numbers = this.numbers.of(reached);
    const complaints = reached.map((complaintId) => ({ complaintId, number: numbers.get(complaintId) ?? '' }));
    return { personId, complaints };
  }

  private async reached(personId: string, caller: Caller): Promise<readonly string[]> {
    const rows = this.readModels
      .read('complaints')
      .all<{ complaint_id: string }>(
        'SELECT p.complaint_id FROM person_complaint p JOIN complaint_list c ON c.complaint_id = p.complaint_id ' +
          'WHERE p.person_id = ? ORDER BY c.recorded_on DESC, p.complaint_id LIMIT ?',
        [personId, mostComplaints],
      );
    const reached: string[] = [];
    for (const { complaint_id: complaintId } of rows)
      if (await this.mayRead(complaintId, personId, caller)) reached.push(complaintId);
    return reached;
  }

  /** Whoever turned out never to have been a party is not found there. */
  private async mayRead(complaintId: string, personId: string, caller: Caller): Promise<boolean> {
    const recorded = await this.store.readStream(complaintStream(complaintId));
    const complaint = recorded
      .map((event) => this.catalog.upcast(event) as unknown as ComplaintEvent)
      .reduce<ComplaintState>(evolveComplaint, initialComplaint);
    if (!complaint || !partyOf(complaint.parties, personId)) return false;
    const facts = { ...this.access.factsOf(complaint), consent: this.lookups.consentTo(complaintId) };
    return allows(caller, 'read-complaint-with-persons', facts);
  }
}
