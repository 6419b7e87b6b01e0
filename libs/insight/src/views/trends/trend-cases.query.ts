import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { demand, demandSome, scopesOf, type Caller } from '@lydhoer/access';
import { cursorFrom, cursorOf } from '@lydhoer/http';
import type { Row } from '@lydhoer/read-models';
import type { Cut } from '../../domain/cut.js';
import { checkFilters } from '../../domain/names.js';
import { lastDayOf, type AskedDays } from '../../domain/period.js';
import { figureStatement, pageStatement, visibleTo, type After } from './case.sql.js';
import { FactsSource, type AskedState } from './facts.source.js';
import type { TrendCaseResponse, TrendCasesResponse } from './trend-cases.response.js';
import { nameOf, namesStatement } from './trend.sql.js';

/** The cases behind a figure, as far as the caller may see them. */
export class TrendCasesQuery extends Query<TrendCasesResponse> {
  constructor(
    readonly cut: Pick<Cut, 'unit' | 'basis' | 'level' | 'filters'>,
    readonly days: AskedDays,
    readonly state: AskedState,
    readonly page: { readonly limit: number; readonly cursor?: string | undefined },
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(TrendCasesQuery)
export class TrendCasesQueryHandler implements IQueryHandler<TrendCasesQuery> {
  constructor(private readonly facts: FactsSource) {}

  async execute({ cut, days, state, page, caller }: TrendCasesQuery): Promise<TrendCasesResponse> {
    demand(caller, 'read-figures');
    demandSome(caller, 'read-complaint');
    const visible = visibleTo(caller, scopesOf(caller, 'read-complaint'));
    const after = page.cursor === undefined ? undefined : afterOf(page.cursor);
    const { at, rows } = await this.facts.read(state, (reading) => {
      const selection = { cut, from: days.from, to: lastDayOf(days, reading) };
      const statements = [
        figureStatement(selection, visible),
        pageStatement(selection, visible, after, page.limit + 1),
      ];
      return [namesStatement, ...statements];
    });
    const [names = [], [figure] = [], facts = []] = rows;
    checkFilters(cut, names.map(nameOf));
    const cases = casesOf(facts);
    const items = cases.slice(0, page.limit);
    const last = items.at(-1);
    return {
      unit: cut.unit,
      count: Number(figure?.count ?? 0),
      cases: Number(figure?.cases ?? 0),
      visible: Number(figure?.visible ?? 0),
      position: String(at.position),
      asOf: at.asOf,
      items,
      next: last && cases.length > page.limit ? cursorOf([last.day, last.complaintId]) : null,
    };
  }
}

function afterOf(cursor: string): After {
  const [day, complaintId] = cursorFrom(cursor, 2);
  return { day: String(day), complaintId: String(complaintId) };
}

/** Facts of the same case, which stand together, become one case. */
function casesOf(facts: readonly Row[]): readonly TrendCaseResponse[] {
  const cases = new Map<string, TrendCaseResponse>();
  for (const fact of facts) {
    const complaintId = String(fact.complaint_id);
    const found = cases.get(complaintId) ?? {
      complaintId,
      day: String(fact.day),
      channel: String(fact.channel),
      role: String(fact.role),
      points: [],
    };
    cases.set(complaintId, found);
    if (fact.point_id === '') continue;
    found.points.push({
      pointId: String(fact.point_id),
      kind: String(fact.kind),
      theme: String(fact.theme),
      team: String(fact.team),
      outcome: String(fact.outcome),
    });
  }
  return [...cases.values()];
}
