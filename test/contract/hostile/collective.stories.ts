import type { PersonaName } from '@lydhoer/access';
import { today } from './application.js';
import type { LoopStep, Made } from './loop.js';

const step = (operation: string, by: PersonaName, body: LoopStep['body']): LoopStep => ({ operation, by, body });
const of = (made: Made, name: string) => made.get(name) ?? '';

const point = { kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' };
const complainant = { role: 'custody-holder', person: { name: 'Alma Prøvesen' } };
const intake = { channel: 'letter', form: 'written', receivedOn: today, complainant, points: [point] };
const registerComplaint = step('registerComplaint', 'caseworker-boerneliv', () => intake);

/** The complaint that a story registered before its last one, round by round: what was made is the last of each. */
const firsts = new Map<number, string>();
const registerAnother = step('registerComplaint', 'caseworker-boerneliv', (made, round) => {
  firsts.set(round, of(made, 'complaintId'));
  return intake;
});
const first = (round: number): string => firsts.get(round) ?? '';

const openCollective = step('openCollective', 'jurist-1', () => ({
  title: 'Klage fra 32 familier',
  openedOn: today,
  source: { kind: 'letter', reference: 'Fælles brev' },
}));
const addSharedPoint = step('addSharedPoint', 'jurist-1', () => ({
  ...point,
  raisedOn: today,
  description: 'Ingen fik besked.',
}));
const letter = { channel: 'letter', form: 'written', receivedOn: today, narrative: 'Vi er mange familier.' };
const enrolFamilies = step('enrolFamilies', 'jurist-1', () => ({
  joinedOn: today,
  letter,
  families: [
    { complainant, team: 'skoleliv' },
    { complainant, points: [point] },
  ],
}));
const letFamilyLeave = step('letFamilyLeave', 'jurist-1', () => ({
  leftOn: today,
  reason: 'goes-on-alone',
  note: 'Nok.',
}));

/** Families who complain together; complaints that hang together, and one that was registered twice. */
export const collectiveStories: readonly (readonly LoopStep[])[] = [
  [
    openCollective,
    step('stateParticipants', 'jurist-1', () => ({ families: 32, statedOn: today, source: { kind: 'newspaper' } })),
    addSharedPoint,
    enrolFamilies,
    step('nameSpokesperson', 'jurist-1', () => ({ namedOn: today, person: { name: 'Ida Prøvesen' } })),
    letFamilyLeave,
    step('takeBackFamilyStep', 'jurist-1', () => ({ step: 'left', reason: 'Det var en anden familie.' })),
    step('correctCollectiveDate', 'jurist-1', () => ({
      ...{ step: 'opened', on: '2025-06-02', reason: 'Skrevet forkert af.' },
    })),
    step('correctCollectiveOpening', 'jurist-1', () => ({
      ...{ title: 'Klage fra 42 familier', source: { kind: 'e-mail' }, reason: 'Talt forkert.' },
    })),
    step('correctParticipantsStatement', 'jurist-1', () => ({
      ...{ statement: { families: 23, statedOn: today, source: { kind: 'newspaper' } }, reason: 'Byttet om.' },
    })),
    step('readCollective', 'jurist-1', () => undefined),
  ],
  [
    openCollective,
    step('enrolFamilies', 'jurist-1', () => ({
      ...{ joinedOn: today, letter, families: [{ complainant, points: [point] }] },
    })),
    letFamilyLeave,
    step('closeCollective', 'jurist-1', () => ({ closedOn: today })),
    step('reopenCollective', 'jurist-1', () => ({ reason: 'En familie var glemt.' })),
  ],
  [
    registerComplaint,
    registerAnother,
    step('linkComplaints', 'jurist-1', (_, round) => ({
      to: first(round),
      relation: 'same-child',
      reason: 'Samme barn.',
    })),
    { ...step('removeLink', 'jurist-1', () => ({ reason: 'To børn.' })), path: { relation: 'same-child' } },
  ],
  [
    registerComplaint,
    registerAnother,
    step('mergeComplaint', 'jurist-1', (_, round) => ({ into: first(round), reason: 'Samme brev.' })),
    step('unmergeComplaint', 'jurist-1', () => ({ reason: 'To breve.' })),
  ],
];
