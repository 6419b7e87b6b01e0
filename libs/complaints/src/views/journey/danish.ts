import type { PlainDate } from '@lydhoer/kernel';
import type { Channel, ComplainantRole, DismissalReason, PointOutcome } from '../../domain/complaint.values.js';
import type { AcknowledgementForm, DialogueForm } from '../../domain/formalitet/formalitet.values.js';
import type { AdviserChangeCause, ContactMeans } from '../../domain/journey/journey.values.js';

const date = new Intl.DateTimeFormat('da-DK', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** `20. februar 2026`. */
export const dayInWords = (day: PlainDate): string => date.format(new Date(`${day}T00:00:00Z`));

const small = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

/** As it is read aloud: in letters up to twelve. */
export const count = (n: number): string => small[n] ?? String(n);

/** `en dag`, `tre dage`. */
export const days = (n: number): string => counted(n, 'dag', 'dage');

export const counted = (n: number, one: string, several: string): string => `${count(n)} ${n === 1 ? one : several}`;

/** How it came in, as it follows `klagede borgeren`; with the space before it. */
export const channelWords: Readonly<Record<Channel, string>> = {
  'in-person': ' ved personligt fremmøde',
  phone: ' pr. telefon',
  letter: ' i et brev',
  'e-mail': ' i en e-mail',
  'digital-post': ' i Digital Post',
  'web-form': ' på en formular på nettet',
  'via-borgerraadgiver': ' gennem borgerrådgiveren',
  'via-council-member': ' gennem et byrådsmedlem',
  other: ' ad anden vej',
  'not-stated': '',
};

export const meansWords: Readonly<Record<ContactMeans, string>> = {
  'in-person': 'ved et møde',
  phone: 'pr. telefon',
  video: 'på video',
  letter: 'i et brev',
  'e-mail': 'i en e-mail',
  'digital-post': 'i Digital Post',
  'text-message': 'i en sms',
  other: 'ad anden vej',
};

export const acknowledgementWords: Readonly<Record<AcknowledgementForm, string>> = {
  'in-person': 'mundtligt',
  phone: 'pr. telefon',
  letter: 'i et brev',
  'e-mail': 'i en e-mail',
  'digital-post': 'i Digital Post',
};

export const dialogueWords: Readonly<Record<DialogueForm, string>> = {
  meeting: 'ved et møde',
  phone: 'pr. telefon',
  video: 'på video',
  'home-visit': 'hjemme hos borgeren',
};

/** Why there was another adviser, with what joins it to the sentence. */
export const adviserChangeWords: Readonly<Record<AdviserChangeCause, string>> = {
  left: ', fordi rådgiveren stoppede i kommunen',
  leave: ', fordi rådgiveren gik på orlov eller blev syg',
  moved: ', fordi rådgiveren fik andet arbejde i kommunen',
  reorganisation: ', fordi afdelingen blev omorganiseret',
  caseload: ', fordi sagerne blev fordelt på ny',
  'citizens-wish': ', fordi borgeren bad om det',
  other: ' af andre grunde',
  'not-known': '; grunden kendes ikke',
};

const dismissalWords: Readonly<Record<DismissalReason, string>> = {
  'service-level': 'det handler om kommunens serviceniveau',
  'outside-competence': 'det ligger uden for kommunens kompetence',
  'older-than-a-year': 'det er mere end et år gammelt',
  'anonymous-cannot-be-answered': 'en anonym klager ikke kan få svar',
};

/** What the citizen got, as a clause of its own. An afvist never stands without its reason (domain 2.3). */
export const outcomeWords = (outcome: PointOutcome, dismissalReason: DismissalReason | null): string =>
  ({
    upheld: 'borgeren fik medhold',
    'partly-upheld': 'borgeren fik delvist medhold',
    'not-upheld': 'borgeren fik ikke medhold',
    dismissed: `det blev afvist, fordi ${dismissalReason ? dismissalWords[dismissalReason] : 'grunden ikke er oplyst'}`,
  })[outcome];

export const roleWords: Readonly<Record<ComplainantRole, string>> = {
  child: 'barnet selv',
  'custody-holder': 'forældremyndighedsindehaver',
  'other-relative': 'en pårørende',
  representative: 'en repræsentant',
  staff: 'en ansat',
  anonymous: 'anonym',
  'not-stated': 'ikke nærmere angivet',
};
