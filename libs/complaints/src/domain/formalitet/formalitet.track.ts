import type { RegisteredComplaint } from '../complaint.state.js';
import { pointOf } from '../point.rules.js';
import { checkStep, type TrackRow } from '../tracks.js';
import { formalitetOf } from './formalitet.state.js';
import type { FormalitetStep, FormalitetTrackState } from './formalitet.steps.js';

type Row = TrackRow<FormalitetTrackState, FormalitetStep>;

const unanswered = [
  'received',
  'dialogue-offered',
  'dialogue-accepted',
  'dialogue-declined',
  'dialogue-held',
] as const satisfies readonly FormalitetTrackState[];
const done = ['settled', 'answered', 'answered-twice', 'gone-along'] as const satisfies readonly FormalitetTrackState[];
const open = [...unanswered, 'settled', 'answered', 'second-stage', 'answered-twice', 'gone-along'] as const;
const withActions = [
  'settled',
  'answered',
  'second-stage',
  'answered-twice',
  'gone-along',
  'closed',
  'withdrawn',
] as const;

/** The same step from several states. Without `leadsTo` the point stays where it stands. */
const from = (
  states: readonly FormalitetTrackState[],
  row: Omit<Row, 'state' | 'leadsTo'> & { readonly leadsTo?: Row['leadsTo'] },
): readonly Row[] => states.map((state) => ({ state, leadsTo: state, ...row }));

/**
 * The formalitet track: how the case was handled. No statute gives it a time limit; to acknowledge and to reply are
 * service goals of the municipality, and good administrative practice is their ground.
 */
