import type { PlainDate } from '@lydhoer/kernel';
import { changedMembership, changedParty, withoutMembership, withPower } from './parties.people.js';
import type { PartyStepCorrected } from './parties.events.js';
import type { PartiesState, Party, ToldPower } from './parties.state.js';
import { lastIn, lastToldIn } from './party.js';
import type { PartyRole } from './parties.values.js';

/** What a correction is about. */
export type PartyStepOf = Pick<PartyStepCorrected['data'], 'personId' | 'step' | 'role' | 'pointId'>;

/** A step as it was recorded last: its day, and the days between which it lies; null: there is no such day. */
export interface RecordedStep {
  readonly was: PlainDate;
  readonly after: PlainDate | null;
  readonly before: PlainDate | null;
}

/** Undefined where no such step is recorded of the party. */
export function recordedStep(
  party: Party,
  { step, role, pointId, on }: Omit<PartyStepOf, 'personId'> & Pick<PartyStepCorrected['data'], 'on'>,
): RecordedStep | undefined {
  const power = lastIn(party, 'representative')?.power;
  switch (step) {
    case 'joined':
      return joining(party, role, on);
    case 'left':
      return leaving(party, role);
    case 'power-of-attorney-asked-for':
      return power && asking(power);
    case 'power-of-attorney-received':
      return power && between(power.receivedOn, {});
    case 'standing-assessed': {
      const [was, after] = party.assessments.filter((one) => one.pointId === pointId).toReversed();
      return between(was?.on, { after: after?.on });
    }
  }
}

type Bounds = Readonly<Partial<Record<'after' | 'before', PlainDate | null | undefined>>>;
const between = (was: PlainDate | null | undefined, { after, before }: Bounds): RecordedStep | undefined =>
  was == null ? undefined : { was, after: after ?? null, before: before ?? null };

/**
 * Who comes back in a role has left before. What a registration tells is put right as such; whom it named wrongly may
 * then turn out to have been nobody's party at all.
 */
function joining(party: Party, role: PartyRole | null, on: PlainDate | null): RecordedStep | undefined {
  const last = on === null ? lastToldIn(party, role) : lastIn(party, role);
  if (last === undefined || (last.from === 'registration' && !last.mistaken)) return undefined;
  const earlier = lastIn({ memberships: party.memberships.filter((one) => one !== last) }, role);
  return between(last.joinedOn, { after: earlier?.leftOn, before: last.leftOn });
}

function leaving(party: Party, role: PartyRole | null): RecordedStep | undefined {
  const last = lastIn(party, role);
  return between(last?.leftOn, { after: last?.joinedOn });
}

/** What was overlooked when it was asked for may have come before. */
function asking({ askedOn, receivedOn }: ToldPower): RecordedStep | undefined {
  const was = askedOn.at(-1);
  return between(was, { before: was !== undefined && (receivedOn ?? was) >= was ? receivedOn : null });
}

type Assessed = Party['assessments'][number];

/** With a step on the day on which it happened; null: it never did. */
export function withPartyStep(
  parties: PartiesState,
  { personId, step, role, pointId, on }: PartyStepOf & Pick<PartyStepCorrected['data'], 'on'>,
): PartiesState {
  switch (step) {
    case 'joined':
      return on === null
        ? withoutMembership(parties, personId, role)
        : changedMembership(parties, personId, role, (one) => ({ ...one, joinedOn: on }));
    case 'left':
      return changedMembership(parties, personId, role, (one) => ({ ...one, leftOn: on }));
    case 'power-of-attorney-asked-for':
      return withPower(parties, personId, ({ askedOn }) => ({
        askedOn: [...askedOn.slice(0, -1), ...(on === null ? [] : [on])],
      }));
    case 'power-of-attorney-received':
      return withPower(parties, personId, () => ({ receivedOn: on }));
    case 'standing-assessed':
      return changedParty(parties, personId, ({ assessments }) => {
        const last = assessments.findLast((one) => one.pointId === pointId);
        const redated = (one: Assessed) => (on === null ? null : { ...one, on });
        const now = assessments.map((one) => (one === last ? redated(one) : one));
        return { assessments: now.filter((one) => one !== null) };
      });
  }
}
