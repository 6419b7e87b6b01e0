import type { DeadlineRule } from '../deadline-rule.js';
import { neverMoved, ofAuthority, since, underServiceloven } from './rule-kinds.js';

const chairDecision = {
  ...neverMoved,
  starts: { da: 'formandsafgørelsen er iværksat', en: 'the chair’s decision is executed' },
} as const;

const beforeBarnetsLov = { ...underServiceloven, paragraph: 'serviceloven § 75' } as const;
const barnetsLov = { version: 2, validFrom: since.BL, statute: 'barnets-lov', paragraph: 'barnets lov § 143' } as const;

const notice = {
  ...chairDecision,
  code: 'CHAIR_NOTICE_24H',
  binds: 'chair',
  name: { da: 'Underretning om formandsafgørelse', en: 'Notice of a chair’s decision' },
  duty: {
    da: 'Parterne skal have skriftlig besked om formandens afgørelse',
    en: 'The parties must have written notice of the chair’s decision',
  },
  length: { unit: 'hours', n: 24 },
} as const;

/** Executed on Thursday 2 April 2026, to be approved by Wednesday 8 April: Sundays and holidays count. */
const approval = {
  ...chairDecision,
  code: 'CHAIR_APPROVAL_7D',
  binds: 'committee',
  name: { da: 'Udvalgets godkendelse af formandsafgørelse', en: 'The committee’s approval of a chair’s decision' },
  duty: {
    da: 'Børne- og ungeudvalget skal have godkendt formandens afgørelse',
    en: 'The children and youth committee must have approved the chair’s decision',
  },
  length: { unit: 'days', n: 7 },
  countsFirstDay: true,
} as const;

const validity = {
  ...chairDecision,
  code: 'CHAIR_VALID_1M',
  binds: 'committee',
  name: { da: 'Formandsafgørelsens gyldighed', en: 'Validity of a chair’s decision' },
  duty: {
    da: 'Er der stadig brug for den, skal børne- og ungeudvalget have truffet en endelig afgørelse',
    en: 'Where it is still needed, the children and youth committee must have made a final decision',
  },
  afterwards: {
    da: 'derefter gælder formandens afgørelse ikke længere',
    en: 'after that the chair’s decision no longer holds',
  },
  length: { unit: 'months', n: 1 },
} as const;

/** What the law sets for the children and youth committee, its chair, and Ankestyrelsen in the committee’s cases. */
export const committeeRules: readonly DeadlineRule[] = [
  {
    ...ofAuthority,
    code: 'AST_8W',
    binds: 'appeal-board',
    validFrom: since.RSL,
    name: { da: 'Ankestyrelsens afgørelse i en udvalgssag', en: 'The Appeals Board’s decision in a committee case' },
    duty: { da: 'Ankestyrelsen skal have truffet afgørelse', en: 'The Appeals Board must have made its decision' },
    starts: { da: 'klagen er modtaget i Ankestyrelsen', en: 'the complaint is received by the Appeals Board' },
    statute: 'retssikkerhedsloven',
    paragraph: 'retssikkerhedsloven § 73',
    length: { unit: 'weeks', n: 8 },
    heedsClosingDays: false,
    unverified: true,
    openQuestion: {
      da: 'Paragraffen citeres efter teksten fra før 2024.',
      en: 'The paragraph is cited from the text of before 2024.',
    },
  },
  { ...notice, ...beforeBarnetsLov },
  { ...notice, ...barnetsLov },
  { ...approval, ...beforeBarnetsLov },
  { ...approval, ...barnetsLov },
  { ...validity, ...beforeBarnetsLov },
  { ...validity, ...barnetsLov },
];
