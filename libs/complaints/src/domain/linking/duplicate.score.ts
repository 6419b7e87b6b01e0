/** What speaks for two registrations being one complaint. */
export const duplicateReasons = [
  'same-journal-reference',
  'same-complainant',
  'same-person-concerned',
  'near-text',
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface Likeness {
  readonly journalReference: string | null;
  readonly complainant: string | null;
  readonly concerns: string | null;
}

export interface Evidence {
  readonly reason: DuplicateReason;
  /** How much it says by itself, from 0 to 1; of a near text, how alike the two are. */
  readonly weight: number;
}

/** Set by hand, for ordering alone: one family may well complain twice, but seldom with one text. */
const weights = { journal: 0.5, complainant: 0.4, concerned: 0.3 } as const;
/** Below, two letters about one subject are alike. */
const nearEnough = 0.35;

/** What two registrations have in common; `textLikeness` is null when their texts were not compared. */
export function evidenceOf(one: Likeness, another: Likeness, textLikeness: number | null): readonly Evidence[] {
  const alike = textLikeness ?? 0;
  const same = (a: string | null, b: string | null) => a !== null && a === b;
  const concerned =
    same(one.concerns, another.concerns) ||
    same(one.complainant, another.concerns) ||
    same(one.concerns, another.complainant);
  return [
    ...(same(one.journalReference, another.journalReference)
      ? [{ reason: 'same-journal-reference' as const, weight: weights.journal }]
      : []),
    ...(same(one.complainant, another.complainant)
      ? [{ reason: 'same-complainant' as const, weight: weights.complainant }]
      : []),
    ...(concerned ? [{ reason: 'same-person-concerned' as const, weight: weights.concerned }] : []),
    ...(alike >= nearEnough ? [{ reason: 'near-text' as const, weight: alike }] : []),
  ];
}

/** One number to order suggestions by: as if each piece of evidence were an independent chance (noisy or). */
export const scoreOf = (evidence: readonly Evidence[]): number =>
  1 - evidence.reduce((none, { weight }) => none * (1 - weight), 1);
