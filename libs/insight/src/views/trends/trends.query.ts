import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { demand, type Caller } from '@lydhoer/access';
import type { Cut } from '../../domain/cut.js';
import { checkFilters } from '../../domain/names.js';
import type { AskedDays } from '../../domain/period.js';
import type { TrendTable } from '../../domain/trend.js';
import { FactsSource, type AskedState } from './facts.source.js';
import { tableOf, trendsResponse } from './trend.answer.js';
import type { TrendsResponse } from './trends.response.js';

/** A trend: the table, for those who write it down exactly, and the answer made from it. */
export class TrendsQuery extends Query<{ readonly table: TrendTable; readonly answer: TrendsResponse }> {
  constructor(
    readonly cut: Cut,
    readonly days: AskedDays,
    readonly state: AskedState,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(TrendsQuery)
export class TrendsQueryHandler implements IQueryHandler<TrendsQuery> {
  constructor(private readonly facts: FactsSource) {}

  async execute({ cut, days, state, caller }: TrendsQuery) {
    demand(caller, 'read-figures');
    const { at, names, counted } = await this.facts.count(state, cut, days);
    checkFilters(cut, names);
    const { table, window } = tableOf(cut, days, at, counted);
    return { table, answer: trendsResponse(cut, window, table, at, names) };
  }
}
