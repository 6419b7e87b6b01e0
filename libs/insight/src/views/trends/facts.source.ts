import { Injectable } from '@nestjs/common';
import { categoryOf, EventStore } from '@lydhoer/event-store';
import { Clock } from '@lydhoer/http';
import { endOfDayInDenmark, Refusal, type PlainDate } from '@lydhoer/kernel';
import { AsOf, ReadModels, type LiveReader, type ParkedEvent, type Row } from '@lydhoer/read-models';
import type { Cut, Reading } from '../../domain/cut.js';
import type { InsightRefusal } from '../../domain/insight.refusals.js';
import type { Name } from '../../domain/names.js';
import { lastDayOf, type AskedDays } from '../../domain/period.js';
import { readingAsOf, readingAt, readingNow } from '../../domain/reading.js';
import { countInColumns } from './columns/count-in-columns.js';
import { LiveColumns } from './columns/live-columns.js';
import type { Counted } from './counted.js';
import { countedIn, countingStatements, nameOf, namesStatement, type Statement } from './trend.sql.js';

/** Which state of the log is asked for; neither: as it stands now. */
export interface AskedState {
  readonly asOf?: PlainDate | undefined;
  readonly asOfPosition?: string | undefined;
}

/** The state of the log that an answer rests on. */
export interface FactsAt {
  readonly position: bigint;
  readonly reading: Reading;
  /** The day that was asked for; null otherwise. */
  readonly asOf: PlainDate | null;
  /** True when a position was asked for. */
  readonly pinned: boolean;
  /** Subjects with events that could not be folded. */
  readonly parkedSubjects: number;
}

export interface CountedFacts {
  readonly at: FactsAt;
  readonly names: readonly Name[];
  readonly counted: Counted;
}

interface Past {
  readonly reading: Reading;
  readonly position: bigint;
}

const set = 'insight';

/** The streams that no trend is made of. */
const learning = ['learningpoint', 'action'];
const touching = (parked: readonly ParkedEvent[]): number =>
  parked.filter(({ subject }) => !learning.includes(categoryOf(subject))).length;

/** The facts, as they stand or as they stood. */
@Injectable()
export class FactsSource {
  constructor(
    private readonly readModels: ReadModels,
    private readonly pastViews: AsOf,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly columns: LiveColumns,
  ) {}

  /**
   * The rows of several statements, all from the same state of the log. Refuses a day that is not over, a position
   * that no event has, and both at once; throws the errors of `AsOf`.
   */
  async read(
    asked: AskedState,
    statements: (reading: Reading) => readonly Statement[],
  ): Promise<{ readonly at: FactsAt; readonly rows: readonly (readonly Row[])[] }> {
    const past = await this.pastOf(asked);
    if (past) return this.readPast(asked, past, statements(past.reading));
    // From here to the end nothing waits, so that no event is folded between two statements.
    const reading = readingNow(this.clock.now());
    const views = this.readModels.read(set);
    const rows = statements(reading).map(({ sql, parameters }) => views.all(sql, parameters));
    return { at: this.presentAt(views, reading), rows };
  }

  /**
   * Counts a cut, and reads what its themes and teams are called. The past is counted by the statements; the present
   * in the columns, which must give the same, unless the cut is too large for them.
   */
  async count(asked: AskedState, cut: Cut, days: AskedDays): Promise<CountedFacts> {
    if (asked.asOf === undefined && asked.asOfPosition === undefined) {
      await this.columns.prepare(this.readModels.read(set));
      const counted = this.countNow(cut, days);
      if (counted) return counted;
    }
    const { at, rows } = await this.read(asked, (reading) => [
      namesStatement,
      ...countingStatements(cut, days.from, lastDayOf(days, reading)),
    ]);
    const [names = [], ...counts] = rows;
    return { at, names: names.map(nameOf), counted: countedIn(cut, counts) };
  }

  /** In one turn of the event loop, so that no event is folded in between. */
  private countNow(cut: Cut, days: AskedDays): CountedFacts | undefined {
    const reading = readingNow(this.clock.now());
    const views = this.readModels.read(set);
    const columns = this.columns.now(views);
    if (!columns) return undefined;
    const names = views.all(namesStatement.sql).map(nameOf);
    const parents = new Map(names.flatMap(({ scheme, code, parent }) => (scheme === 'theme' ? [[code, parent]] : [])));
    const counted = countInColumns(
      columns,
      cut,
      { from: days.from, to: lastDayOf(days, reading) },
      (theme) => parents.get(theme) ?? theme,
    );
    return counted && { at: this.presentAt(views, reading), names, counted };
  }

  private presentAt({ position }: LiveReader, reading: Reading): FactsAt {
    return { position, reading, asOf: null, pinned: false, parkedSubjects: touching(this.readModels.parked(set)) };
  }

  private async readPast({ asOf, asOfPosition }: AskedState, past: Past, statements: readonly Statement[]) {
    const views = await this.pastViews.read(set, past.position);
    const rows = await Promise.all(statements.map(({ sql, parameters }) => views.all(sql, parameters)));
    const pinned = asOfPosition !== undefined;
    const at = { ...past, asOf: asOf ?? null, pinned, parkedSubjects: touching(views.parked) };
    return { at, rows };
  }

  private async pastOf({ asOf, asOfPosition }: AskedState): Promise<Past | undefined> {
    if (asOf !== undefined && asOfPosition !== undefined) throw new Refusal<InsightRefusal>('as-of-given-twice');
    if (asOf !== undefined) {
      const reading = readingAsOf(asOf, this.clock.now());
      return { reading, position: await this.store.positionBefore(endOfDayInDenmark(asOf)) };
    }
    return asOfPosition === undefined ? undefined : this.pastAt(BigInt(asOfPosition));
  }

  /** The day of a position is that of its event: so the answer does not depend on when it is asked for. */
  private async pastAt(position: bigint): Promise<Past> {
    if (position <= (await this.store.head())) {
      for await (const { events } of this.store.readAll({ after: position - 1n, until: position })) {
        const [event] = events;
        if (event) return { reading: readingAt(event.recordedAt), position };
      }
    }
    throw new Refusal<InsightRefusal>('as-of-position-unknown', { position: String(position) });
  }
}
