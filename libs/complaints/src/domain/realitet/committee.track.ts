import { atTheAppealBoard, givenUp } from './appeal-board.rows.js';
import { handling, outcomes, rowsOf, type RealitetRow } from './realitet.standings.js';

/** Decisions of the children and youth committee and of its chair: no reassessment, straight to Ankestyrelsen. */
export const committeeTrack: readonly RealitetRow[] = rowsOf([
  [
    'to-pass-on',
    'PassOnToAppealBoard',
    null,
    'with-appeal-board',
    handling,
    'Klagen skulle være sendt til Ankestyrelsen og sendes videre uden genvurdering (barnets lov §§ 144-150; forvaltningsloven § 7, stk. 2). Begge modtagelsesdage bevares.',
  ],
  [
    'to-pass-on',
    'RecordAppealBoardReceipt',
    null,
    'with-appeal-board',
    outcomes,
    'Borgeren har selv klaget direkte til Ankestyrelsen. Den afgør sagen inden 8 uger (retssikkerhedsloven § 73).',
  ],
  givenUp('to-pass-on'),
  ...atTheAppealBoard,
  [
    'with-appeal-board',
    'RecordAppealBoardOutcome',
    'remitted',
    'remitted',
    outcomes,
    'Hjemvist, med årsager: sagen går tilbage til børne- og ungeudvalget, som skylder en ny afgørelse (retssikkerhedsloven § 3, stk. 2).',
  ],
  [
    'remitted',
    'MakeNewDecision',
    null,
    'decided-anew',
    handling,
    'Udvalget træffer en ny afgørelse (barnets lov § 142). Hver part får sin egen nye klagefrist på 4 uger.',
  ],
  [
    'decided-by-appeal-board',
    'BringBeforeCourt',
    null,
    'before-court',
    outcomes,
    'Klageren kan inden 4 uger kræve, at Ankestyrelsens afgørelse indbringes for retten (retssikkerhedsloven § 73).',
  ],
  [
    'before-court',
    'RecordCourtOutcome',
    null,
    'decided-by-court',
    outcomes,
    'Retten stadfæster, ændrer eller ophæver Ankestyrelsens afgørelse eller afviser sagen, eller sagen forliges eller hæves. Punktet er dermed ved sin ende.',
  ],
]);
