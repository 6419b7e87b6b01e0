import { managing, outcomes, type Line, type RealitetStanding } from './realitet.standings.js';

/** What Ankestyrelsen may decide, in either track. */
export const atTheAppealBoard: readonly Line[] = [
  [
    'with-appeal-board',
    'RecordAppealBoardReceipt',
    null,
    'with-appeal-board',
    outcomes,
    'Dagen, hvor Ankestyrelsen modtog klagen, bliver kendt eller rettet.',
  ],
  [
    'with-appeal-board',
    'DecideDispensation',
    null,
    'with-appeal-board',
    outcomes,
    'Ankestyrelsen afgør, om der ses bort fra fristen (retssikkerhedsloven § 67, stk. 2), én gang, og ikke når klagen og borgerens valg er registreret som rettidige. Ser den ikke bort, kan klagen kun afvises eller bortfalde.',
  ],
  ...(['affirmed', 'amended', 'annulled', 'dismissed', 'lapsed'] as const).map((outcome): Line => [
    'with-appeal-board',
    'RecordAppealBoardOutcome',
    outcome,
    'decided-by-appeal-board',
    outcomes,
    'Ankestyrelsens afgørelse (retssikkerhedsloven §§ 68-70). Er kommunens afgørelse ændret eller ophævet, angives årsagerne.',
  ]),
  [
    'with-appeal-board',
    'WithdrawAppeal',
    null,
    'withdrawn',
    managing,
    'Klageren trækker klagen tilbage, mens den er hos Ankestyrelsen: den bortfalder dér, og udfaldet er »bortfaldet«. Det samme gælder, når hele klagen trækkes tilbage.',
  ],
];

/** The citizen gives a point up where Ankestyrelsen does not have it yet: it has no outcome there. */
export const givenUp = (standing: RealitetStanding): Line => [
  standing,
  'WithdrawAppeal',
  null,
  'withdrawn',
  managing,
  'Klageren trækker punktet tilbage, før det er sendt til Ankestyrelsen.',
];
