import type { Problems } from '@lydhoer/http';
import type { ReminderRefusal } from './domain/review.refusals.js';

/** What a refused reminder says to the reader. */
export const reminderProblems: Problems<ReminderRefusal> = {
  'reply-not-overdue': {
    status: 409,
    da: { title: 'Svarfristen er ikke overskredet', detail: 'Der rykkes først, når svarfristen er overskredet.' },
    en: { title: 'The reply is not overdue', detail: 'A reminder follows once the day it was due is over.' },
  },
  'addressee-already-reminded': {
    status: 409,
    da: {
      title: 'Der er allerede rykket',
      detail: 'Der er rykket for svarfristen den {replyDueOn}. Det sker én gang.',
    },
    en: { title: 'The reminder was given', detail: 'There was a reminder of {replyDueOn}. Each has one.' },
  },
};
