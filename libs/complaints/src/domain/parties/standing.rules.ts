import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { PointState, RegisteredComplaint } from '../complaint.state.js';
import { isValidOn } from '../known.js';
import { pointOf } from '../point.rules.js';
import { bodyByLaw, placeOf, statuteOf, type LegalBasis } from '../realitet/legal-basis.rules.js';
import { notBeforeStep } from '../realitet/realitet.checks.js';
import { appealOf, decisionOf } from '../realitet/realitet.state.js';
import { ageBetween } from './age.js';
import { ageLimits, type AgeLimit } from './age-limits.js';
import type { StandingAssessed } from './parties.events.js';
import type { PartyRefusal } from './parties.refusals.js';
import { knownParty } from './parties.rules.js';
import { adultAge } from './parties.schemas.js';
import { partyOf, withRole, type Party, type PowerOfAttorney } from './parties.state.js';
import type { PartyRole, PowerOfAttorneyState, Standing, StandingReason } from './parties.values.js';

/** Whether somebody may complain of a point, by which rule, and why. It refuses nothing: a person decides. */
export interface StandingAnswer {
  readonly standing: Standing;
  readonly why: StandingReason;
  /** The rule it rests on; null where there is none to cite. */
  readonly rule: LegalBasis | null;
  /** False: the rule's parameter was not confirmed against the statute's text. */
  readonly verified: boolean;
}

/** Only the person whom a decision concerns may appeal it. */
const personConcerned: LegalBasis = { statute: 'retssikkerhedsloven', paragraph: '§ 60, stk. 2' };
/** The authority decides whether it needs the power of attorney in writing. */
const representation: LegalBasis = { statute: 'VEJ 11740/1986', paragraph: 'pkt. 41' };

const answer = (
  standing: Standing,
  why: StandingReason,
  rule: LegalBasis | null = personConcerned,
  verified = true,
): StandingAnswer => ({ standing, why, rule, verified });

/** Whether a party may complain of a point, as the complaint stands. */
export function standingOf(complaint: RegisteredComplaint, party: Party, point: PointState): StandingAnswer {
  // How a case is handled anyone may complain of who met it; no statute says who.
  if (point.kind !== 'realitet') return answer('entitled', 'conduct-is-open-to-all', null);
  const assessed = party.assessed[point.pointId];
  if (assessed !== undefined) return answer(assessed.standing, 'assessed');
  return best([...ownStandings(complaint, party, point), ...representedStandings(complaint, party, point)]);
}

/** What follows from what somebody is, apart from speaking for others. */
const byRole: Readonly<Partial<Record<PartyRole, typeof concernedStanding>>> = {
  concerned: concernedStanding,
  'custody-holder': () => answer('entitled', 'custody-holder'),
  // Where the decision concerns them, too (ast.dk, sager om børn og unge).
  'parent-without-custody': () => answer('needs-assessment', 'parent-without-custody'),
  'support-person': () => answer('not-entitled', 'not-the-person-concerned'),
  other: () => answer('not-entitled', 'not-the-person-concerned'),
};

const ownStandings = (complaint: RegisteredComplaint, party: Party, point: PointState): readonly StandingAnswer[] =>
  party.roles.flatMap((role) => byRole[role]?.(complaint, party, point) ?? []);

function concernedStanding(complaint: RegisteredComplaint, { age }: Party, point: PointState): StandingAnswer {
  if (age === null) return answer('needs-assessment', 'age-unknown');
  const { least, most } = ageBetween(age, complaint.receivedOn);
  if (least >= adultAge) return answer('entitled', 'person-concerned');
  const cited = citedBasis(complaint, point);
  if (!cited) return answer('needs-assessment', 'legal-basis-unknown');
  const limit = limitFor(cited.basis, cited.on);
  if (!limit) return answer('needs-assessment', 'no-age-limit-known');
  const rule = { statute: limit.statute, paragraph: limit.paragraph };
  if (!isListed(limit, cited.basis, cited.on))
    return answer('needs-assessment', 'case-type-not-listed', rule, limit.verified);
  if (least >= limit.years) return answer('entitled', 'child-of-age', rule, limit.verified);
  if (most < limit.years) return answer('not-entitled', 'child-below-age', rule, limit.verified);
  return answer('needs-assessment', 'age-uncertain', rule, limit.verified);
}

