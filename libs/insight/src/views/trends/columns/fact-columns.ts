import { dimensions, type Dimension } from '../../../domain/cut.js';
import type { FactRow } from '../facts.tables.js';
import { DayColumn } from './day-column.js';
import { ValueColumn } from './value-column.js';

/** What is counted of a fact. */
export type CountedFact = Pick<
  FactRow,
  'slot' | 'case_number' | 'point_id' | 'received_on' | 'case_closed_on' | 'point_closed_on' | 'counts' | Dimension
>;

/** Before the first fact of a case. */
export const noFact = -1;

/**
 * All facts in memory, column by column, about 40 bytes each: a scan over a million takes milliseconds, where SQLite
 * takes a second. They hold nothing that the views file does not, and are filled from it.
 */
export class FactColumns {
  readonly received = new DayColumn();
  /** All facts of a case share this day, and the one it was received on. */
  readonly caseClosed = new DayColumn();
  readonly pointClosed = new DayColumn();
  /** 1 for a point, 0 for a contact without any. */
  isPoint = new Uint8Array(0);
  /** The fact of the same case that was taken before, or `noFact`. */
  before = new Int32Array(0);
  readonly values: Readonly<Record<Dimension, ValueColumn>> = {
    theme: new ValueColumn(),
    kind: new ValueColumn(),
    team: new ValueColumn(),
    channel: new ValueColumn(),
    role: new ValueColumn(),
    outcome: new ValueColumn(),
  };
  /** Where the columns end. */
  slots = 0;
  /** By slot: whether a fact was taken there. */
  private taken = new Uint8Array(0);
  /** By case number: the fact that was taken last, or `noFact`. */
  private last = new Int32Array(0);

  take(fact: CountedFact): void {
    const { slot, case_number } = fact;
    this.makeRoom(slot, case_number);
    if (this.taken[slot] === 0) {
      this.taken[slot] = 1;
      this.before[slot] = this.last[case_number] ?? noFact;
      this.last[case_number] = slot;
    }
    // What does not count has no day, and so lies in no period: no scan has to look at one more column.
    const dayOf = (day: string | null) => (fact.counts === 1 ? day : null);
    this.received.set(slot, dayOf(fact.received_on));
    this.caseClosed.set(slot, dayOf(fact.case_closed_on));
    this.pointClosed.set(slot, dayOf(fact.point_closed_on));
    this.isPoint[slot] = fact.point_id === '' ? 0 : 1;
    for (const dimension of dimensions) this.values[dimension].set(slot, fact[dimension]);
  }

  private makeRoom(slot: number, caseNumber: number): void {
    if (slot >= this.slots) this.slots = slot + 1;
    if (caseNumber >= this.last.length) this.last = grown(this.last, caseNumber, noFact);
    if (slot < this.isPoint.length) return;
    for (const column of [this.received, this.caseClosed, this.pointClosed]) column.days = grown(column.days, slot);
    for (const column of Object.values(this.values)) column.codes = grown(column.codes, slot);
    this.isPoint = grown(this.isPoint, slot);
    this.taken = grown(this.taken, slot);
    this.before = grown(this.before, slot, noFact);
  }
}

/** The same numbers with room for a place, and for as many again as there are. */
function grown<Numbers extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  old: Numbers,
  place: number,
  filler = 0,
): Numbers {
  const larger = new (old.constructor as new (length: number) => Numbers)(Math.max(1_024, place * 2));
  if (filler !== 0) larger.fill(filler, old.length);
  larger.set(old);
  return larger;
}
