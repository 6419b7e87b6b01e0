import type { DeadlineRule } from '../deadline-rule.js';
import { ofAuthority, ofCitizen, since } from './rule-kinds.js';

const ofMunicipality = {
  ...ofAuthority,
  binds: 'municipality',
  validFrom: since.RSL,
  statute: 'retssikkerhedsloven',
} as const;

/**
 * It says that something runs, and not until when: that stands in the other act (domain reference 1.10).
 */
const ofOtherAct = {
  validFrom: since.RSL,
  statute: null,
  paragraph: null,
  length: null,
  unverified: true,
  openQuestion: {
    da: 'Fristerne efter voksenansvarsloven (uden for barnets lov § 142) og ungdomskriminalitetsloven er ikke lagt ind.',
    en: 'The times under voksenansvarsloven (but for barnets lov § 142) and ungdomskriminalitetsloven are not modelled.',
  },
} as const;

/**
 * More time only to gather information or assessments, with a written notice that says why and until when (1.2).
 * Reassessing and forwarding are the same four weeks, so that one notice is of both.
 */
const extendableWithNotice = {
  extension: { longest: null },
  notice: {
    paragraph: 'bekendtgørelse om retssikkerhed og administration på det sociale område § 12, stk. 2',
    grounds: ['further-information', 'further-assessments'],
    together: ['REASSESS_4W', 'FORWARD'],
  },
  unverified: true,
  openQuestion: {
    da: 'Om weekender og helligdage flytter kommunens egen frist, og om en forlængelse har et maksimum, er ikke bekræftet.',
    en: 'Whether weekends and holidays move the municipality’s own deadline, and whether an extension has a maximum, is not confirmed.',
  },
} as const;

/** Deadlines of the municipality once somebody has appealed a decision of its administration. */
export const reassessmentRules: readonly DeadlineRule[] = [
  {
    ...ofMunicipality,
    ...extendableWithNotice,
    code: 'REASSESS_4W',
    name: { da: 'Genvurdering', en: 'Reassessment' },
    duty: {
      da: 'Kommunen skal have genvurderet afgørelsen og enten have sendt en ny afgørelse eller have sendt klagen videre til Ankestyrelsen',
      en: 'The municipality must have reassessed the decision and sent a new one, or the complaint on to the Appeals Board,',
    },
    starts: { da: 'klagen er modtaget i kommunen', en: 'the complaint is received by the municipality' },
    paragraph: 'retssikkerhedsloven § 66',
    length: { unit: 'weeks', n: 4 },
  },
  {
    ...ofMunicipality,
    ...extendableWithNotice,
    code: 'FORWARD',
    name: { da: 'Videresendelse til Ankestyrelsen', en: 'Forwarding to the Appeals Board' },
    duty: {
      da: 'Kommunen skal have sendt den del af klagen, der ikke er givet medhold i, til Ankestyrelsen med sagens dokumenter',
      en: 'The municipality must have sent the part of the complaint that is not upheld to the Appeals Board with the files',
    },
    starts: { da: 'klagen er modtaget i kommunen', en: 'the complaint is received by the municipality' },
    paragraph: 'retssikkerhedsloven § 66',
    length: { unit: 'weeks', n: 4 },
  },
  {
    ...ofMunicipality,
    code: 'FORWARD_PART_14D',
    name: { da: 'Videresendelse af resten efter delvist medhold', en: 'Forwarding the rest after a partial uphold' },
    duty: {
      da: 'Kommunen skal have sendt resten af klagen til Ankestyrelsen',
      en: 'The municipality must have sent the rest of the complaint to the Appeals Board',
    },
    starts: {
      da: 'borgeren har oplyst, at resten af klagen fastholdes, eller borgerens frist for at svare er udløbet, hvor kommunen lader tavshed betyde det',
      en: 'the citizen has said that the rest of the complaint stands, or the citizen’s time to answer has run out, where the municipality lets silence mean so',
    },
    paragraph: 'bekendtgørelse om retssikkerhed og administration på det sociale område § 13',
    length: { unit: 'days', n: 14 },
    unverified: true,
    openQuestion: {
      da: 'Bekendtgørelsen citeres efter BEK 1128/2015; den gældende er ikke læst.',
      en: 'The executive order is cited from BEK 1128/2015; the one in force has not been read.',
    },
  },
  {
    ...ofMunicipality,
    code: 'REMIT_CASE',
    name: { da: 'Ny afgørelse efter hjemvisning', en: 'New decision after a remittal' },
    duty: {
      da: 'Kommunen skal have truffet en ny afgørelse i den hjemviste sag',
      en: 'The municipality must have made a new decision in the remitted case',
    },
    starts: { da: 'Ankestyrelsens hjemvisning er modtaget', en: 'the remittal from the Appeals Board is received' },
    paragraph: 'retssikkerhedsloven § 3, stk. 2',
    // The number that the municipality has published for the area; without one there is no deadline (1.10).
    length: null,
    extension: { longest: null },
    notice: {
      paragraph: 'retssikkerhedsloven § 3, stk. 2',
      grounds: ['cannot-be-kept-in-this-case'],
      together: ['REMIT_CASE'],
    },
  },
  {
    ...ofAuthority,
    ...ofOtherAct,
    binds: 'municipality',
    code: 'OTHER_REGIME',
    name: { da: 'Frist efter en lov med egne klageregler', en: 'Time under an act with rules of appeal of its own' },
    duty: {
      da: 'Kommunen skal have behandlet klagen efter den lov, som afgørelsen hviler på,',
      en: 'The municipality must have handled the complaint under the act on which the decision rests,',
    },
    starts: {
      da: 'klagen over en afgørelse efter en lov, hvis klageregler ikke er lagt ind, er modtaget',
      en: 'the complaint about a decision under an act whose rules of appeal are not modelled is received',
    },
  },
  {
    ...ofCitizen,
    ...ofOtherAct,
    code: 'OTHER_REGIME_APPEAL',
    name: { da: 'Klagefrist efter en lov med egne klageregler', en: 'Appeal under an act with rules of its own' },
    duty: {
      da: 'Klagen over afgørelsen skal være modtaget dér, hvor den lov, som afgørelsen hviler på, siger det,',
      en: 'The appeal against the decision must have been received where the act on which it rests says so,',
    },
    starts: {
      da: 'en afgørelse efter en lov, hvis klageregler ikke er lagt ind, er modtaget af denne part',
      en: 'a decision under an act whose rules of appeal are not modelled is received by this party',
    },
    heedsClosingDays: true,
  },
];