export const formalitetTrack: readonly Row[] = [
  ...from(open, {
    may: 'AcknowledgeComplaint',
    by: 'handle-complaint',
    rule: 'Kvittering for modtagelsen, én gang (god forvaltningsskik). Standser servicemålet ACK; det første svar, en ny afgørelse, en videresendelse eller en afslutning gør det også.',
  }),
  ...from(['received', 'dialogue-declined', 'dialogue-held'], {
    may: 'OfferDialogue',
    by: 'handle-complaint',
    leadsTo: 'dialogue-offered',
    rule: 'Styrket borgerkontakt: klageren tilbydes en samtale om de punkter, der ikke er besvaret.',
  }),
  ...from(['dialogue-offered'], {
    may: 'AcceptDialogue',
    by: 'handle-complaint',
    leadsTo: 'dialogue-accepted',
    rule: 'Klageren siger ja til samtalen.',
  }),
  ...from(['dialogue-offered', 'dialogue-accepted'], {
    may: 'DeclineDialogue',
    by: 'handle-complaint',
    leadsTo: 'dialogue-declined',
    rule: 'Klageren siger nej, også efter et ja. Klagen besvares som enhver anden.',
  }),
  ...from(['dialogue-offered', 'dialogue-accepted'], {
    may: 'HoldDialogue',
    by: 'handle-complaint',
    leadsTo: 'dialogue-held',
    rule: 'Samtalen holdes; den, der deltager, har sagt ja. For hvert punkt siges bagefter, om det er afgjort i enighed.',
  }),
  ...from(['dialogue-held'], {
    may: 'SettlePoint',
    by: 'answer-point',
    leadsTo: 'settled',
    rule: 'Afgjort i enighed ved samtalen. Det er hverken et svar eller en tilbagetrækning og tælles for sig.',
  }),
  ...from(unanswered, {
    may: 'AnswerPoint',
    by: 'answer-point',
    leadsTo: 'answered',
    rule: 'Fuldstændigt kun med udfald, begrundelse, den regel eller praksis, svaret hviler på, afhjælpning (eller ingen), udestående handlinger (eller ingen) og vejledning om, hvordan borgeren kan komme videre. En afvisning nævner sin grund; »over et år gammelt« er aldrig afdelingens.',
  }),
  ...from(['answered'], {
    may: 'AskSecondStage',
    by: 'handle-complaint',
    leadsTo: 'second-stage',
    rule: 'Borgeren er ikke tilfreds og beder om, at en anden ser på det. En afsluttet klage genåbnes først.',
  }),
  ...from(['second-stage'], {
    may: 'AnswerSecondStage',
    by: 'answer-point, ikke den, der har rørt første svar',
    leadsTo: 'answered-twice',
    rule: 'Af en anden: ikke den, der har haft klagen, overdraget den, holdt samtalen, besvaret eller afgjort punktet, før der blev bedt om det, eller rettet svaret. Lige så fuldstændigt som det første svar; dette svar gælder.',
  }),
  ...from(withActions, {
    may: 'CompleteOutstandingAction',
    by: 'handle-complaint',
    rule: 'Det, et svar eller en aftale lod udestå, følges for sig, også efter klagens afslutning.',
  }),
  ...from(withActions, {
    may: 'PostponeOutstandingAction',
    by: 'handle-complaint',
    rule: 'Med begrundelse, til en dag, der ikke er forbi.',
  }),
  ...from(withActions, {
    may: 'CorrectOutstandingAction',
    by: 'manage-complaint',
    rule: 'En forkert registreret frist eller udførelse rettes med begrundelse; er handlingen ikke udført, udestår den igen.',
  }),
  ...from(unanswered, {
    may: 'TiePointToDecision',
    by: 'answer-point',
    rule: 'Punktet vedrører en afgørelse: partshøring (forvaltningsloven §§ 19-20), begrundelse (§ 22), inddragelse (barnets lov § 5).',
  }),
  ...from([...unanswered, 'second-stage'], {
    may: 'ForwardToAppealBoard',
    by: 'reassess-and-forward',
    leadsTo: 'gone-along',
    rule: 'Når afgørelsen, som punktet vedrører, sendes til Ankestyrelsen, følger punktet med og besvares ikke her, heller ikke anden gang.',
  }),
  ...from([...unanswered, 'second-stage'], {
    may: 'PassOnToAppealBoard',
    by: 'reassess-and-forward',
    leadsTo: 'gone-along',
    rule: 'Det samme, når udvalgets afgørelse påklages direkte til Ankestyrelsen (forvaltningsloven § 7, stk. 2).',
  }),
  ...from([...unanswered, 'withdrawn'], {
    may: 'ReclassifyPoint',
    by: 'manage-complaint',
    leadsTo: 'another-track',
    rule: 'Alle frister regnes igen fra den dag, punktet blev rejst: den oprindelige modtagelse, hvis det var med fra begyndelsen. Det, der er besvaret eller afgjort, bliver her.',
  }),
  ...from(['answered', 'second-stage', 'answered-twice', 'gone-along', 'closed', 'withdrawn'], {
    may: 'CorrectPointAnswer',
    by: 'manage-complaint',
    rule: 'Et forkert registreret udfald rettes med begrundelse, hvis der er svaret. Begge udfald kan læses bagefter.',
  }),
  ...from(open, {
    may: 'WithdrawComplaint',
    by: 'manage-complaint',
    leadsTo: 'withdrawn',
    rule: 'Klageren trækker klagen tilbage; tilbagetrækning efter en samtale holdes for sig. Ikke mens kommunen skylder en ny afgørelse efter hjemvisning (retssikkerhedsloven § 3, stk. 2) eller et punkt er for retten, og ikke når hvert punkt er ved sin ende og et realitetspunkt er afgjort: så afsluttes klagen.',
  }),
  ...from(done, {
    may: 'CloseComplaint',
    by: 'manage-complaint',
    leadsTo: 'closed',
    rule: 'Når hvert punkt i klagen er ved sin ende, og ikke før det sidste svar.',
  }),
  ...from(['closed'], {
    may: 'ReopenComplaint',
    by: 'manage-complaint',
    leadsTo: 'where-it-stood',
    rule: 'Den blev afsluttet for tidligt. Fristerne løber igen fra det, der startede dem.',
  }),
  ...from(['withdrawn'], {
    may: 'RevokeWithdrawal',
    by: 'manage-complaint',
    leadsTo: 'where-it-stood',
    rule: 'Tilbagetrækningen var registreret ved en fejl. Fristerne løber igen fra det, der startede dem.',
  }),
  ...from([...open, 'closed', 'withdrawn'], {
    may: 'AnnulRegistration',
    by: 'manage-complaint',
    leadsTo: 'annulled',
    rule: 'Registreret to gange eller ved en fejl: den kan stadig læses og tæller ingen steder.',
  }),
  ...from(['annulled'], {
    may: 'ReinstateRegistration',
    by: 'manage-complaint',
    leadsTo: 'where-it-stood',
    rule: 'Den var alligevel ikke registreret ved en fejl.',
  }),
];

/** Where a formalitet point stands. The end of its complaint comes before everything else. */
export function formalitetStateOf(complaint: RegisteredComplaint, pointId: string): FormalitetTrackState {
  if (complaint.corrections.annulled) return 'annulled';
  if (complaint.ended !== null) return complaint.ended;
  const { goneAlong, secondStage, settledOn } = formalitetOf(complaint, pointId);
  if (goneAlong) return 'gone-along';
  if (secondStage !== null) return secondStage.answeredOn === null ? 'second-stage' : 'answered-twice';
  if (pointOf(complaint, pointId).answeredOn !== null) return 'answered';
  if (settledOn !== null) return 'settled';
  const last = complaint.formalitet.dialogue.at(-1);
  return last ? `dialogue-${last.stage}` : 'received';
}

/** Refuses what the track does not have where the point stands. */
export function checkFormalitetStep(complaint: RegisteredComplaint, pointId: string, step: FormalitetStep): void {
  checkStep(formalitetTrack, formalitetStateOf(complaint, pointId), step, { field: 'pointId' });
}
