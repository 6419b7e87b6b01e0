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

/** Days of a collective complaint that can be put right. That of a statement is put right with the statement. */
export const collectiveSteps = ['opened', 'joined', 'left', 'spokesperson-named', 'closed'] as const;
export type CollectiveStep = (typeof collectiveSteps)[number];

/** What a family does, and can turn out never to have done. */
export const familySteps = ['joined', 'left'] as const;
export type FamilyStep = (typeof familySteps)[number];
