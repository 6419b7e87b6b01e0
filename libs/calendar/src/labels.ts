import type {
  BoundParty,
  LawfulGround,
  Length,
  NoticeGround,
  RuleFamily,
  WorkingDayConvention,
} from './deadline-rule.js';
import type { InWords, Language } from './words.js';

type Forms = readonly [one: string, several: string];

export const unitWords: Readonly<Record<Length['unit'], Readonly<Record<Language, Forms>>>> = {
  weeks: { da: ['uge', 'uger'], en: ['week', 'weeks'] },
  months: { da: ['måned', 'måneder'], en: ['month', 'months'] },
  days: { da: ['dag', 'dage'], en: ['day', 'days'] },
  'working-days': { da: ['arbejdsdag', 'arbejdsdage'], en: ['working day', 'working days'] },
  hours: { da: ['time', 'timer'], en: ['hour', 'hours'] },
};

/** How working days are counted, as a clause. */
export const conventionWords: Readonly<Record<WorkingDayConvention, InWords>> = {
  A: { da: 'hvor modtagelsesdagen regnes med', en: 'counting the day of receipt' },
  B: { da: 'regnet fra dagen efter modtagelsen', en: 'counted from the day after receipt' },
  C: {
    da: 'regnet fra dagen efter den arbejdsdag, hvor det senest var modtaget',
    en: 'counted from the day after the working day by which it was received',
  },
  D: { da: 'regnet mandag til fredag; helligdage tæller med', en: 'counted Monday to Friday, regardless of holidays' },
};

export const boundWords: Readonly<Record<BoundParty, InWords>> = {
  citizen: { da: 'borgeren', en: 'the citizen' },
  municipality: { da: 'kommunen', en: 'the municipality' },
  committee: { da: 'børne- og ungeudvalget', en: 'the children and youth committee' },
  chair: { da: 'formanden for børne- og ungeudvalget', en: 'the chair of the children and youth committee' },
  'appeal-board': { da: 'Ankestyrelsen', en: 'the Appeals Board' },
  'action-owner': { da: 'den ansvarlige for handlingen', en: 'the owner of the action' },
};

export const familyWords: Readonly<Record<RuleFamily, InWords>> = {
  statutory: { da: 'lovbestemt', en: 'statutory' },
  'service-goal': { da: 'kommunens servicemål', en: 'a service goal of the municipality' },
  internal: { da: 'aftalt internt', en: 'agreed internally' },
};

/** Why an authority takes longer, as a clause after `fordi`. */
export const noticeGroundWords: Readonly<Record<NoticeGround, InWords>> = {
  'further-information': {
    da: 'der skal indhentes yderligere oplysninger',
    en: 'further information has to be obtained',
  },
  'further-assessments': {
    da: 'der skal indhentes yderligere vurderinger',
    en: 'further assessments have to be obtained',
  },
  'cannot-be-kept-in-this-case': {
    da: 'fristen ikke kan overholdes i denne sag',
    en: 'the time cannot be kept in this case',
  },
  'request-is-extensive': { da: 'anmodningen er omfattende', en: 'the request is extensive' },
  'request-is-complex': { da: 'anmodningen er kompliceret', en: 'the request is complex' },
};

/** What the law stops a clock for, as a clause after `fordi`. */
export const lawfulGroundWords: Readonly<Record<LawfulGround, InWords>> = {
  'access-to-files': {
    da: 'borgeren bad om aktindsigt inden for klagefristen',
    en: 'the citizen asked for access to the files within the time for appeals',
  },
  'missing-reasons': { da: 'begrundelsen manglede', en: 'the reasons were missing' },
};

/** The same without when: what came before the time began is told with its day. */
export const lawfulGroundCoreWords: Readonly<Record<LawfulGround, InWords>> = {
  'access-to-files': { da: 'borgeren bad om aktindsigt', en: 'the citizen asked for access to the files' },
  'missing-reasons': lawfulGroundWords['missing-reasons'],
};

/** Until when the law stops a clock, as a clause after `til`. */
export const lawfulEndWords: Readonly<Record<LawfulGround, InWords>> = {
  'access-to-files': {
    da: 'anmodningen om aktindsigt er besvaret',
    en: 'the request for access to the files is answered',
  },
  'missing-reasons': { da: 'begrundelsen er givet', en: 'the reasons are given' },
};
