import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { Clock, type Language } from '@lydhoer/http';
import type { PlainDate } from '@lydhoer/kernel';
import { ComplaintHistory } from '../../complaint.history.js';
import { Lookups } from '../../lookups/lookups.js';
import type { ComplaintDeadlinesResponse } from './complaint-deadlines.response.js';
import { shownDeadline, shownDuty } from './shown-deadline.js';

export class ComplaintDeadlinesQuery extends Query<ComplaintDeadlinesResponse> {
  constructor(
    readonly complaintId: string,
    readonly asOf: PlainDate | undefined,
    readonly language: Language,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** Deadlines need no view: they are the stream, and what was believed of them on a day is its beginning. */
@QueryHandler(ComplaintDeadlinesQuery)
export class ComplaintDeadlinesHandler implements IQueryHandler<ComplaintDeadlinesQuery> {
  constructor(
    private readonly history: ComplaintHistory,
    private readonly lookups: Lookups,
    private readonly clock: Clock,
  ) {}

  async execute(query: ComplaintDeadlinesQuery): Promise<ComplaintDeadlinesResponse> {
    const { complaintId, caller, language } = query;
    const { events, complaint, asOf, on } = await this.history.known(complaintId, caller, {
      persons: false,
      asOf: query.asOf,
    });
    const looking = {
      today: on,
      now: asOf === null ? this.clock.now() : null,
      rulebook: this.lookups.rulebook(),
      complaint,
      language,
      events,
    };
    return {
      id: complaintId,
      revision: String(events.at(-1)?.revision),
      asOf,
      on,
      deadlines: Object.values(complaint.deadlines.all).map((deadline) => shownDeadline(deadline, looking)),
      duties: complaint.deadlines.duties.map(shownDuty),
    };
  }
}
