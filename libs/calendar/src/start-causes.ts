import type { InWords } from './words.js';

/** What starts clocks, told as what happened that day: `løber fra torsdag den 1. januar 2026, da klagen blev modtaget`. */
export const startCauseWords = {
  'decision-received': {
    da: 'afgørelsen blev modtaget med klagevejledning',
    en: 'the decision was received with guidance on how to appeal',
  },
  'decision-received-guidance-unknown': {
    da: 'afgørelsen blev modtaget (det vides ikke, om der var givet klagevejledning)',
    en: 'the decision was received (it is not known whether guidance on how to appeal was given)',
  },
  'guidance-received': {
    da: 'den manglende klagevejledning blev modtaget',
    en: 'the missing guidance on how to appeal was received',
  },
  'reasons-received': { da: 'den manglende begrundelse blev modtaget', en: 'the missing reasons were received' },
  'complaint-received': { da: 'klagen blev modtaget', en: 'the complaint was received' },
  'contact-turned-into-complaint': {
    da: 'henvendelsen blev til en klage',
    en: 'the contact turned out to be a complaint',
  },
  'point-raised': { da: 'klagepunktet blev rejst', en: 'the point was raised' },
  'contact-received': { da: 'henvendelsen blev modtaget', en: 'the contact was received' },
  'partial-uphold-sent': {
    da: 'den nye afgørelse med delvist medhold blev sendt',
    en: 'the new decision, upholding in part, was sent',
  },
  'rest-stands': {
    da: 'borgeren oplyste, at resten af klagen fastholdes',
    en: 'the citizen said that the rest of the complaint stands',
  },
  'choice-time-over': {
    da: 'borgerens frist for at svare udløb',
    en: 'the citizen’s time to answer ran out',
  },
  'remittal-received': {
    da: 'Ankestyrelsens hjemvisning blev modtaget',
    en: 'the remittal from the Appeals Board was received',
  },
  'complaint-received-by-ankestyrelsen': {
    da: 'klagen blev modtaget i Ankestyrelsen',
    en: 'the complaint was received by the Appeals Board',
  },
  'ankestyrelsen-decision-received': {
    da: 'Ankestyrelsens afgørelse blev modtaget',
    en: 'the decision of the Appeals Board was received',
  },
  'chair-decision-executed': {
    da: 'formandsafgørelsen blev iværksat',
    en: 'the chair’s decision was executed',
  },
  'access-request-received': {
    da: 'anmodningen om aktindsigt blev modtaget',
    en: 'the request for access to documents was received',
  },
  'need-known': {
    da: 'kommunen blev opmærksom på det mulige behov for støtte',
    en: 'the municipality became aware of a possible need for support',
  },
  'decision-made': { da: 'afgørelsen blev truffet', en: 'the decision was made' },
  'measure-started': { da: 'indsatsen blev iværksat', en: 'the measure was started' },
  'notification-received': {
    da: 'underretningen blev modtaget',
    en: 'the notification of concern was received',
  },
  'action-agreed': { da: 'handlingen blev aftalt', en: 'the action was agreed' },
} as const satisfies Readonly<Record<string, InWords>>;

/** A code of what starts a clock, such as `complaint-received`. */
export type StartCause = keyof typeof startCauseWords;

export const startCauses = Object.keys(startCauseWords) as readonly StartCause[];
