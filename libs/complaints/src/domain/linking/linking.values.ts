/** How one complaint hangs together with another. Kebab-case, stable for ever. */
export const linkRelations = [
  /** Both are about one decision, such as two parents' complaints. */
  'same-decision',
  /** Both are about one child. */
  'same-child',
  /** One person made both. */
  'same-complainant',
  /** This one repeats the other, which had been answered. */
  'repeated-after-answer',
  /** This one was registered again. It counts until it is merged into the other. */
  'duplicate-of',
] as const;
export type LinkRelation = (typeof linkRelations)[number];
