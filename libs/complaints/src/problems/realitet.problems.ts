import type { Problems } from '@lydhoer/http';
import type {
  AppealBoardRefusal,
  AppealTimeRefusal,
  ChairRefusal,
  DecisionRefusal,
  RealitetRefusal,
  ReassessmentRefusal,
  ReceiptRefusal,
} from '../domain/realitet/realitet.refusals.js';
import { appealProblems } from './appeal.problems.js';
import { appealTimeProblems } from './appeal-time.problems.js';
import { decisionProblems } from './decision.problems.js';
import { receiptProblems } from './receipt.problems.js';
import { stepWords } from './code-words.js';

const chair: Problems<ChairRefusal> = {
  'not-a-chairs-decision': {
    status: 422,
    da: {
      title: 'Ingen formandsafgørelse',
      detail: 'Skridtet findes kun for en formandsafgørelse (barnets lov § 143). Afgørelsen er truffet af en anden.',
    },
    en: {
      title: 'Not a chair’s decision',
      detail: 'The step exists for a chair’s urgent decision only (barnets lov § 143). Another body made this one.',
    },
  },
  'instant-in-the-future': {
    status: 422,
    da: { title: 'Tidspunktet er i fremtiden', detail: '{field} kan ikke ligge efter nu ({latest}).' },
    en: { title: 'The instant is in the future', detail: '{field} cannot be after now ({latest}).' },
  },
  'chair-decision-executed-before-decided': {
    status: 422,
    da: {
      title: 'Iværksat før afgørelsen',
      detail: '{field} kan ikke ligge før den {earliest}, da afgørelsen blev truffet.',
    },
    en: {
      title: 'Carried out before it was decided',
      detail: '{field} cannot be before {earliest}, when it was decided.',
    },
  },
  'chair-decision-notified-before-executed': {
    status: 422,
    da: { title: 'Besked før iværksættelsen', detail: '{field} kan ikke ligge før iværksættelsen ({earliest}).' },
    en: { title: 'Notified before it was carried out', detail: '{field} cannot be before the execution ({earliest}).' },
  },
  'chair-decision-already-notified': {
    status: 409,
    da: {
      title: 'Parterne har fået besked',
      detail: 'Beskeden er registreret ({notifiedAt}). Ret tidspunktet, hvis det er forkert.',
    },
    en: {
      title: 'The parties were notified',
      detail: 'The notice is recorded ({notifiedAt}). Correct it when it is wrong.',
    },
  },
  'chair-decision-times-unchanged': {
    status: 409,
    da: { title: 'Intet er ændret', detail: 'Tidspunkterne er dem, der allerede står. Angiv det, der skal rettes.' },
    en: { title: 'Nothing is changed', detail: 'These are the instants as they stand. Give what is to be put right.' },
  },
  'chair-decision-notice-told-twice': {
    status: 422,
    da: {
      title: 'Beskeden er angivet på to måder',
      detail: 'Angiv enten, hvornår parterne fik besked, eller at de aldrig fik det ({field}), ikke begge dele.',
    },
    en: {
      title: 'The notice is told in two ways',
      detail: 'Tell either when the parties were notified, or that they never were ({field}), not both.',
    },
  },
  'chair-decision-approval-before-execution': {
    status: 422,
    da: {
      title: 'Før iværksættelsen',
      detail: 'Det, der følger efter iværksættelsen, kan ikke ligge før den {earliest}. Ret {field}.',
    },
    en: {
      title: 'Before the execution',
      detail: 'What follows the execution cannot be before {earliest}. Correct {field}.',
    },
  },
  'chair-decision-still-holds': {
    status: 422,
    da: {
      title: 'Fristen er ikke udløbet',
      detail:
        'Af den grund kan formandsafgørelsen tidligst falde bort den {earliest} (barnets lov § 143). Ret {field}, eller angiv den rigtige grund.',
    },
    en: {
      title: 'The time is not over',
      detail:
        'For that cause the chair’s decision lapses on {earliest} at the earliest (barnets lov § 143). Correct {field}, or give the right cause.',
    },
  },
  'chair-decision-approved-in-time': {
    status: 409,
    da: {
      title: 'Udvalget godkendte afgørelsen',
      detail: 'Godkendelsen er registreret den {approvedOn}. Angiv en anden grund til, at afgørelsen er faldet bort.',
    },
    en: {
      title: 'The committee approved the decision',
      detail: 'The approval is recorded on {approvedOn}. Give another cause of the lapse.',
    },
  },
};

type Own = Exclude<
  RealitetRefusal,
  DecisionRefusal | ReceiptRefusal | AppealTimeRefusal | ReassessmentRefusal | AppealBoardRefusal | ChairRefusal
>;

const steps: Problems<Own> = {
  'not-a-realitet-point': {
    status: 409,
    da: {
      title: 'Ikke et realitetspunkt',
      detail: 'Skridtet gælder realitetspunkter. Klassificér punktet som realitet, eller besvar det som formalitet.',
    },
    en: {
      title: 'Not a realitet point',
      detail: 'The step is for realitet points. Classify the point as realitet, or answer it as formalitet.',
    },
  },
  'no-point-at-this-step': {
    status: 409,
    da: {
      title: 'Intet punkt er nået hertil',
      detail: 'Intet punkt om afgørelsen står et sted, hvor »{step}« er muligt. Se, hvor hvert punkt står.',
      words: { step: stepWords },
    },
    en: {
      title: 'No point has come here',
      detail: 'No point about the decision stands where {step} is possible. See where each of them stands.',
    },
  },
  'point-on-its-way-stays-realitet': {
    status: 409,
    da: {
      title: 'Punktet forbliver realitet',
      detail: 'Punktet er genvurderet eller sendt videre (retssikkerhedsloven § 66) og kan ikke klassificeres om.',
    },
    en: {
      title: 'The point stays realitet',
      detail: 'The point was reassessed or sent on (retssikkerhedsloven § 66) and stays realitet.',
    },
  },
  'date-before-last-step': {
    status: 422,
    da: { title: 'Datoen ligger før det forrige skridt', detail: '{field} kan ikke ligge før den {earliest}.' },
    en: { title: 'The date is before the last step', detail: '{field} cannot be before {earliest}.' },
  },
};

/** Refusals of the two realitet tracks and the decisions that are appealed, in words. */
export const realitetProblems: Problems<RealitetRefusal> = {
  ...decisionProblems,
  ...receiptProblems,
  ...appealTimeProblems,
  ...appealProblems,
  ...chair,
  ...steps,
};
