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
      detail:
        'Parten har en anmodning om aktindsigt, der ikke er besvaret. Registrér svaret på den først, eller ret anmodningen, hvis den er registreret ved en fejl (access-requests-correction).',
    },
    en: {
      title: 'The time for appeals stands still already',
      detail:
        'The party has a request for access that is not answered. Record its answer first, or correct the request if it was recorded by mistake (access-requests-correction).',
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
        'Kun en anmodning inden for klagefristen standser den (forvaltningsloven § 17, stk. 2). {field} kan senest være den {latest}. Begyndte fristen forfra eller først senere, så registrér først den begrundelse eller klagevejledning, der manglede, eller ret modtagelsen, og registrér derefter anmodningen.',
    },
    en: {
      title: 'The time for appeals was over',
      detail:
        'Only a request within the time for appeals stops it (forvaltningsloven § 17, stk. 2). {field} is at the latest {latest}. If the time began anew or later, first record the reasons or the guidance that were missing, or correct the receipt, and then the request.',
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
  'access-answer-incomplete': {
    status: 422,
    da: {
      title: 'Svaret er ikke helt',
      detail: 'Et svar på en anmodning om aktindsigt har både en dag og en måde. Angiv {field}, eller udelad begge.',
    },
    en: {
      title: 'The answer is not whole',
      detail: 'An answer to a request for access has a day and a way it ended. Tell {field}, or leave out both.',
    },
  },
  'access-requests-unchanged': {
    status: 409,
    da: {
      title: 'Anmodningerne er de samme',
      detail: 'Partens anmodninger om aktindsigt er allerede registreret sådan. Ret mindst én af dem.',
    },
    en: {
      title: 'The requests are the same',
      detail: 'The party’s requests for access are recorded so already. Change at least one of them.',
    },
  },
  'reasons-already-given': {
    status: 409,
    da: {
      title: 'Begrundelsen er givet',
      detail:
        'Det er registreret, hvornår parten fik den begrundelse, der manglede. Er det registreret forkert, så ret det (missing-reasons-correction).',
    },
    en: {
      title: 'The reasons were given',
      detail:
        'It is recorded when the party got the reasons that were missing. If that is wrong, correct it (missing-reasons-correction).',
    },
  },
  'missing-reasons-unchanged': {
    status: 409,
    da: {
      title: 'Det er registreret sådan',
      detail: 'Den begrundelse, der manglede, er allerede registreret sådan. Ret dagen eller grunden.',
    },
    en: {
      title: 'It is recorded so',
      detail: 'The reasons that were missing are recorded so already. Change the day or the ground.',
    },
  },
  'reasons-before-receipt': {
    status: 422,
    da: {
      title: 'Begrundet før modtagelsen',
      detail: '{field} kan ikke ligge før den {earliest}, da afgørelsen blev truffet eller modtaget.',
    },
    en: {
      title: 'Reasons before the receipt',
      detail: '{field} cannot be before {earliest}, when the decision was made or received.',
    },
  },
};
