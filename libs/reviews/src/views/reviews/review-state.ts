/** Where a review is: a draft while nothing of it is published. */
export const reviewStates = ['draft', 'published', 'concluded'] as const;
export type ReviewStateName = (typeof reviewStates)[number];

export function stateOf(row: {
  readonly published_on: string | null;
  readonly concluded_on: string | null;
}): ReviewStateName {
  if (row.concluded_on !== null) return 'concluded';
  return row.published_on === null ? 'draft' : 'published';
}
