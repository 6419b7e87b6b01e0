/** Why something was forgotten. Kebab-case, stable for ever. */
export const grounds = [
  /** The time for which it may be kept is over (GDPR art. 5, 1, e). */
  'retention-over',
  /** The person asked for it and was right (GDPR art. 17). */
  'erasure-request',
  /** A court or the Danish Data Protection Agency ordered it. */
  'court-order',
] as const;
export type Ground = (typeof grounds)[number];

/** What has free text that can be forgotten on its own. */
export const textKinds = ['complaint', 'collective', 'review', 'tagging', 'learning-point', 'action'] as const;
export type TextKind = (typeof textKinds)[number];

const categories: Readonly<Record<TextKind, string>> = {
  complaint: 'complaint',
  collective: 'collective',
  review: 'review',
  tagging: 'tagging',
  'learning-point': 'learningpoint',
  action: 'action',
};

/** The stream whose free text is meant. */
export const textStream = (kind: TextKind, id: string): string => `${categories[kind]}-${id}`;
