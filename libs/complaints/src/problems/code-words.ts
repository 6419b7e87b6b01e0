import { deadlineRules, noticeGrounds, noticeGroundWords } from '@lydhoer/calendar';
import { formalitetStates, formalitetSteps } from '../complaint-tracks/formalitet.labels.js';
import {
  chairStandingLabels,
  chairStepLabels,
  decidingLabels,
  realitetStandingLabels,
  realitetStepLabels,
} from '../complaint-tracks/realitet.labels.js';
import type { FamilyStep } from '../domain/collective/collective.values.js';
import type { PointKind } from '../domain/complaint.values.js';

import type { DutyEnd, DutyKind } from '../domain/deadlines/deadlines.values.js';
import type { TakenFormalitetStepName } from '../domain/formalitet/formalitet.values.js';
import type { PartyRole } from '../domain/parties/parties.values.js';
import type { AppealOutcome, DecisionBody, TakenStepName } from '../domain/realitet/realitet.values.js';
import type { Standing } from '../domain/standing.js';

/** What Danish refusals call our codes. A record by type: a code that gets no word does not compile. */
type Words<Code extends string> = Readonly<Record<Code, string>>;

/** A label stands in the middle of a sentence. None of them begins with a name. */
const inASentence = (labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(labels).map(([code, label]) => [code, `${label.charAt(0).toLowerCase()}${label.slice(1)}`]),
  );

/** Where a point or a chair's decision stands. What two tracks share is said so that it holds for both. */
export const stateWords = {
  ...inASentence({ ...formalitetStates, ...realitetStandingLabels, ...chairStandingLabels }),
  withdrawn: 'trukket tilbage',
  lapsed: 'bortfaldet',
};

export const stepWords = inASentence({ ...formalitetSteps, ...realitetStepLabels, ...chairStepLabels });

/** The same in a list, where each is told from the next. */
export const stepsWords = Object.fromEntries(Object.entries(stepWords).map(([step, words]) => [step, `»${words}«`]));

/** The name of each rule of deadlines. */
export const ruleWords: Readonly<Record<'da' | 'en', Readonly<Record<string, string>>>> = {
  da: Object.fromEntries(deadlineRules.map(({ code, name }) => [code, `»${name.da}«`])),
  en: Object.fromEntries(deadlineRules.map(({ code, name }) => [code, name.en])),
};

export const groundWords = Object.fromEntries(noticeGrounds.map((ground) => [ground, noticeGroundWords[ground].da]));

export const standingWords: Words<Standing> = {
  counts: 'gældende',
  merged: 'flettet ind i en anden',
  annulled: 'annulleret',
};

export const outcomeWords: Words<AppealOutcome> = {
  affirmed: decidingLabels.affirmed,
  amended: decidingLabels.amended,
  annulled: decidingLabels.annulled,
  remitted: decidingLabels.remitted,
  dismissed: decidingLabels.dismissed,
  lapsed: decidingLabels.lapsed,
};

export const bodyWords: Words<DecisionBody> = {
  administration: 'forvaltningen',
  committee: 'børne- og ungeudvalget',
  chair: 'formanden for børne- og ungeudvalget',
};

/** The lists that say whose a decision is, by their names in the log. */
export const listWords: Readonly<Record<string, string>> = {
  'barnets-lov-142/1': 'listen i barnets lov § 142',
  'serviceloven-74/1': 'listen i serviceloven § 74',
  // What these two acts leave to the committee stands in the lists of the others.
  'voksenansvarsloven-142/1': 'listen i barnets lov § 142',
  'voksenansvarsloven-74/1': 'listen i serviceloven § 74',
  'not-listed': 'ingen liste',
};

export const kindWords: Words<PointKind> = {
  formalitet: 'et formalitetspunkt',
  realitet: 'et realitetspunkt',
  'not-stated': 'et punkt, hvis slags ikke er oplyst',
};

export const dutyKindWords: Words<DutyKind> = {
  'worry-in-complaint': 'en underretning i klagen',
  'access-to-files': 'en anmodning om aktindsigt',
  'child-assessment': 'en børnefaglig undersøgelse',
  'childs-plan': 'barnets plan',
  'first-follow-up': 'den første opfølgning',
};

export const dutyEndWords: Words<DutyEnd> = {
  done: 'udført',
  preliminary: 'foreløbigt vurderet',
  'given-up-by-citizen': 'opgivet af borgeren',
  'recorded-in-error': 'registreret ved en fejl',
};

export const partyRoleWords: Words<PartyRole> = {
  complainant: 'klager',
  concerned: 'den, sagen angår',
  'custody-holder': 'forældremyndighedsindehaver',
  'parent-without-custody': 'forælder uden forældremyndighed',
  representative: 'repræsentant',
  'support-person': 'bisidder',
  other: 'part på anden måde',
};

export const takenStepWords: Words<TakenStepName | TakenFormalitetStepName> = {
  acknowledged: 'kvitteret',
  'dialogue-offered': 'samtale tilbudt',
  'dialogue-accepted': 'samtale aftalt',
  'dialogue-declined': 'samtale afslået',
  'dialogue-held': 'samtale holdt',
  'settled-by-dialogue': 'afgjort i enighed',
  answered: 'besvaret',
  'second-stage-asked': 'bedt om, at en anden ser på svaret',
  'second-stage-answered': 'besvaret igen',
  reassessed: 'genvurderet',
  'citizen-chose': 'borgerens svar registreret',
  'citizen-stayed-silent': 'borgerens tavshed registreret',
  forwarded: 'sendt til Ankestyrelsen',
  'passed-on': 'sendt videre til Ankestyrelsen',
  'received-by-appeal-board': 'modtaget i Ankestyrelsen',
  'dispensation-decided': 'dispensation afgjort',
  'decided-by-appeal-board': 'afgjort af Ankestyrelsen',
  'decided-anew': 'afgjort på ny',
  'brought-before-court': 'indbragt for retten',
  'decided-by-court': 'afgjort af retten',
  'appeal-withdrawn': 'trukket tilbage af klageren',
};

/** What a family did last, behind its subject. */
export const familyStepWords: Words<FamilyStep> = { joined: 'kom med', left: 'gik ud' };
