import fc from 'fast-check';
import { Refusal } from '@lydhoer/kernel';
import { complaintId, today } from '../../testing/complaint-examples.js';
import { concerningChild, party } from '../../testing/party-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintState } from '../complaint.state.js';
import type { PartyCommand } from './parties.commands.js';
import type { PartyRole, PartyStep } from './parties.values.js';

/** Something done to a party on a day, of which a correction may be about one. */
interface Act {
  readonly step: PartyStep;
  readonly personId: string;
  readonly role: PartyRole;
  readonly on: string;
}

const day = fc.integer({ min: 20, max: 28 }).map((of) => `2026-02-${of}`);
const act: fc.Arbitrary<Act> = fc.record({
  step: fc.constantFrom<PartyStep>(
    ...(['joined', 'joined', 'left', 'standing-assessed'] as const),
    ...(['power-of-attorney-asked-for', 'power-of-attorney-received'] as const),
  ),
  personId: fc.constantFrom('far', 'advokat', 'person-1'),
  role: fc.constantFrom<PartyRole>('complainant', 'representative', 'other'),
  on: day,
});

const commandFor = ({ step, personId, role, on }: Act): PartyCommand => {
  const of = { complaintId, personId, today };
  switch (step) {
    case 'joined': {
      const powerOfAttorney = role === 'representative' ? { required: false, receivedOn: null } : null;
      const joining = party(personId, { roles: [role], joinedOn: on, powerOfAttorney });
      return { type: 'AddParty', data: { complaintId, party: joining, today } };
    }
    case 'left':
      return { type: 'ReleaseParty', data: { ...of, roles: [role], leftOn: on, reason: null } };
    case 'power-of-attorney-asked-for':
      return { type: 'AskForPowerOfAttorney', data: { ...of, askedOn: on } };
    case 'power-of-attorney-received':
      return { type: 'ReceivePowerOfAttorney', data: { ...of, receivedOn: on } };
    case 'standing-assessed': {
      const assessed = { pointId: 'p2', standing: 'entitled', assessedOn: on, reason: 'x' } as const;
      return { type: 'AssessStanding', data: { ...of, ...assessed } };
    }
  }
};

const aboutRoles: readonly PartyStep[] = ['joined', 'left'];
const correcting = ({ step, personId, role }: Act, on: string | null): PartyCommand => ({
  type: 'CorrectPartyStep',
  data: {
    ...{ complaintId, personId, step, on, reason: 'x', today },
    roles: aboutRoles.includes(step) ? [role] : null,
    pointId: step === 'standing-assessed' ? 'p2' : null,
  },
});

/** What comes of commands; undefined when one of them is refused. */
function after(commands: readonly PartyCommand[]): ComplaintState | undefined {
  const { decide, evolve, initial } = complaintDecider;
  try {
    return commands.reduce<ComplaintState>(
      (state, command) => decide(command, state).reduce(evolve, state),
      evolve(initial, concerningChild),
    );
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Whoever joined first is listed first, also when they turn out to have joined as something else. */
const inNoOrder = (state: ComplaintState | undefined) =>
  state && {
    ...state,
    parties: { ...state.parties, people: state.parties.people.toSorted((a, b) => (a.personId < b.personId ? -1 : 1)) },
  };

/** Acts as they can follow each other. */
const history = fc
  .array(act, { maxLength: 14 })
  .map((acts) =>
    acts.reduce<readonly Act[]>(
      (so, next) => (after([...so, next].map(commandFor)) === undefined ? so : [...so, next]),
      [],
    ),
  );

/** Whether a correction after the others would be about another one than this: the last of several is meant. */
const hidden = ({ step, personId, role }: Act, others: readonly Act[]): boolean =>
  others.some((other) => {
    if (other.personId !== personId) return false;
    const comesBack = other.step === 'joined' && other.role === (aboutRoles.includes(step) ? role : 'representative');
    const again = other.step === step && (!aboutRoles.includes(step) || other.role === role);
    return again || (comesBack && step !== 'standing-assessed');
  });

describe('What was recorded wrongly of a party', () => {
  it('is, once it is put right, as if it had been recorded right at first', () => {
    let tried = 0;
    fc.assert(
      fc.property(history, fc.nat(), fc.option(day), (acts, at, on) => {
        const place = at % Math.max(acts.length, 1);
        const wrong = acts[place];
        if (!wrong || on === wrong.on || hidden(wrong, acts.slice(place + 1))) return;
        const right = acts.flatMap((one) => (one === wrong ? (on === null ? [] : [{ ...one, on }]) : [one]));
        const rightFirst = after(right.map(commandFor));
        if (rightFirst === undefined) return;
        tried += 1;
        expect(inNoOrder(after([...acts.map(commandFor), correcting(wrong, on)]))).toEqual(inNoOrder(rightFirst));
      }),
      { numRuns: 1000 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});
