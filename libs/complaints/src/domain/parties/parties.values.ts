/** The closed sets of values that parties' events and requests use. All kebab-case, stable for ever. */

/** What somebody is in a complaint. One person may be several of them. */
export const partyRoles = [
  'complainant',
  /** Whom the case concerns. */
  'concerned',
  'custody-holder',
  'parent-without-custody',
  'representative',
  /** Bisidder: accompanies a party and does not speak for them. */
  'support-person',
  'other',
] as const;
export type PartyRole = (typeof partyRoles)[number];

/** `cpr`: a number of the form that the CPR office issues. `unverified`: an administrative or replacement number. */
export const cprKinds = ['cpr', 'unverified'] as const;
export type CprKind = (typeof cprKinds)[number];

/** What is recorded of a party for a day, and can be put right: the day, or that it never happened. */
export const partySteps = [
  'joined',
  'left',
  'power-of-attorney-asked-for',
  'power-of-attorney-received',
  'standing-assessed',
] as const;
export type PartyStep = (typeof partySteps)[number];

/** What is known of a person apart from their name; each is sealed under their own key. */
export const personalDetails = ['cpr', 'bornOn', 'address', 'email', 'phone'] as const;
export type PersonalDetail = (typeof personalDetails)[number];

/** A missing power of attorney is waited for; nothing else waits with it. */
export const powerOfAttorneyStates = ['not-required', 'waiting', 'received'] as const;
export type PowerOfAttorneyState = (typeof powerOfAttorneyStates)[number];

/** Whether somebody may complain of a point. `entitled-with-power-of-attorney`: for whoever they represent. */
export const standings = ['entitled', 'entitled-with-power-of-attorney', 'needs-assessment', 'not-entitled'] as const;
export type Standing = (typeof standings)[number];

/** What a person who looked at it may find. */
export const assessedStandings = ['entitled', 'not-entitled'] as const;
export type AssessedStanding = (typeof assessedStandings)[number];

/** Why somebody may complain, or may not. */
export const standingReasons = [
  'conduct-is-open-to-all',
  'assessed',
  'person-concerned',
  'child-of-age',
  'child-below-age',
  'age-unknown',
  'age-uncertain',
  'legal-basis-unknown',
  'no-age-limit-known',
  'case-type-not-listed',
  'custody-holder',
  'parent-without-custody',
  'not-the-person-concerned',
  'role-unknown',
  'represented-unknown',
  'represented-not-clearly-entitled',
  'power-of-attorney-not-required',
  'power-of-attorney-waiting',
  'power-of-attorney-received',
  'power-of-attorney-unknown',
] as const;
export type StandingReason = (typeof standingReasons)[number];
