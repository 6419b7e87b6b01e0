/**
 * How severe a criticism is, mildest first. The grades are those that Danish ombudsmen and borgerrådgivere are known
 * to use (København's borgerrådgiver has a "kritikskala"); their exact wording is unverified and must be confirmed by
 * the municipality's own borgerrådgiver. Codes are stable for ever, labels may be mended here.
 */
export const criticisms = ['none', 'unfortunate', 'regrettable', 'criticisable', 'highly-criticisable'] as const;
export type Criticism = (typeof criticisms)[number];

export const criticismLabels: Readonly<Record<Criticism, { readonly da: string; readonly en: string }>> = {
  none: { da: 'ingen kritik', en: 'no criticism' },
  unfortunate: { da: 'uheldigt', en: 'unfortunate' },
  regrettable: { da: 'beklageligt', en: 'regrettable' },
  criticisable: { da: 'kritisabelt', en: 'criticisable' },
  'highly-criticisable': { da: 'meget kritisabelt', en: 'highly criticisable' },
};