/** The law under which it was decided, on the day it was: of the decision, where it is recorded, or of the point. */
function citedBasis(
  complaint: RegisteredComplaint,
  { pointId, legalBasis }: PointState,
): { readonly basis: LegalBasis; readonly on: PlainDate } | null {
  const decision = decisionOf(complaint, appealOf(complaint, pointId).decisionId);
  if (decision) return { basis: decision.legalBasis, on: decision.decidedOn };
  return legalBasis && { basis: legalBasis, on: complaint.receivedOn };
}

const limitFor = ({ statute }: LegalBasis, on: PlainDate): AgeLimit | undefined =>
  ageLimits.find((limit) => statuteOf(limit.statute) === statuteOf(statute) && isValidOn(on, limit));

/** Whether the limit holds in this type of case. A paragraph without its subsection says so only where all is listed. */
function isListed({ cases }: AgeLimit, basis: LegalBasis, on: PlainDate): boolean {
  if (cases === null) return true;
  const body = bodyByLaw(basis, on).body;
  if (body === 'committee' || body === 'chair') return true;
  const place = placeOf(basis.paragraph);
  const listed = cases.find(({ paragraph }) => paragraph === place?.paragraph);
  if (!place || !listed) return false;
  const { subsections } = listed;
  if (subsections === null) return true;
  return place.subsections.length > 0 && place.subsections.every((subsection) => subsections.includes(subsection));
}

/** A representative stands where those stand for whom they act. */
function representedStandings(
  complaint: RegisteredComplaint,
  party: Party,
  point: PointState,
): readonly StandingAnswer[] {
  if (!party.roles.includes('representative')) return [];
  const { parties } = complaint;
  const represented =
    party.represents === null ? withRole(parties, 'concerned') : [partyOf(parties, party.represents) ?? []].flat();
  const theirs = represented.flatMap((other) => ownStandings(complaint, other, point));
  if (theirs.length === 0) return [answer('needs-assessment', 'represented-unknown', representation)];
  if (best(theirs).standing !== 'entitled')
    return [answer('needs-assessment', 'represented-not-clearly-entitled', representation)];
  const state = powerOfAttorneyState(party.powerOfAttorney);
  if (state === null) return [answer('needs-assessment', 'power-of-attorney-unknown', representation)];
  return [answer('entitled-with-power-of-attorney', `power-of-attorney-${state}`, representation)];
}

/** Null where nobody said whether one is required. */
export const powerOfAttorneyState = (power: PowerOfAttorney | null): PowerOfAttorneyState | null =>
  power && (power.receivedOn !== null ? 'received' : power.required ? 'waiting' : 'not-required');

const ranks: Readonly<Record<Standing, number>> = {
  entitled: 0,
  'entitled-with-power-of-attorney': 1,
  'needs-assessment': 2,
  'not-entitled': 3,
};

/** Whoever is several things stands where the best of them puts them. */
const best = (answers: readonly StandingAnswer[]): StandingAnswer =>
  answers.toSorted((a, b) => ranks[a.standing] - ranks[b.standing])[0] ?? answer('needs-assessment', 'role-unknown');

/**
 * Refuses to assess what needs no assessment: somebody who does not complain, and a point about conduct. The last
 * assessment holds, and the last is the one made last: none is put before another.
 */
export function checkAssessment(
  { personId, pointId, assessedOn }: Pick<StandingAssessed['data'], 'personId' | 'pointId' | 'assessedOn'>,
  complaint: RegisteredComplaint,
): void {
  const refuse = (code: PartyRefusal, field: string) => new Refusal(code, { field });
  const { roles, assessed } = knownParty(complaint.parties, personId);
  if (!roles.includes('complainant')) throw refuse('not-a-complainant', 'personId');
  if (pointOf(complaint, pointId).kind !== 'realitet') throw refuse('standing-needs-no-assessment', 'pointId');
  notBeforeStep(assessedOn, assessed[pointId]?.on ?? null, 'assessedOn');
}
