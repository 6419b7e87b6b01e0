import type { PersonaName } from '@lydhoer/access';
import { today } from './application.js';
import type { LoopStep } from './loop.js';

const step = (operation: string, by: PersonaName, body: LoopStep['body']): LoopStep => ({ operation, by, body });

/** A number of its own in each round; some fail modulus 11, as some that are valid do. */
const cprIn = (round: number, day = '01') => `${day}0190${String(1000 + (round % 9000))}`;
const point = { kind: 'realitet', theme: 'DECISION', team: 'boerneliv' };

const registered = step('registerComplaint', 'caseworker-boerneliv', (_, round) => ({
  channel: 'letter',
  form: 'written',
  receivedOn: today,
  complainant: { role: 'child', person: { name: 'Bo Prøvesen', cpr: cprIn(round), phone: '12345678' } },
  concernsComplainant: true,
  parties: [{ name: 'Alma Prøvesen', cpr: cprIn(round, '61'), roles: ['custody-holder'] }],
  points: [{ ...point, legalBasis: { statute: 'barnets-lov', paragraph: '§ 46' } }],
}));
const complains = step('addParty', 'jurist-1', () => ({
  name: 'Carl Prøvesen',
  roles: ['complainant', 'parent-without-custody'],
  joinedOn: today,
}));
const represents = step('addParty', 'jurist-1', () => ({
  name: 'Dora Prøvesen',
  roles: ['representative'],
  powerOfAttorney: { required: true },
  joinedOn: today,
}));

/** Who belongs to a complaint: they join, are put right, are found, and leave. */
export const peopleStories: readonly (readonly LoopStep[])[] = [
  [
    registered,
    represents,
    step('askForPowerOfAttorney', 'jurist-1', () => ({ askedOn: today })),
    step('receivePowerOfAttorney', 'jurist-1', () => ({ receivedOn: today })),
    step('correctPartyStep', 'jurist-1', () => ({ step: 'power-of-attorney-received', reason: 'Den andens.' })),
    step('correctPartyDetails', 'caseworker-boerneliv', (_, round) => ({
      cpr: cprIn(round, '62'),
      removed: ['phone'],
      reason: 'Tastefejl.',
    })),
    step('releaseParty', 'caseworker-boerneliv', () => ({ leftOn: today, reason: 'En anden tog over.' })),
    step('findPerson', 'jurist-1', (_, round) => ({ cpr: cprIn(round) })),
    step('listParties', 'jurist-1', () => undefined),
  ],
  [
    registered,
    complains,
    step('assessStanding', 'jurist-1', (made) => ({
      pointId: made.get('pointId') ?? '',
      standing: 'entitled',
      assessedOn: today,
      reason: 'Den angår samværet.',
    })),
  ],
  [
    registered,
    step('correctComplainant', 'jurist-1', () => ({
      complainant: { role: 'custody-holder', person: { name: 'Eva Prøvesen' } },
      reason: 'Navnesøster.',
    })),
    step('correctConcernedPerson', 'jurist-1', () => ({ concerns: { name: 'Finn Prøvesen' }, reason: 'Broderen.' })),
  ],
];
