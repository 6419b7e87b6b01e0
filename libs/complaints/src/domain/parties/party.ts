import type { PlainDate } from '@lydhoer/kernel';
import type { Membership, Party, PartyRecord, PowerOfAttorney, ToldPower } from './parties.state.js';
import type { PartyRole } from './parties.values.js';

/** Somebody after what was told of them. */
export function partyAfter({ personId, age, memberships, assessments }: PartyRecord): Party {
  const current = memberships.filter(isCurrent);
  const acting = current.find(({ role }) => role === 'representative');
  return {
    personId,
    age,
    memberships,
    assessments,
    roles: current.map(({ role }) => role),
    ...presenceOf(memberships),
    represents: acting?.represents ?? null,
    powerOfAttorney: acting ? powerOf(acting.power) : null,
    assessed: Object.fromEntries(assessments.map(({ pointId, standing, on }) => [pointId, { standing, on }])),
  };
}

export const isCurrent = ({ leftOn }: Membership): boolean => leftOn === null;

/** The last time that somebody had a role; undefined: they never had. */
export const lastIn = ({ memberships }: Pick<Party, 'memberships'>, role: PartyRole | null): Membership | undefined =>
  memberships.findLast((membership) => membership.role === role && !membership.mistaken);

/** The same; of who never had it rightly, the time that turned out to be a mistake. */
export const lastToldIn = (party: Pick<Party, 'memberships'>, role: PartyRole | null): Membership | undefined =>
  lastIn(party, role) ?? party.memberships.findLast((membership) => membership.role === role);

type Presence = Pick<Party, 'joinedOn' | 'leftOn'>;

/** Since when, and until when, somebody was part of it without a day between: of several times the last. */
const presenceOf = (memberships: readonly Membership[]): Presence =>
  memberships
    .map(({ joinedOn, leftOn }): Presence => ({ joinedOn, leftOn }))
    .sort((a, b) => a.joinedOn.localeCompare(b.joinedOn))
    .reduce(({ joinedOn, leftOn }, next) =>
      leftOn === null || next.joinedOn <= leftOn ? { joinedOn, leftOn: laterEnd(leftOn, next.leftOn) } : next,
    );

const laterEnd = (one: PlainDate | null, other: PlainDate | null): PlainDate | null =>
  one === null || other === null ? null : ([one, other].sort()[1] ?? null);

/** The authority decides whether it needs one (VEJ 11740/1986 pkt. 41): whoever asks for it does. */
function powerOf({ required, askedOn, receivedOn }: ToldPower): PowerOfAttorney | null {
  if (required === null && askedOn.length === 0 && receivedOn === null) return null;
  return { required: required === true || askedOn.length > 0, askedOn: askedOn.at(-1) ?? null, receivedOn };
}
