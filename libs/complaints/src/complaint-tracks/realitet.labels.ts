import type { ChairStanding, ChairStep } from '../domain/realitet/chair.track.js';
import type { Deciding, RealitetStanding, RealitetStep } from '../domain/realitet/realitet.standings.js';

/** Where a realitet point stands, as a Danish jurist would say it. */
export const realitetStandingLabels: Readonly<Record<RealitetStanding, string>> = {
  'to-reassess': 'Skal genvurderes',
  'awaiting-choice': 'Afventer borgerens valg',
  'rest-lapsed': 'Resten bortfaldet ved tavshed',
  'to-forward': 'Skal sendes til Ankestyrelsen',
  'to-pass-on': 'Skal videre til Ankestyrelsen uden genvurdering',
  'with-appeal-board': 'Hos Ankestyrelsen',
  remitted: 'Hjemvist: ny afgørelse skyldes',
  'upheld-in-full': 'Fuldt medhold',
  'rest-dropped': 'Resten frafaldet',
  'decided-by-appeal-board': 'Afgjort af Ankestyrelsen',
  'decided-anew': 'Afgjort på ny efter hjemvisning',
  'before-court': 'Indbragt for retten',
  'decided-by-court': 'Afgjort af retten',
  withdrawn: 'Punktet trukket tilbage',
};

/** What may be done about a realitet point. */
export const realitetStepLabels: Readonly<Record<RealitetStep, string>> = {
  ReassessDecision: 'Genvurdere afgørelsen',
  RecordCitizenChoice: 'Registrere borgerens svar',
  RecordCitizenSilence: 'Registrere, at borgeren ikke svarede',
  ForwardToAppealBoard: 'Sende klagen til Ankestyrelsen',
  PassOnToAppealBoard: 'Sende klagen videre til Ankestyrelsen',
  RecordAppealBoardReceipt: 'Registrere, hvornår Ankestyrelsen modtog klagen',
  DecideDispensation: 'Registrere Ankestyrelsens svar om dispensation',
  RecordAppealBoardOutcome: 'Registrere Ankestyrelsens afgørelse',
  MakeNewDecision: 'Træffe en ny afgørelse',
  BringBeforeCourt: 'Registrere, at sagen indbringes for retten',
  RecordCourtOutcome: 'Registrere rettens afgørelse',
  WithdrawAppeal: 'Registrere, at klageren trækker punktet tilbage',
};

/** The outcome, choice or meaning for which a row holds. */
export const decidingLabels: Readonly<Record<NonNullable<Deciding>, string>> = {
  'upheld-in-full': 'fuldt medhold',
  'upheld-in-part': 'delvist medhold',
  maintained: 'fastholdt',
  stands: 'resten fastholdes',
  dropped: 'resten frafaldes',
  lapses: 'tavshed betyder bortfald',
  forwarded: 'tavshed betyder videresendelse',
  affirmed: 'stadfæstet',
  amended: 'ændret',
  annulled: 'ophævet',
  remitted: 'hjemvist',
  dismissed: 'afvist',
  lapsed: 'bortfaldet',
};

/** Where a chair's urgent decision stands. */
export const chairStandingLabels: Readonly<Record<ChairStanding, string>> = {
  decided: 'Truffet',
  executed: 'Iværksat, afventer udvalget',
  approved: 'Godkendt af udvalget',
  'not-approved': 'Ikke godkendt',
  lapsed: 'Bortfaldet',
};

/** What may be done about a chair's urgent decision. */
export const chairStepLabels: Readonly<Record<ChairStep, string>> = {
  ExecuteChairDecision: 'Registrere iværksættelsen',
  NotifyOfChairDecision: 'Registrere beskeden til parterne',
  CorrectChairDecisionTimes: 'Rette det, der er registreret om afgørelsen',
  ApproveChairDecision: 'Registrere udvalgets godkendelse',
  RejectChairDecision: 'Registrere, at udvalget ikke godkendte',
  EndChairDecision: 'Registrere, at afgørelsen ikke længere gælder',
};
