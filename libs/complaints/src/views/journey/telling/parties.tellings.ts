import type { PartyAdded, PartyEvent, PartyLeft, PartyStepCorrected } from '../../../domain/parties/parties.events.js';
import type { PartyRole, PartyStep } from '../../../domain/parties/parties.values.js';
import { dayInWords } from '../danish.js';
import { correction, step, untold, wordsOf, type Tellings } from './telling.js';

const why = { reason: 'Grunden til rettelsen' };

const roleWords: Readonly<Record<PartyRole, string>> = {
  complainant: 'klager',
  concerned: 'den, sagen handler om',
  'custody-holder': 'forældremyndighedsindehaver',
  'parent-without-custody': 'forælder uden forældremyndighed',
  representative: 'repræsentant',
  'support-person': 'bisidder',
  other: 'anden part',
};
const listed = (roles: readonly PartyRole[]): string => roles.map((role) => roleWords[role]).join(' og ');

/** One event may tell of several roles, of which some were put right by themselves. */
const keyOf = ({
  revision,
  data: { roles },
}: {
  readonly revision: bigint;
  readonly data: PartyAdded['data'] | PartyLeft['data'];
}): string => `party-${revision}-${roles.join('-')}`;

/** What is said of each step when its day is put right, and when it never happened. */
const stepLines: Readonly<Record<PartyStep, readonly [when: string, never: string]>> = {
  joined: ['hvornår en person kom med i sagen', 'at en person aldrig kom med i sagen'],
  left: ['hvornår en person gik ud af sagen', 'at en person ikke var gået ud af sagen'],
  'power-of-attorney-asked-for': ['hvornår kommunen bad om en fuldmagt', 'at kommunen ikke havde bedt om en fuldmagt'],
  'power-of-attorney-received': ['hvornår fuldmagten kom', 'at fuldmagten ikke var kommet'],
  'standing-assessed': [
    'hvornår kommunen vurderede, om en part kan klage',
    'at kommunen ikke havde vurderet, om en part kan klage',
  ],
};

function partyStepPutRight({ step: what, role, was, on }: PartyStepCorrected['data']): string {
  const [when, never] = stepLines[what];
  const as = role === null ? '' : ` som ${roleWords[role]}`;
  if (on === null) return `blev det rettet, ${never}${as}`;
  return `blev det rettet, ${when}${as}: ikke den ${dayInWords(was)}, men den ${dayInWords(on)}`;
}

/** How the people of a complaint are told. */
export const partiesTellings: Tellings<PartyEvent> = {
  PartyAdded: (event) => [
    step(event, {
      key: keyOf(event),
      on: event.data.joinedOn,
      kind: 'party',
      line: () => `kom en person med i sagen som ${listed(event.data.roles)}`,
      words: wordsOf(event.data, { name: 'Navn' }),
    }),
  ],
  PartyLeft: (event) => [
    step(event, {
      key: keyOf(event),
      on: event.data.leftOn,
      kind: 'party',
      line: () => `gik en person ud af sagen som ${listed(event.data.roles)}`,
      words: wordsOf(event.data, { reason: 'Grunden' }),
    }),
  ],
  // Addresses and numbers are nothing the citizen meets.
  PartyDetailsRecorded: untold,
  PartyDetailsCorrected: untold,
  PowerOfAttorneyAskedFor: (event) => [
    step(event, {
      key: `power-of-attorney-asked-${event.data.personId}`,
      on: event.data.askedOn,
      kind: 'party',
      line: () => 'bad kommunen om en fuldmagt',
      heard: true,
    }),
  ],
  PowerOfAttorneyReceived: (event) => [
    step(event, {
      key: `power-of-attorney-received-${event.data.personId}`,
      on: event.data.receivedOn,
      kind: 'party',
      line: () => 'kom fuldmagten',
    }),
  ],
  PowerOfAttorneyDateCorrected: (event) => {
    const { personId, was, receivedOn: on } = event.data;
    const line = `blev det rettet, hvornår fuldmagten kom: ikke den ${dayInWords(was)}, men den ${dayInWords(on)}`;
    return [
      { amend: `power-of-attorney-received-${personId}`, change: { on } },
      correction(event, line, wordsOf(event.data, why)),
    ];
  },
  StandingAssessed: (event) => [
    step(event, {
      on: event.data.assessedOn,
      kind: 'party',
      line: (say) => {
        const may = event.data.standing === 'entitled' ? 'kan' : 'ikke kan';
        return `vurderede kommunen om ${say.point(event.data.pointId)}, at en part ${may} klage`;
      },
      pointId: event.data.pointId,
      words: wordsOf(event.data, { reason: 'Grunden' }),
    }),
  ],
  PartyStepCorrected: (event) => [correction(event, partyStepPutRight(event.data), wordsOf(event.data, why))],
  ComplainantCorrected: (event) => [correction(event, 'blev det rettet, hvem der klager', wordsOf(event.data, why))],
  ConcernedPersonCorrected: (event) => [
    correction(event, 'blev det rettet, hvem sagen handler om', wordsOf(event.data, why)),
  ],
};
