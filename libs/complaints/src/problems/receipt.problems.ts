import type { Problems } from '@lydhoer/http';
import type { ReceiptRefusal } from '../domain/realitet/realitet.refusals.js';

/** Refusals about how decisions reached the parties. */
export const receiptProblems: Problems<ReceiptRefusal> = {
  'digital-post-is-received-when-available': {
    status: 422,
    da: {
      title: 'Digital Post er modtaget, når den er tilgængelig',
      detail:
        'Digital Post er modtaget den dag, den er tilgængelig for modtageren, altså den {latest}, da den blev sendt, og ikke når den læses (lov om Digital Post § 10). Udelad {field}. Var den ikke tilgængelig før en senere dag, angives grunden i laterBecause. Er afsendelsesdagen forkert, rettes den.',
    },
    en: {
      title: 'Digital Post is received when it is available',
      detail:
        'Digital Post is received on the day it is available to the recipient, that is {latest}, when it was sent, and not when it is read (lov om Digital Post § 10). Leave {field} out. Where it was not available until a later day, give the ground in laterBecause. Where the day of sending is wrong, correct that.',
    },
  },
  'later-ground-only-for-digital-post': {
    status: 422,
    da: {
      title: 'Der er intet at begrunde',
      detail:
        '{field} angives kun, når Digital Post er modtaget en senere dag end den, den blev sendt (sentOn og receivedOn).',
    },
    en: {
      title: 'There is nothing to give a ground for',
      detail:
        '{field} is given only of Digital Post that was received later than on the day it was sent (sentOn, receivedOn).',
    },
  },
  'receipt-already-recorded': {
    status: 409,
    da: {
      title: 'Partens modtagelse er registreret',
      detail: 'Modtagelsen er allerede registreret for denne part. Ret den, hvis den er forkert.',
    },
    en: {
      title: 'The party’s receipt is recorded',
      detail: 'The receipt of this party is recorded already. Correct it when it is wrong.',
    },
  },
  'receipt-not-recorded': {
    status: 404,
    da: {
      title: 'Partens modtagelse er ikke registreret',
      detail: 'Der er ikke registreret nogen modtagelse for denne part. Registrér den først.',
    },
    en: {
      title: 'The party’s receipt is not recorded',
      detail: 'No receipt of this party is recorded. Record it first.',
    },
  },
  'receipt-person-unknown': {
    status: 422,
    da: {
      title: 'Personen er ikke part i klagen',
      detail: '{field} er ingen af klagens personer. Tilføj personen først.',
    },
    en: {
      title: 'Not a person of the complaint',
      detail: '{field} is none of the complaint’s persons. Add the person first.',
    },
  },
  'receipt-before-decision': {
    status: 422,
    da: {
      title: 'Før afgørelsen',
      detail: '{field} kan ikke ligge før den {earliest}, da afgørelsen blev truffet eller sendt.',
    },
    en: {
      title: 'Before the decision',
      detail: '{field} cannot be before {earliest}, when the decision was made or sent.',
    },
  },
  'received-before-it-was-sent': {
    status: 422,
    da: { title: 'Modtaget før afsendelsen', detail: '{field} kan ikke ligge før den {earliest}, da det blev sendt.' },
    en: { title: 'Received before it was sent', detail: '{field} cannot be before {earliest}, when it was sent.' },
  },
  'guidance-was-given': {
    status: 409,
    da: {
      title: 'Klagevejledningen er givet',
      detail:
        'Parten har fået klagevejledning, eller det er ikke registreret, at den manglede. Ret modtagelsen, hvis den er forkert.',
    },
    en: {
      title: 'The guidance was given',
      detail:
        'The party has the guidance on how to appeal, or it is not recorded as missing. Correct the receipt when it is wrong.',
    },
  },
  'guidance-before-receipt': {
    status: 422,
    da: {
      title: 'Vejledt før modtagelsen',
      detail: '{field} kan ikke ligge før den {earliest}, da afgørelsen blev modtaget.',
    },
    en: {
      title: 'Guided before the receipt',
      detail: '{field} cannot be before {earliest}, when the decision was received.',
    },
  },
  'guidance-day-only-when-it-was-missing': {
    status: 422,
    da: {
      title: 'Kun manglende klagevejledning gives senere',
      detail: 'Udelad {field}, eller angiv, at klagevejledningen manglede eller var forkert.',
    },
    en: {
      title: 'Only missing guidance is given later',
      detail: 'Leave {field} out, or say that the guidance was missing or wrong.',
    },
  },
};
