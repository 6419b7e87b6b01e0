import type { Scheme, TermDefined } from '../vocabulary.events.js';

/** A line of a standard list: code, Danish label, English label, and what departs from the list's defaults. */
export type TermLine = readonly [
  code: string,
  labelDa: string,
  labelEn: string,
  departs?: { readonly source?: string; readonly validFrom?: string },
];

/** The first day of the standard words, so that registers of earlier years import. */
const fromTheBeginning = '2000-01-01';

/** The terms of a list. What stands before the last dot of a code is its parent. */
export function termTable(scheme: Scheme, source: string, lines: readonly TermLine[]): readonly TermDefined['data'][] {
  return lines.map(([code, labelDa, labelEn, departs]) => ({
    scheme,
    code,
    parent: code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null,
    labelDa,
    labelEn,
    validFrom: departs?.validFrom ?? fromTheBeginning,
    validTo: null,
    source: departs?.source ?? source,
  }));
}
