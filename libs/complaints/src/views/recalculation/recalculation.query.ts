import { setImmediate as breath } from 'node:timers/promises';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { allows, type Caller } from '@lydhoer/access';
import { Clock } from '@lydhoer/http';
import { dateInDenmark } from '@lydhoer/kernel';
import { ReadModels, type Row } from '@lydhoer/read-models';
import { ComplaintAccess } from '../../complaint.access.js';
import { ComplaintStates } from '../../complaint.states.js';
import type { RegisteredComplaint } from '../../domain/complaint.state.js';
import { deadlineChanges } from '../../domain/deadlines/deadlines.diff.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import { Lookups } from '../../lookups/lookups.js';
import type { RecalculationRequest } from './recalculation.request.js';
import type { MovedDeadlineResponse, RecalculationResponse } from './recalculation.response.js';
import { RuleMoves, type Change } from './rule-moves.js';

export class RecalculationQuery extends Query<RecalculationResponse> {
  constructor(
    readonly request: RecalculationRequest,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** More are not looked at before an answer. */
const mostExamined = 5000;
const mostExamples = 10;
const sideBySide = 16;

interface Candidate extends Row {
  readonly complaint_id: string;
}

/** Everything open; its deadlines may move, begin or end. */
const everything = `
  SELECT complaint_id FROM complaint_list WHERE status = 'open' AND standing = 'counts'
  UNION SELECT complaint_id FROM due_deadline
  ORDER BY complaint_id`;
/** A day that is off, or is not, can move only a deadline that it lies in. */
const around = `
  SELECT DISTINCT complaint_id FROM due_deadline
   WHERE (started_on <= ?1 AND latest_on >= ?1) OR (started_on <= ?2 AND latest_on >= ?2)
   ORDER BY complaint_id`;

@QueryHandler(RecalculationQuery)
export class RecalculationHandler implements IQueryHandler<RecalculationQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly lookups: Lookups,
    private readonly numbers: ComplaintNumbers,
    private readonly states: ComplaintStates,
    private readonly access: ComplaintAccess,
    private readonly clock: Clock,
  ) {}

  async execute({ request, caller }: RecalculationQuery): Promise<RecalculationResponse> {
    const { closingDay, withdrawn } = request;
    const candidates = this.candidates(request);
    const rulebook = this.lookups.rulebookAfter({ closingDay, withdrawn });
    const keeping = { rulebook, today: dateInDenmark(this.clock.now()), anew: 'open' } as const;
    const moves = new RuleMoves();
    const examples: MovedDeadlineResponse[] = [];
    const examined = candidates.slice(0, mostExamined);
    for (let done = 0; done < examined.length; done += sideBySide) {
      const group = examined.slice(done, done + sideBySide);
      const states = await Promise.all(group.map(({ complaint_id }) => this.states.of(complaint_id)));
      for (const [index, { complaint_id: complaintId }] of group.entries()) {
        const complaint = states[index]?.complaint;
        if (!complaint) continue;
        const changes = deadlineChanges(complaint, complaint, { ...keeping, complaintId });
        const moved = moves.add(changes, complaint);
        if (examples.length < mostExamples && this.mayRead(caller, complaint)) examples.push(...this.shown(moved));
      }
      // However many there are, other requests are answered in between.
      await breath();
    }
    return {
      calendar: this.lookups.rulebook().calendar.version,
      complaints: candidates.length,
      examined: examined.length,
      rules: moves.byRule(),
      examples: examples.slice(0, mostExamples),
    };
  }

  private candidates({ closingDay, withdrawn }: RecalculationRequest): readonly Candidate[] {
    const rows = this.readModels.read('complaints');
    if (closingDay === undefined && withdrawn === undefined) return rows.all<Candidate>(everything);
    return rows.all<Candidate>(around, [closingDay ?? null, withdrawn ?? null]);
  }

  private mayRead(caller: Caller, complaint: RegisteredComplaint): boolean {
    return allows(caller, 'read-complaint', this.access.factsOf(complaint));
  }

  private shown(moved: readonly Change[]): readonly MovedDeadlineResponse[] {
    const numbers = this.numbers.of(moved.map(({ complaintId }) => complaintId));
    return moved.map(({ complaintId, deadlineId, rule, was, countsOn, latestOn }) => ({
      complaintId,
      number: numbers.get(complaintId) ?? '',
      deadlineId,
      rule: rule.code,
      countsOn: was.countsOn,
      wouldCountOn: countsOn,
      latestOn: was.latestOn,
      wouldBeLatestOn: latestOn,
    }));
  }
}
