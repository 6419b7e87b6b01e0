import { Injectable } from '@nestjs/common';
import type { LiveReader } from '@lydhoer/read-models';
import { dimensions } from '../../../domain/cut.js';
import type { FactRow } from '../facts.tables.js';
import { FactColumns, type CountedFact } from './fact-columns.js';

/** Facts read in one turn of the event loop: about twenty milliseconds. */
const factsPerTurn = 10_000;

const known = [
  'complaint_id',
  'point_id',
  'received_on',
  'case_closed_on',
  'point_closed_on',
  'slot',
  'case_number',
  'counts',
  'changed',
  ...dimensions,
].join(', ');
const allInOrder = `SELECT ${known} FROM insight_fact WHERE (complaint_id, point_id) > (?, ?)
  ORDER BY complaint_id, point_id LIMIT ${factsPerTurn}`;
const changedSince = `SELECT ${known} FROM insight_fact WHERE changed > ? ORDER BY changed LIMIT ${factsPerTurn}`;
const changesSoFar = 'SELECT changes FROM insight_fact_count';

type ReadFact = CountedFact & Pick<FactRow, 'complaint_id' | 'changed'>;

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The columns of the facts as they stand, brought up to date when somebody asks. */
@Injectable()
export class LiveColumns {
  private columns = new FactColumns();
  /** The file that the columns were read from; another one numbers its facts anew. */
  private generation: number | undefined;
  /** Every change up to here is in the columns. */
  private changes = 0;
  private reading: Promise<void> | undefined;

  /**
   * Reads in slices until little has changed since. After it, `now` answers in the same turn of the event loop.
   * Throws `ViewsBehind` while the views are being built.
   */
  async prepare(views: LiveReader): Promise<void> {
    while (this.behind(views)) await (this.reading ??= this.readOn(views).finally(() => (this.reading = undefined)));
  }

  /** The columns at the position of the views; undefined when `prepare` is to be called (again) before. */
  now(views: LiveReader): FactColumns | undefined {
    if (this.behind(views)) return undefined;
    this.takeChanged(views);
    return this.columns;
  }

  private behind(views: LiveReader): boolean {
    const { changes = 0 } = views.get<{ changes: number }>(changesSoFar) ?? {};
    return this.generation !== views.generation || changes - this.changes >= factsPerTurn;
  }

  private async readOn(views: LiveReader): Promise<void> {
    if (this.generation !== views.generation) return this.readAll(views);
    this.takeChanged(views);
    await nextTurn();
  }

  /** From the first fact to the last; what changes meanwhile is read again afterwards. */
  private async readAll(views: LiveReader): Promise<void> {
    const columns = new FactColumns();
    const { generation } = views;
    const { changes = 0 } = views.get<{ changes: number }>(changesSoFar) ?? {};
    let last: Pick<FactRow, 'complaint_id' | 'point_id'> | undefined = { complaint_id: '', point_id: '' };
    while (last && generation === views.generation) {
      const facts: readonly ReadFact[] = views.all<ReadFact>(allInOrder, [last.complaint_id, last.point_id]);
      for (const fact of facts) columns.take(fact);
      last = facts.length === factsPerTurn ? facts.at(-1) : undefined;
      await nextTurn();
    }
    this.columns = columns;
    this.changes = changes;
    this.generation = generation;
  }

  private takeChanged(views: LiveReader): void {
    const facts = views.all<ReadFact>(changedSince, [this.changes]);
    for (const fact of facts) this.columns.take(fact);
    this.changes = facts.at(-1)?.changed ?? this.changes;
  }
}
