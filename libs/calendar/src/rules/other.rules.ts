import type { DeadlineRule } from '../deadline-rule.js';
import { neverMoved, ofAuthority, serviceGoal, since, underServiceloven } from './rule-kinds.js';

const ofMunicipality = { ...ofAuthority, binds: 'municipality' } as const;
const barnetsLov = { version: 2, validFrom: since.BL, statute: 'barnets-lov' } as const;

const received = { da: 'klagen eller henvendelsen er modtaget', en: 'the complaint or contact is received' } as const;
const goalQuestion = {
  da: 'Længden og den længste forlængelse er kommunens egen beslutning.',
  en: 'The length and the longest extension are the municipality’s own decision.',
} as const;

const access = {
  ...ofMunicipality,
  validFrom: since.OFL,
  statute: 'offentlighedsloven',
  starts: { da: 'anmodningen om aktindsigt er modtaget', en: 'the request for access to documents is received' },
  unverified: true,
  openQuestion: {
    da: 'At grundlovsdag, den 24. og den 31. december er arbejdsdage her, er ikke bekræftet. En parts indsigt i sin egen sag følger forvaltningsloven § 16, som ikke er læst.',
    en: 'That 5 June, 24 and 31 December are working days here is not confirmed. A party’s access to their own case follows forvaltningsloven § 16, which has not been read.',
  },
} as const;

const investigation = {
  ...ofMunicipality,
  code: 'BFU_4M',
  name: { da: 'Børnefaglig undersøgelse', en: 'Examination of the child’s situation' },
  duty: {
    da: 'Den børnefaglige undersøgelse (eller undtagelsesvis en foreløbig vurdering) skal være færdig',
    en: 'The examination of the child’s situation (or, exceptionally, a preliminary assessment) must be finished',
  },
  starts: {
    da: 'kommunen er blevet opmærksom på det mulige behov for støtte',
    en: 'the municipality has become aware of the possible need for support',
  },
  length: { unit: 'months', n: 4 },
} as const;

const followUp = {
  ...ofMunicipality,
  code: 'FOLLOWUP_3M',
  name: { da: 'Første opfølgning', en: 'First follow-up' },
  duty: {
    da: 'Kommunen skal have fulgt op på indsatsen første gang',
    en: 'The municipality must have followed up on the measure for the first time',
  },
  starts: { da: 'indsatsen er iværksat', en: 'the measure is started' },
  length: { unit: 'months', n: 3 },
} as const;

const worry = {
  ...neverMoved,
  code: 'UNDERRETNING_24H',
  binds: 'municipality',
  name: { da: 'Vurdering af en underretning', en: 'Assessment of a notification of concern' },
  duty: {
    da: 'Kommunen skal have vurderet underretningen',
    en: 'The municipality must have assessed the notification of concern',
  },
  starts: { da: 'underretningen er modtaget', en: 'the notification of concern is received' },
  length: { unit: 'hours', n: 24 },
} as const;

/** Service goals, access to documents, the child’s own case, and what is agreed inside the house. */
export const otherRules: readonly DeadlineRule[] = [
  {
    ...serviceGoal,
    code: 'ACK',
    validFrom: since.RSL,
    name: { da: 'Kvittering for modtagelse', en: 'Acknowledgement of receipt' },
    duty: {
      da: 'Kommunen skal have kvitteret for henvendelsen',
      en: 'The municipality must have acknowledged the contact',
    },
    starts: received,
    extension: { longest: 5 },
    openQuestion: goalQuestion,
  },
  {
    ...serviceGoal,
    code: 'REPLY',
    validFrom: since.RSL,
    name: { da: 'Svar på klage', en: 'Reply to a complaint' },
    duty: { da: 'Kommunen skal have besvaret klagen', en: 'The municipality must have answered the complaint' },
    dutyOfLaterPoint: {
      da: 'Kommunen skal have besvaret klagepunktet',
      en: 'The municipality must have answered the point',
    },
    starts: {
      da: 'klagen eller henvendelsen er modtaget, eller klagepunktet er rejst senere',
      en: 'the complaint or contact is received, or the point is raised later',
    },
    extension: { longest: 20 },
    openQuestion: goalQuestion,
  },
  {
    ...access,
    code: 'AKTINDSIGT_7WD',
    name: { da: 'Svar på anmodning om aktindsigt', en: 'Answer to a request for access to documents' },
    duty: {
      da: 'Kommunen skal have besvaret anmodningen om aktindsigt',
      en: 'The municipality must have answered the request for access to documents',
    },
    paragraph: 'offentlighedsloven § 36, stk. 2',
    length: { unit: 'working-days', n: 7, convention: 'B' },
    // Exceptionally later, with a notice of why and when. The day from which the time can be appealed stays (§ 39).
    extension: { longest: null },
    notice: {
      paragraph: 'offentlighedsloven § 36, stk. 2',
      grounds: ['request-is-extensive', 'request-is-complex'],
      together: ['AKTINDSIGT_7WD'],
    },
  },
  {
    ...access,
    code: 'AKTINDSIGT_14WD',
    name: {
      da: 'Aktindsigt: derefter kan der klages over tiden',
      en: 'Access to documents: after this the time can be appealed',
    },
    duty: {
      da: 'Kommunen skal have færdigbehandlet anmodningen om aktindsigt',
      en: 'The municipality must have finished the request for access to documents',
    },
    afterwards: {
      da: 'derefter kan der klages særskilt over sagsbehandlingstiden',
      en: 'after that the time it takes can be appealed by itself',
    },
    paragraph: 'offentlighedsloven § 39',
    length: { unit: 'working-days', n: 14, convention: 'B' },
  },
  { ...investigation, ...underServiceloven, validFrom: '2011-01-01', paragraph: 'serviceloven § 50, stk. 7' },
  { ...investigation, ...barnetsLov, paragraph: 'barnets lov § 20' },
  {
    ...ofMunicipality,
    code: 'PLAN_3M',
    validFrom: since.BL,
    name: { da: 'Barnets plan', en: 'The child’s plan' },
    duty: { da: 'Barnets plan skal være færdig', en: 'The child’s plan must be ready' },
    starts: { da: 'afgørelsen er truffet', en: 'the decision is made' },
    statute: 'barnets-lov',
    paragraph: 'barnets lov § 91',
    length: { unit: 'months', n: 3 },
  },
  { ...followUp, ...underServiceloven, validFrom: '2011-01-01', paragraph: 'serviceloven § 70' },
  { ...followUp, ...barnetsLov, paragraph: 'barnets lov § 95' },
  { ...worry, ...underServiceloven, validFrom: '2013-10-01', paragraph: 'serviceloven § 155, stk. 2' },
  {
    ...worry,
    ...barnetsLov,
    paragraph: 'barnets lov §§ 132-138',
    unverified: true,
    openQuestion: {
      da: 'Det præcise sted i barnets lov §§ 132-138 er ikke bekræftet.',
      en: 'The exact place within barnets lov §§ 132-138 is not confirmed.',
    },
  },
  {
    ...neverMoved,
    code: 'ACTION_DUE',
    binds: 'action-owner',
    validFrom: since.RSL,
    name: { da: 'Læringshandling', en: 'Learning action' },
    duty: { da: 'Handlingen skal være gennemført', en: 'The action must be done' },
    starts: { da: 'handlingen er aftalt', en: 'the action is agreed' },
    statute: null,
    paragraph: null,
    family: 'internal',
    length: null,
    extension: { longest: null },
  },
];
