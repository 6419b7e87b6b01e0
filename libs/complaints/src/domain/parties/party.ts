import type { Membership, Party, PartyRecord, PowerOfAttorney, ToldPower } from './parties.state.js';
import type { PartyRole } from './parties.values.js';

/** Somebody after what was told of them. */
export function partyAfter({ personId, age, memberships, assessments }: PartyRecord): Party {
  const current = memberships.filter(isCurrent);
  const acting = current.find(({ role }) => role === 'representative');
  const last = Object.entries(assessments).map(([pointId, all]) => [pointId, all.at(-1)] as const);
  return {
    personId,
    age,
    memberships,
    assessments,
    roles: current.map(({ role }) => role),
    ...presenceOf(memberships),
    represents: acting?.represents ?? null,
    powerOfAttorney: acting?.power ? powerOf(acting.power) : null,
    assessed: Object.fromEntries(last.flatMap(([pointId, one]) => (one ? [[pointId, one]] : []))),
  };
}

export const isCurrent = ({ leftOn }: Membership): boolean => leftOn === null;

/** The last time that somebody had a role; undefined: they never had. */
export const lastIn = ({ memberships }: Pick<Party, 'memberships'>, role: PartyRole): Membership | undefined =>
  memberships.findLast((membership) => membership.role === role && !membership.mistaken);

/** Since when, and until when, somebody was part of it without a day between: of several times the last. */
const presenceOf = (memberships: readonly Membership[]): Pick<Party, 'joinedOn' | 'leftOn'> =>
  memberships
    .map(({ joinedOn, leftOn }) => ({ joinedOn, leftOn }))
    .sort((a, b) => (a.joinedOn < b.joinedOn ? -1 : 1))
    .reduce((so, next) => {
      if (so.leftOn === null) return so;
      if (next.joinedOn > so.leftOn) return next;
      return next.leftOn === null || next.leftOn > so.leftOn ? { ...so, leftOn: next.leftOn } : so;
    });

/** The authority decides whether it needs one (VEJ 11740/1986 pkt. 41): whoever asks for it does. */
function powerOf({ required, askedOn, receivedOn }: ToldPower): PowerOfAttorney | null {
  if (required === null && askedOn.length === 0 && receivedOn === null) return null;
  return { required: required === true || askedOn.length > 0, askedOn: askedOn.at(-1) ?? null, receivedOn };
}
