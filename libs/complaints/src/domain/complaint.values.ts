/** The closed sets of values that complaint events and requests use. All kebab-case, stable for ever. */

/** How a complaint or contact came in (product K1). `not-stated` comes from imports only. */
export const channels = [
  'in-person',
  'phone',
  'letter',
  'e-mail',
  'digital-post',
  'web-form',
  'via-borgerraadgiver',
  'via-council-member',
  'other',
  'not-stated',
] as const;
export type Channel = (typeof channels)[number];

/** Oral with a note, or written. `not-stated` comes from imports only. */
export const forms = ['oral', 'written', 'not-stated'] as const;
export type Form = (typeof forms)[number];

export const complainantRoles = [
  'child',
  'custody-holder',
  'other-relative',
  'representative',
  'staff',
  'anonymous',
  'not-stated',
] as const;
export type ComplainantRole = (typeof complainantRoles)[number];

/** Formalitet: how a case was handled. Realitet: what was decided. */
export const pointKinds = ['formalitet', 'realitet', 'not-stated'] as const;
export type PointKind = (typeof pointKinds)[number];

/** Outcomes of a formalitet point. `dismissed` always carries its sub-reason. */
export const pointOutcomes = ['upheld', 'partly-upheld', 'not-upheld', 'dismissed'] as const;
export type PointOutcome = (typeof pointOutcomes)[number];

export const dismissalReasons = [
  'service-level',
  'outside-competence',
  'older-than-a-year',
  'anonymous-cannot-be-answered',
] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

/** Where the journal case stands; each system's ids have a form of their own. */
export const journalSystems = ['slagelse-esdh', 'sbsys'] as const;
export type JournalSystem = (typeof journalSystems)[number];
