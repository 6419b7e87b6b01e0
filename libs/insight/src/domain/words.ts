import type { Basis, Dimension, Unit } from './cut.js';
import type { LearningStatus } from './learning-status.js';

interface InWords {
  readonly da: string;
  readonly en: string;
}

/** A value that stands for something not said; shown and counted like any other, never guessed. */
export const notStated = 'not-stated';
/** The value of a contact that has no points, wherever a figure is divided by what points have. */
export const noPoint = 'none';

const everywhere = {
  [notStated]: { da: 'Ikke oplyst', en: 'Not stated' },
  [noPoint]: { da: 'Ingen (ikke en klage)', en: 'None (not a complaint)' },
} as const;

/** The values of the dimensions that are closed sets, in words. Themes and teams have theirs from the log. */
export const valueWords: Readonly<Record<Dimension, Readonly<Record<string, InWords>>>> = {
  theme: everywhere,
  team: everywhere,
  kind: {
    ...everywhere,
    formalitet: { da: 'Formalitet (sagsbehandling)', en: 'Procedure' },
    realitet: { da: 'Realitet (afgørelsens indhold)', en: 'Substance of a decision' },
  },
  channel: {
    [notStated]: everywhere[notStated],
    'in-person': { da: 'Personligt fremmøde', en: 'In person' },
    phone: { da: 'Telefon', en: 'Phone' },
    letter: { da: 'Brev', en: 'Letter' },
    'e-mail': { da: 'E-mail', en: 'E-mail' },
    'digital-post': { da: 'Digital Post', en: 'Digital Post' },
    'web-form': { da: 'Webformular', en: 'Web form' },
    'via-borgerraadgiver': { da: 'Via borgerrådgiveren', en: 'Via the citizens’ adviser' },
    'via-council-member': { da: 'Via byrådsmedlem', en: 'Via a council member' },
    other: { da: 'Andet', en: 'Other' },
  },
  role: {
    [notStated]: everywhere[notStated],
    child: { da: 'Barnet eller den unge', en: 'Child' },
    'custody-holder': { da: 'Forældremyndighedsindehaver', en: 'Custody holder' },
    'other-relative': { da: 'Anden pårørende', en: 'Other relative' },
    representative: { da: 'Partsrepræsentant', en: 'Representative' },
    staff: { da: 'Medarbejder', en: 'Staff' },
    anonymous: { da: 'Anonym', en: 'Anonymous' },
  },
  outcome: {
    [noPoint]: everywhere[noPoint],
    unanswered: { da: 'Ikke besvaret', en: 'Not answered' },
    upheld: { da: 'Medhold', en: 'Upheld' },
    'partly-upheld': { da: 'Delvist medhold', en: 'Partly upheld' },
    'not-upheld': { da: 'Ikke medhold', en: 'Not upheld' },
    'dismissed-service-level': { da: 'Afvist: serviceniveau', en: 'Dismissed: service level' },
    'dismissed-outside-competence': { da: 'Afvist: uden for kompetencen', en: 'Dismissed: outside competence' },
    'dismissed-older-than-a-year': { da: 'Afvist: ældre end et år', en: 'Dismissed: older than a year' },
    'dismissed-anonymous-cannot-be-answered': {
      da: 'Afvist: anonym, kan ikke besvares',
      en: 'Dismissed: anonymous, cannot be answered',
    },
    'settled-by-dialogue': { da: 'Afgjort i enighed ved samtale', en: 'Settled by dialogue' },
    'gone-along-with-appeal': { da: 'Fulgt med klagen til Ankestyrelsen', en: 'Gone along with the appeal' },
    'upheld-in-full': { da: 'Genvurderet: fuldt medhold', en: 'Reassessed: upheld in full' },
    'upheld-in-part': { da: 'Genvurderet: delvist medhold', en: 'Reassessed: upheld in part' },
    'appeal-affirmed': { da: 'Ankestyrelsen: stadfæstet', en: 'Appeals Board: affirmed' },
    'appeal-amended': { da: 'Ankestyrelsen: ændret', en: 'Appeals Board: amended' },
    'appeal-annulled': { da: 'Ankestyrelsen: ophævet', en: 'Appeals Board: annulled' },
    'appeal-remitted': { da: 'Ankestyrelsen: hjemvist', en: 'Appeals Board: remitted' },
    'appeal-dismissed': { da: 'Ankestyrelsen: afvist', en: 'Appeals Board: dismissed' },
    'appeal-lapsed': { da: 'Ankestyrelsen: bortfaldet', en: 'Appeals Board: lapsed' },
    'appeal-withdrawn': { da: 'Klagen over afgørelsen trukket tilbage', en: 'Appeal withdrawn' },
    withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
    'withdrawn-after-dialogue': { da: 'Trukket tilbage efter dialog', en: 'Withdrawn after dialogue' },
  },
};

/** What is counted, and by which date, in words. */
export const unitWords: Readonly<Record<Unit | 'learning-point', InWords>> = {
  contact: { da: 'henvendelse', en: 'contact' },
  complaint: { da: 'klage', en: 'complaint' },
  point: { da: 'klagepunkt', en: 'point' },
  'learning-point': { da: 'læringspunkt', en: 'learning-point' },
};
export const basisWords: Readonly<Record<Basis, InWords>> = {
  received: { da: 'modtagelse', en: 'received' },
  closed: { da: 'afslutning', en: 'closed' },
};

export const dimensionWords: Readonly<Record<Dimension, InWords>> = {
  theme: { da: 'Tema', en: 'theme' },
  kind: { da: 'Art', en: 'kind' },
  team: { da: 'Team', en: 'team' },
  channel: { da: 'Kanal', en: 'channel' },
  role: { da: 'Klagers rolle', en: 'role' },
  outcome: { da: 'Udfald', en: 'outcome' },
};

export const statusWords: Readonly<Record<LearningStatus, InWords>> = {
  identified: { da: 'Læringspunkt, intet tiltag endnu', en: 'Learning point, no action yet' },
  proposed: { da: 'Foreslået', en: 'Proposed' },
  agreed: { da: 'Vedtaget', en: 'Agreed' },
  assigned: { da: 'Tildelt', en: 'Assigned' },
  'in-progress': { da: 'I gang', en: 'In progress' },
  completed: { da: 'Gennemført', en: 'Completed' },
  verified: { da: 'Effekt efterprøvet', en: 'Effect verified' },
};

export const effectWords: Readonly<Record<string, InWords>> = {
  effective: { da: 'Virker', en: 'Effective' },
  'no-effect-seen': { da: 'Ingen synlig effekt', en: 'No effect seen' },
  worse: { da: 'Forværring', en: 'Worse' },
  'too-early': { da: 'For tidligt at sige', en: 'Too early to say' },
};
