import type { PlainDate } from '@lydhoer/kernel';
import type { Bilingual } from '@lydhoer/http';
import { cprIn, noCpr } from '../../intake/is-cpr.js';
import { type Column, columns, personalColumns } from './register-columns.js';
import { type RowFault, shown } from './register-fault.js';
import type { Heading } from './register-heading.js';
import type { Profile } from './register-profile.js';
import type { RegisterRow } from './register-rows.js';
import type { Choice } from './register-values.js';

export interface Layout {
  readonly heading: Heading;
  readonly profile: Profile;
}

// eslint-disable-next-line no-control-regex -- to refuse them is the purpose
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Reads the cells of one row, and notes what is wrong with them. */
export class RowReader {
  constructor(
    readonly row: RegisterRow,
    private readonly layout: Layout,
    private readonly faults: RowFault[] = [],
  ) {}

  /** The cell as it stands; empty where the file has no such column. */
  raw(column: Column): string {
    const at = this.layout.heading.index.get(column);
    return at === undefined ? '' : (this.row.cells[at] ?? '');
  }

  date(column: Column): PlainDate | null {
    const cell = this.raw(column);
    if (cell === '') return null;
    const { dateIn, dateForm } = this.layout.profile;
    const date = dateIn(cell);
    if (date === undefined)
      this.fault(column, { da: 'er ikke en dato, der findes', en: 'is not a date that exists' }, dateForm);
    return date ?? null;
  }

  choice<Value extends string>(column: Column, choice: Choice<Value>): Value | null {
    const cell = this.raw(column);
    if (cell === '') return null;
    const value = choice.find(cell);
    if (value === undefined) {
      const { da, en } = choice.offered;
      this.fault(
        column,
        { da: 'er ikke en af værdierne', en: 'is not one of the values' },
        { da: `en af: ${da}`, en: `one of: ${en}` },
      );
    }
    return value ?? null;
  }

  text(column: Column, longest: number): string | null {
    const cell = this.raw(column);
    if (cell === '') return null;
    const expected = {
      da: `en tekst på højst ${longest} tegn uden kontroltegn`,
      en: `a text of at most ${longest} characters without control characters`,
    };
    if (cell.length > longest) {
      this.fault(
        column,
        { da: `er for lang (${cell.length} tegn)`, en: `is too long (${cell.length} characters)` },
        expected,
      );
      return null;
    }
    if (control.test(cell)) {
      this.fault(column, { da: 'indeholder kontroltegn', en: 'holds control characters' }, expected);
      return null;
    }
    return cell;
  }

  /** A CPR number in the one way in which it is kept, never as a number. What stands there instead is not repeated. */
  cpr(column: Column): string | null {
    const cell = this.raw(column);
    if (cell === '') return null;
    const cpr = cprIn(cell);
    if (cpr === undefined) this.fault(column, noCpr.problem, noCpr.expected);
    return cpr?.text ?? null;
  }

  /** Codes separated by spaces, commas or vertical bars. */
  codes(column: Column): readonly string[] {
    const cell = this.text(column, 2000);
    return cell === null ? [] : cell.split(/[\s,|]+/).filter((code) => code !== '');
  }

  missing(column: Column, expected: Bilingual): void {
    this.fault(column, { da: 'mangler', en: 'is missing' }, expected);
  }

  /** Notes a fault of a cell, or of the row as a whole. */
  fault(column: Column | null, problem: Bilingual, expected: Bilingual): RowFault {
    const fault = { row: this.row.row, line: this.row.line, ...this.place(column), problem, expected };
    this.faults.push(fault);
    return fault;
  }

  /** What the file calls the column; what we call it where the file has none. */
  nameOf(column: Column): string {
    const { index, names } = this.layout.heading;
    const at = index.get(column);
    const name = at === undefined ? undefined : names[at];
    return name ?? columns[column][this.layout.profile.name === 'danish' ? 'da' : 'machine'];
  }

  private place(column: Column | null): Pick<RowFault, 'column' | 'value'> {
    if (column === null) return { column: null, value: null };
    return {
      column: this.nameOf(column),
      value: personalColumns.has(column) ? null : shown(this.raw(column)),
    };
  }
}
