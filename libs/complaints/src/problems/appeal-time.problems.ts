import type { Problems } from '@lydhoer/http';
import type { AppealTimeRefusal } from '../domain/realitet/realitet.refusals.js';

/** Refusals about what the law itself does to a party’s time for appeals. */
export const appealTimeProblems: Problems<AppealTimeRefusal> = {
  'appeal-time-not-running': {
    status: 409,
    da: {
      title: 'Klagefristen løber ikke',
      detail:
        'Partens klagefrist er ikke beregnet, for afgørelsen følger andre klageregler. Ret afgørelsens retsgrundlag, hvis det er forkert.',
    },
    en: {
      title: 'The time for appeals does not run',
      detail:
        'The party’s time for appeals was not computed: the decision comes under other rules of appeal. Correct its legal basis if that is wrong.',
    },
  },
  'appeal-time-already-suspended': {
    status: 409,
    da: {
      title: 'Klagefristen står allerede stille',
      detail: 'Parten har en anmodning om aktindsigt, der ikke er besvaret. Registrér svaret på den først.',
    },
    en: {
      title: 'The time for appeals stands still already',
      detail: 'The party has a request for access that is not answered. Record its answer first.',
    },
  },
  'appeal-time-not-suspended': {
    status: 409,
    da: {
      title: 'Klagefristen står ikke stille',
      detail: 'Parten har ingen ubesvaret anmodning om aktindsigt. Registrér anmodningen først.',
    },
    en: {
      title: 'The time for appeals does not stand still',
      detail: 'The party has no unanswered request for access. Record the request first.',
    },
  },
  'access-asked-too-early': {
    status: 422,
    da: {
      title: 'Før klagefristen løb',
      detail:
        'En anmodning, der er besvaret, før klagefristen begynder, standser den ikke. {field} kan tidligst være den {earliest}, da afgørelsen blev modtaget eller truffet, eller klagefristen løb videre.',
    },
    en: {
      title: 'Before the time for appeals ran',
      detail:
        'A request that is answered before the time for appeals begins does not stop it. {field} is at the earliest {earliest}, when the decision was received or made, or the time ran on.',
    },
  },
  'access-asked-too-late': {
    status: 422,
    da: {
      title: 'Klagefristen var udløbet',
      detail:
        'Kun en anmodning inden for klagefristen standser den (forvaltningsloven § 17, stk. 2). {field} kan senest være den {latest}.',
    },
    en: {
      title: 'The time for appeals was over',
      detail:
        'Only a request within the time for appeals stops it (forvaltningsloven § 17, stk. 2). {field} is at the latest {latest}.',
    },
  },
  'access-answered-before-asked': {
    status: 422,
    da: {
      title: 'Besvaret før anmodningen',
      detail: '{field} kan tidligst være den {earliest}, da der blev bedt om aktindsigt.',
    },
    en: {
      title: 'Answered before it was asked',
      detail: '{field} is at the earliest {earliest}, when access was asked for.',
    },
  },
  'reasons-already-given': {
    status: 409,
    da: {
      title: 'Begrundelsen er givet',
      detail: 'Det er registreret, hvornår parten fik den begrundelse, der manglede.',
    },
    en: {
      title: 'The reasons were given',
      detail: 'It is recorded when the party got the reasons that were missing.',
    },
  },
  'reasons-before-receipt': {
    status: 422,
    da: {
      title: 'Begrundet før modtagelsen',
      detail: '{field} kan ikke ligge før {earliest}, da afgørelsen blev truffet eller modtaget.',
    },
    en: {
      title: 'Reasons before the receipt',
      detail: '{field} cannot be before {earliest}, when the decision was made or received.',
    },
  },
};
