/** Where something about a collective complaint is said. Kebab-case, stable for ever. */
export const sourceKinds = ['letter', 'e-mail', 'newspaper', 'municipal-document', 'oral', 'other'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Why a family is no longer part of it. */
export const leavingReasons = [
  /** Its complaint goes on, by itself. */
  'goes-on-alone',
  'withdrew-its-complaint',
  'moved-away',
  /** It never belonged to it: it is counted nowhere as having been part of it. */
  'joined-by-mistake',
  'other',
] as const;
export type LeavingReason = (typeof leavingReasons)[number];
