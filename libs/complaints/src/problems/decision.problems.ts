import type { Problems } from '@lydhoer/http';
import type { DecisionRefusal } from '../domain/realitet/realitet.refusals.js';
import { bodyWords, listWords } from './code-words.js';

/** Refusals about decisions that are appealed. */
export const decisionProblems: Problems<DecisionRefusal> = {
  'decision-unknown': {
    status: 404,
    da: {
      title: 'Afgørelsen findes ikke',
      detail: 'Klagen har ingen afgørelse med det id. Registrér afgørelsen først.',
    },
    en: { title: 'There is no such decision', detail: 'The complaint has no decision of that id. Record it first.' },
  },
  'decision-body-contradicts-legal-basis': {
    status: 422,
    da: {
      title: 'Myndighed og retsgrundlag passer ikke sammen',
      detail:
        'Efter retsgrundlaget hører afgørelsen til »{byLaw}« ({list}), men der er angivet »{entered}«. Ret {field} eller retsgrundlaget, eller bekræft med en begrundelse i confirmation, at det er rigtigt.',
      words: { byLaw: bodyWords, list: listWords, entered: bodyWords },
    },
    en: {
      title: 'The body contradicts the legal basis',
      detail:
        'By its legal basis the decision belongs to {byLaw} ({list}; barnets lov § 142), but {entered} was entered. Correct {field} or the legal basis, or confirm in confirmation, with a reason, that it is right.',
    },
  },
  'legal-basis-names-several-bodies': {
    status: 422,
    da: {
      title: 'Retsgrundlaget nævner flere myndigheders bestemmelser',
      detail:
        'Bestemmelserne i {field} hører til flere ({named}; {list}). Angiv alene den bestemmelse, afgørelsen er truffet efter, eller bekræft med en begrundelse i confirmation, hvem der traf den.',
      words: { named: bodyWords, list: listWords },
    },
    en: {
      title: 'The legal basis names places of several bodies',
      detail:
        'The places in {field} belong to several ({named}; {list}; barnets lov § 142). Name only the one the decision rests on, or confirm in confirmation, with a reason, who made it.',
    },
  },
  'statute-not-in-force': {
    status: 422,
    da: {
      title: 'Loven gjaldt ikke den dag',
      detail:
        'Afgørelsen er truffet den {decidedOn}; loven i {field} gælder fra den {from}. Angiv den lov, der gjaldt (før barnets lov: serviceloven), eller ret dagen.',
    },
    en: {
      title: 'The statute was not in force that day',
      detail:
        'The decision was made on {decidedOn}; the statute in {field} is in force from {from}. Give the one that was (before barnets lov: serviceloven), or put the day right.',
    },
  },
  'decision-body-needs-no-confirmation': {
    status: 422,
    da: {
      title: 'Der er intet at bekræfte',
      detail: 'Retsgrundlaget modsiger ikke den angivne myndighed. Udelad {field}.',
    },
    en: {
      title: 'There is nothing to confirm',
      detail: 'The legal basis does not contradict the body. Leave {field} out.',
    },
  },
  'decision-after-the-complaint': {
    status: 422,
    da: {
      title: 'Afgørelsen er yngre end klagen',
      detail:
        'Der blev klaget den {latest}; afgørelsen i {field} kan ikke være yngre. Er den alligevel påklaget, så tilføj et punkt med den dag, det blev rejst (raisedOn). En ny afgørelse påklages i en klage for sig.',
    },
    en: {
      title: 'The decision is later than the complaint',
      detail:
        'It was complained of on {latest}; the decision in {field} cannot be later. If it is appealed all the same, add a point with the day on which that was raised (raisedOn). A new decision needs a complaint of its own.',
    },
  },
  'decision-already-acted-on': {
    status: 409,
    da: {
      title: 'Der er allerede handlet på afgørelsen',
      detail:
        'Der er taget skridt, som hviler på, hvem der traf afgørelsen, og på hvilken afgørelse punktet gælder. Er det registreret forkert, så tag først de skridt tilbage, der hviler på det, de seneste først.',
    },
    en: {
      title: 'Steps rest on the decision already',
      detail:
        'Steps were taken that rest on who made the decision and on which one the point is about. If it was recorded wrongly, take those steps back first, the latest before the others.',
    },
  },
  'point-of-another-decision': {
    status: 409,
    da: {
      title: 'Punktet gælder ikke denne afgørelse',
      detail: 'Punktet er ikke knyttet til afgørelsen. Knyt det til den først.',
    },
    en: {
      title: 'The point is not about this decision',
      detail: 'The point is not linked to the decision. Link it first.',
    },
  },
  'point-already-linked-to-decision': {
    status: 409,
    da: { title: 'Punktet er allerede knyttet', detail: 'Punktet er allerede knyttet til en afgørelse.' },
    en: { title: 'The point is linked already', detail: 'The point is linked to a decision already.' },
  },
  'decision-staff-unknown': {
    status: 422,
    da: { title: 'Medarbejderen findes ikke', detail: 'Ingen medarbejder har det id, der står i {field}.' },
    en: { title: 'There is no such member of staff', detail: 'No member of staff has the id that stands in {field}.' },
  },
  'new-decision-needs-a-complaint-of-its-own': {
    status: 422,
    da: {
      title: 'En ny afgørelse påklages for sig',
      detail: 'Den nye afgørelse har sin egen klagefrist. Registrér klagen over den som en klage for sig.',
    },
    en: {
      title: 'A new decision needs a complaint of its own',
      detail: 'The new decision has a time for appeals of its own. Register the complaint about it as a new complaint.',
    },
  },
  'suspensive-effect-needs-paragraph': {
    status: 422,
    da: {
      title: 'Bestemmelsen mangler',
      detail: 'Angiv i {field}, hvilken bestemmelse der giver opsættende virkning (retssikkerhedsloven § 72).',
    },
    en: {
      title: 'The paragraph is missing',
      detail: 'Say in {field} which rule gives the suspensive effect (retssikkerhedsloven § 72).',
    },
  },
  'immediate-execution-needs-suspensive-effect': {
    status: 422,
    da: {
      title: 'Straksiværksættelse kræver opsættende virkning ved lov',
      detail:
        'Kun hvor loven giver opsættende virkning, kan det besluttes at iværksætte alligevel (retssikkerhedsloven § 72).',
    },
    en: {
      title: 'Immediate execution needs suspensive effect by law',
      detail:
        'Only where the law gives suspensive effect can it be decided to execute all the same (retssikkerhedsloven § 72).',
    },
  },
  'suspensive-effect-not-recorded': {
    status: 409,
    da: {
      title: 'Der er ingen opsættende virkning at rette',
      detail: 'Der er intet registreret om klagens opsættende virkning for afgørelsen. Registrér den i stedet.',
    },
    en: {
      title: 'There is no suspensive effect to correct',
      detail: 'Nothing is recorded of the complaint’s suspensive effect on the decision. Record it instead.',
    },
  },
  'suspensive-effect-unchanged': {
    status: 409,
    da: {
      title: 'Det er allerede registreret sådan',
      detail: 'Det, der står i {field}, er det samme som før.',
    },
    en: { title: 'It is recorded so already', detail: '{field} says the same as before.' },
  },
  'suspensive-effect-not-by-law': {
    status: 422,
    da: {
      title: 'Ingen opsættende virkning ved lov',
      detail:
        'En klage over børne- og ungeudvalgets eller formandens afgørelse har ikke opsættende virkning efter loven; Ankestyrelsen kan undtagelsesvis give den.',
    },
    en: {
      title: 'No suspensive effect by law',
      detail:
        'A complaint about a decision of the committee or its chair has no suspensive effect by law; Ankestyrelsen may exceptionally grant it.',
    },
  },
};
