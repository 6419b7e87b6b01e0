import type { DeadlineRule } from '../deadline-rule.js';
import { stopsOfAppeals } from './lawful-stops.js';
import { ofCitizen, since, underServiceloven } from './rule-kinds.js';

const committeeAppeal = {
  ...ofCitizen,
  code: 'APPEAL_BU_4W',
  name: { da: 'Klagefrist, børne- og ungeudvalgets afgørelse', en: 'Appeal against a decision of the committee' },
  duty: {
    da: 'Klagen over børne- og ungeudvalgets afgørelse skal være modtaget i Ankestyrelsen',
    en: 'The appeal against the committee’s decision must have been received by the Appeals Board',
  },
  starts: {
    da: 'udvalgets afgørelse er modtaget af denne part',
    en: 'the committee’s decision is received by this party',
  },
  length: { unit: 'weeks', n: 4 },
  lawfulStops: stopsOfAppeals,
  // The appeal goes straight to Ankestyrelsen, which is open when the municipality is closed.
  heedsClosingDays: false,
} as const;

/** Deadlines of citizens: who misses one may lose a right. */
export const citizenRules: readonly DeadlineRule[] = [
  {
    ...ofCitizen,
    code: 'APPEAL_4W',
    validFrom: since.RSL,
    name: { da: 'Klagefrist', en: 'Appeal deadline' },
    duty: {
      da: 'Klagen over afgørelsen skal være modtaget i kommunen',
      en: 'The appeal against the decision must have been received by the municipality',
    },
    starts: {
      da: 'afgørelsen er modtaget af denne part med klagevejledning (uden den løber fristen ikke)',
      en: 'the decision is received by this party with guidance on how to appeal (without it no clock runs)',
    },
    statute: 'retssikkerhedsloven',
    paragraph: 'retssikkerhedsloven § 67, stk. 1',
    length: { unit: 'weeks', n: 4 },
    lawfulStops: stopsOfAppeals,
    heedsClosingDays: true,
    unverified: true,
    openQuestion: {
      da: 'At grundlovsdag, den 24. og den 31. december og kommunens egne lukkedage flytter fristen, er ikke bekræftet.',
      en: 'That 5 June, 24 and 31 December and the municipality’s own closing days move it is not confirmed.',
    },
  },
  {
    ...ofCitizen,
    code: 'CHOICE_4W',
    validFrom: since.RSL,
    name: { da: 'Borgerens valg efter delvist medhold', en: 'The citizen’s choice after a partial uphold' },
    duty: {
      da: 'Borgeren skal have oplyst, om resten af klagen fastholdes,',
      en: 'The citizen must have said whether the rest of the complaint stands',
    },
    starts: {
      da: 'den nye afgørelse med delvist medhold er sendt',
      en: 'the new decision, upholding in part, is sent',
    },
    statute: 'retssikkerhedsloven',
    paragraph: 'bekendtgørelse om retssikkerhed og administration på det sociale område § 13',
    length: { unit: 'weeks', n: 4 },
    heedsClosingDays: true,
    unverified: true,
    openQuestion: {
      da: 'Bekendtgørelsen citeres efter BEK 1128/2015; den gældende er ikke læst.',
      en: 'The executive order is cited from BEK 1128/2015; the one in force has not been read.',
    },
  },
  {
    ...committeeAppeal,
    ...underServiceloven,
    paragraph: 'serviceloven § 168, jf. retssikkerhedsloven § 67',
  },
  {
    ...committeeAppeal,
    version: 2,
    validFrom: since.BL,
    statute: 'barnets-lov',
    paragraph: 'barnets lov §§ 144-150, jf. retssikkerhedsloven § 67',
    unverified: true,
    openQuestion: {
      da: 'Det præcise sted i barnets lov §§ 144-150 er ikke bekræftet.',
      en: 'The exact place within barnets lov §§ 144-150 is not confirmed.',
    },
  },
  {
    ...ofCitizen,
    code: 'COURT_4W',
    validFrom: since.RSL,
    name: { da: 'Indbringelse for retten', en: 'Bringing the case before the court' },
    duty: {
      da: 'Kravet om, at Ankestyrelsens afgørelse indbringes for retten, skal være fremsat',
      en: 'The demand to bring the decision of the Appeals Board before the court must have been made',
    },
    starts: {
      da: 'Ankestyrelsens afgørelse i en udvalgssag er modtaget',
      en: 'the decision of the Appeals Board in a committee case is received',
    },
    statute: 'retssikkerhedsloven',
    paragraph: 'retssikkerhedsloven § 73',
    length: { unit: 'weeks', n: 4 },
    heedsClosingDays: false,
    unverified: true,
    openQuestion: {
      da: 'De 4 uger er gengivet efter hukommelsen; Ankestyrelsens afgørelse nævner selv fristen.',
      en: 'The 4 weeks are from memory; the decision of the Appeals Board itself names the deadline.',
    },
  },
];
