import { HttpProblem, type Bilingual } from '@lydhoer/http';
import { readCpr } from '../../domain/parties/cpr.js';

/** What is wrong with a cell or a row of a register, and what was expected. */
export interface RowFault {
  /** As a spreadsheet numbers it: the heading is row 1, a line break inside a cell begins no row. */
  readonly row: number;
  /** The line of the file on which the row begins, line breaks inside cells counted. */
  readonly line: number;
  /** As the heading writes it; null when the row as a whole is at fault. */
  readonly column: string | null;
  /** What stands there, shortened; null for names and narratives, which errors never repeat. */
  readonly value: string | null;
  readonly problem: Bilingual;
  readonly expected: Bilingual;
}

/** The register cannot be read at all, or not any further. What stood before was dealt with. */
export class RegisterUnreadable extends Error {
  override readonly name = 'RegisterUnreadable';
  constructor(readonly faults: readonly RowFault[]) {
    super(faults.map(({ problem }) => problem.en).join('; '));
  }
}

/** Throws an error again; a register that cannot be read as a problem with the input, by the way to each fault. */
export function asProblem(error: unknown): never {
  if (!(error instanceof RegisterUnreadable)) throw error;
  const errors = error.faults.map(({ row, column, problem, expected }) => ({
    field:
      column === null
        ? { da: `række ${row}`, en: `row ${row}` }
        : { da: `række ${row}, kolonne ${column}`, en: `row ${row}, column ${column}` },
    problem,
    expected,
  }));
  throw new HttpProblem('input-not-valid', { errors });
}

const longestShown = 40;

const tenCharacters = /(?<![\d-])\d{6}[-\u2010-\u2015\u00a0 ]?[0-9A-ZÆØÅ]{4}(?!\d)/giu;

/**
 * A cell's value fit to be shown: on one line, without control characters, not at length, and without a CPR number,
 * which may stand in any column of a file that is shifted or has no heading.
 */
export function shown(value: string): string {
  const visible = value.replaceAll(/\p{C}/gu, '?').replaceAll(tenCharacters, (found) => (readCpr(found) ? '…' : found));
  return visible.length > longestShown ? `${visible.slice(0, longestShown)}…` : visible;
}
