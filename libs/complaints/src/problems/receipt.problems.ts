import type { Problems } from '@lydhoer/http';
import type { ReceiptRefusal } from '../domain/realitet/realitet.refusals.js';

/** Refusals about how decisions reached the parties. */
export const receiptProblems: Problems<ReceiptRefusal> = {
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
