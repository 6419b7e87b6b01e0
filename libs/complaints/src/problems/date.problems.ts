import type { Problems } from '@lydhoer/http';
import type { DateRefusal } from '../domain/complaint.refusals.js';

/** Refusals of the days between which everything lies that is done about a complaint, in words. */
export const dateProblems: Problems<DateRefusal> = {
  'date-in-the-future': {
    status: 422,
    da: { title: 'Datoen ligger i fremtiden', detail: '{field} kan senest være den {latest}.' },
    en: { title: 'The date is in the future', detail: '{field} can be {latest} at the latest.' },
  },
  'date-too-early': {
    status: 422,
    da: { title: 'Datoen ligger for langt tilbage', detail: '{field} kan tidligst være den {earliest}.' },
    en: { title: 'The date is too early', detail: '{field} can be {earliest} at the earliest.' },
  },
  'date-before-receipt': {
    status: 422,
    da: {
      title: 'Datoen ligger før modtagelsen',
      detail: '{field} kan tidligst være den {earliest}, hvor henvendelsen blev modtaget.',
    },
    en: {
      title: 'The date is before the receipt',
      detail: '{field} can be {earliest} at the earliest, the day of receipt.',
    },
  },
  'date-before-point-raised': {
    status: 422,
    da: {
      title: 'Datoen ligger før klagepunktet',
      detail:
        '{field} kan tidligst være den {earliest}, hvor klagepunktet blev rejst. Er det den dag, der er forkert, så ret den først.',
    },
    en: {
      title: 'The date is before the point was raised',
      detail:
        '{field} can be {earliest} at the earliest, the day on which the point was raised. Correct that day first, if it is wrong.',
    },
  },
  'closed-before-answer': {
    status: 422,
    da: {
      title: 'Klagen kan ikke afsluttes før svaret',
      detail: '{field} kan tidligst være den {earliest}, hvor det sidste punkt blev besvaret.',
    },
    en: {
      title: 'A complaint is closed after its answer',
      detail: '{field} can be {earliest} at the earliest, the day of the last answer.',
    },
  },
  'receipt-date-unchanged': {
    status: 409,
    da: { title: 'Datoen er den samme', detail: 'Henvendelsen er allerede registreret som modtaget den dag.' },
    en: { title: 'The date is the same', detail: 'It is registered as received on that day already.' },
  },
  'received-after-it-was-handled': {
    status: 422,
    da: {
      title: 'Modtagelsen ligger efter behandlingen',
      detail: '{field} kan senest være den {latest}, hvor der første gang blev gjort noget ved sagen.',
    },
    en: {
      title: 'The receipt is after the handling',
      detail: '{field} can be {latest} at the latest, when something was first done about it.',
    },
  },
  'received-after-a-duty-arose': {
    status: 422,
    da: {
      title: 'Modtagelsen ligger efter noget, der fulgte med henvendelsen',
      detail:
        '{field} kan senest være den {latest}: fra den dag løber frister for noget, der fulgte med henvendelsen, f.eks. en underretning. Er også den dag forkert, så afslut det først som registreret ved en fejl (»recorded-in-error«), ret modtagelsen, og registrér det igen med den rigtige dag.',
    },
    en: {
      title: 'The receipt is after something that came with it',
      detail:
        '{field} can be {latest} at the latest: from that day deadlines run for something that came with it, such as a worry about a child. If that day is wrong, too, first discharge it as recorded-in-error, correct the receipt, and record it again with the right day.',
    },
  },
};
