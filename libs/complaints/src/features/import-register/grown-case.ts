import type { Bilingual } from '@lydhoer/http';
import type { Column } from './register-columns.js';
import type { Addition, Place } from './register-comparison.js';
import type { RowFault } from './register-fault.js';
import type { RowGroup } from './register-groups.js';
import { type Layout, RowReader } from './row-reader.js';

export interface Fault {
  readonly problem: Bilingual;
  readonly expected: Bilingual;
}

const changed: Fault = {
  problem: { da: 'sagen er importeret før, med andet indhold', en: 'the case was imported before, with other content' },
  expected: {
    da: 'det samme indhold som sidst; en importeret sag rettes i Lydhør, ikke i registeret',
    en: 'the same content as last time; an imported case is corrected in Lydhør, not in the register',
  },
};
const fewerRows: Fault = {
  problem: {
    da: 'sagen havde flere rækker, da den blev importeret',
    en: 'the case had more rows when it was imported',
  },
  expected: changed.expected,
};
const toAdd: Fault = {
  problem: {
    da: 'stod ikke i registeret, da sagen blev importeret',
    en: 'was not in the register when the case was imported',
  },
  expected: { da: 'at det tilføjes i Lydhør, hvis det passer', en: 'to be added in Lydhør, if it is right' },
};
const furtherRow: Fault = {
  problem: {
    da: 'sagen havde ikke denne række, da den blev importeret',
    en: 'the case did not have this row when it was imported',
  },
  expected: {
    da: 'at klagepunktet tilføjes i Lydhør, hvis det passer',
    en: 'the point to be added in Lydhør, if it is right',
  },
};
const toPutRight: Fault = {
  problem: {
    da: 'er noget andet end det, importen gik ud fra, da cellen var tom',
    en: 'is something else than what the import assumed of an empty cell',
  },
  expected: { da: 'at det rettes i Lydhør, hvis det passer', en: 'to be put right in Lydhør, if it is right' },
};
/** The columns that tell of a column's fact: the track says the kind, too, and by whom it was decided. */
const columnsTellingOf = (column: Column): readonly Column[] =>
  column === 'kind' || column === 'decisionBody' ? [column, 'track'] : [column];

/** Whether a file tells of a column's fact. One without types holds complaints. */
export const tellsOf = (column: Column, { heading }: Layout): boolean =>
  column === 'type' || columnsTellingOf(column).some((one) => heading.index.has(one));

/** The columns in which a row tells it. The track of a row that says no kind tells that, and not who decided. */
const columnsTelling = (column: Column, reader: RowReader): readonly Column[] =>
  columnsTellingOf(column).filter(
    (one) => reader.raw(one) !== '' && (one !== 'track' || column === 'kind' || reader.raw('kind') !== ''),
  );

/** The rows of a case that was imported before, and what is said of the cells that differ. */
export class GrownCase {
  constructor(
    private readonly group: RowGroup,
    /** One for each row; none of a contact. */
    private readonly points: readonly { readonly pointId: string }[],
    private readonly layout: Layout,
  ) {}

  /** What was known and is another now, each in its cell. */
  changes(places: readonly Place[]): readonly RowFault[] {
    const found = places.flatMap((place) => {
      const reader = this.rowOf(place);
      return reader ? [{ reader, column: columnsTelling(place.column, reader)[0] ?? place.column }] : [];
    });
    if (found.length < places.length) {
      const { problem, expected } = fewerRows;
      return [new RowReader(this.group.rows[0], this.layout).fault('registerId', problem, expected)];
    }
    return found.map(({ reader, column }) => reader.fault(column, changed.problem, changed.expected));
  }

  /** What is offered stands in a cell of the row: what an empty one came to is told by another. */
  offers(additions: readonly Addition[]): readonly RowFault[] {
    const places = additions.flatMap((addition) => {
      const reader = this.rowOf(addition);
      const { column, assumedBefore } = addition;
      return reader ? columnsTelling(column, reader).map((told) => ({ column: told, reader, assumedBefore })) : [];
    });
    const once = new Map(places.map((place) => [`${place.reader.row.row} ${place.column}`, place]));
    return [...once.values()].map(({ column, reader, assumedBefore }) => {
      const { problem, expected } = assumedBefore ? toPutRight : column === 'registerId' ? furtherRow : toAdd;
      return reader.fault(column, problem, expected);
    });
  }

  /** The row of a point, or the first for the whole case; undefined where the point has no row any more. */
  private rowOf({ pointId }: Place): RowReader | undefined {
    const { rows } = this.group;
    const row = pointId === null ? rows[0] : rows[this.points.findIndex((point) => point.pointId === pointId)];
    return row && new RowReader(row, this.layout);
  }
}
