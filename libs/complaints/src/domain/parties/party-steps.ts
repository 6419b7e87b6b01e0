import type { PlainDate } from '@lydhoer/kernel';
import { changedMembership, changedParty, withPower } from './parties.people.js';
import type { PartyStepCorrected } from './parties.events.js';
import type { Assessment, PartiesState, Party, ToldPower } from './parties.state.js';
import { lastIn } from './party.js';
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
export function recordedStep(party: Party, { step, role, pointId }: Omit<PartyStepOf, 'personId'>) {
  switch (step) {
    case 'joined':
      return role === null ? undefined : joining(party, role);
    case 'left':
      return role === null ? undefined : leaving(party, role);
    case 'power-of-attorney-asked-for':
      return asking(lastIn(party, 'representative')?.power ?? null);
    case 'power-of-attorney-received':
      return receiving(lastIn(party, 'representative')?.power ?? null);
    case 'standing-assessed':
      return assessing(party.assessments[pointId ?? ''] ?? []);
  }
}

/** Who comes back in a role has left before. What a registration tells is put right as such. */
function joining(party: Party, role: PartyRole): RecordedStep | undefined {
  const last = lastIn(party, role);
  if (last?.from !== 'addition') return undefined;
  const { memberships } = party;
  const earlier = { memberships: memberships.slice(0, memberships.indexOf(last)) };
  return { was: last.joinedOn, after: lastIn(earlier, role)?.leftOn ?? null, before: last.leftOn };
}

function leaving(party: Party, role: PartyRole): RecordedStep | undefined {
  const last = lastIn(party, role);
  return last?.leftOn == null ? undefined : { was: last.leftOn, after: last.joinedOn, before: null };
}

/** What was overlooked when it was asked for may have come before. */
function asking(power: ToldPower | null): RecordedStep | undefined {
  const was = power?.askedOn.at(-1);
  if (was === undefined) return undefined;
  const receivedOn = power?.receivedOn ?? null;
  return { was, after: null, before: receivedOn !== null && receivedOn >= was ? receivedOn : null };
}

const receiving = (power: ToldPower | null): RecordedStep | undefined =>
  power?.receivedOn == null ? undefined : { was: power.receivedOn, after: null, before: null };

function assessing(assessments: readonly Assessment[]): RecordedStep | undefined {
  const was = assessments.at(-1)?.on;
  return was === undefined ? undefined : { was, after: assessments.at(-2)?.on ?? null, before: null };
}

/** With a step on the day on which it happened; null: it never did. */
export function withPartyStep(
  parties: PartiesState,
  { personId, step, role, pointId, on }: PartyStepOf & Pick<PartyStepCorrected['data'], 'on'>,
): PartiesState {
  switch (step) {
    case 'joined':
      return ofRole(parties, { personId, role }, (one) => (on === null ? null : { ...one, joinedOn: on }));
    case 'left':
      return ofRole(parties, { personId, role }, (one) => ({ ...one, leftOn: on }));
    case 'power-of-attorney-asked-for':
      return withPower(parties, personId, ({ askedOn }) => ({ askedOn: lastInstead(askedOn, on) }));
    case 'power-of-attorney-received':
      return withPower(parties, personId, () => ({ receivedOn: on }));
    case 'standing-assessed':
      return changedParty(parties, personId, ({ assessments: { [pointId ?? '']: known = [], ...others } }) => {
        const [last] = known.slice(-1);
        const now = lastInstead(known, last && on !== null ? { ...last, on } : null);
        return { assessments: now.length === 0 ? others : { ...others, [pointId ?? '']: now } };
      });
  }
}

const ofRole = (
  parties: PartiesState,
  { personId, role }: Pick<PartyStepOf, 'personId' | 'role'>,
  change: Parameters<typeof changedMembership>[3],
): PartiesState => (role === null ? parties : changedMembership(parties, personId, role, change));

/** With another last one; null: without it. */
const lastInstead = <Item>(items: readonly Item[], last: Item | null): readonly Item[] => [
  ...items.slice(0, -1),
  ...(last === null ? [] : [last]),
];
