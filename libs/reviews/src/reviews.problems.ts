import type { Problems } from '@lydhoer/http';
import type { ReviewRefusal } from './domain/review.refusals.js';
import { openingProblems } from './opening.problems.js';
import { reminderProblems } from './reminders.problems.js';

/** What each refusal says to the reader. */
export const reviewProblems: Problems<ReviewRefusal> = {
  'review-unknown': {
    status: 404,
    da: { title: 'Undersøgelsen findes ikke', detail: 'Der er ingen undersøgelse med det id, som du kan se.' },
    en: { title: 'No such review', detail: 'There is no review with that id that you can see.' },
  },
  'review-already-opened': {
    status: 409,
    da: { title: 'Undersøgelsen er allerede åbnet', detail: 'Der er allerede en undersøgelse med det id.' },
    en: { title: 'The review is already open', detail: 'There is a review with that id already.' },
  },
  'review-concluded': {
    status: 409,
    da: { title: 'Undersøgelsen er afsluttet', detail: 'En afsluttet undersøgelse kan ikke ændres. Åbn en ny.' },
    en: { title: 'The review is concluded', detail: 'A concluded review cannot change. Open a new one.' },
  },
  'review-without-finding': {
    status: 409,
    da: {
      title: 'Undersøgelsen har ingen fund',
      detail: 'Notér mindst ét fund, før undersøgelsen afsluttes, også når der ikke er grund til kritik.',
    },
    en: {
      title: 'The review has no finding',
      detail: 'Record at least one finding before you conclude, also when there is nothing to criticise.',
    },
  },
  'review-date-in-the-future': {
    status: 422,
    da: { title: 'Datoen ligger i fremtiden', detail: '{field} kan senest være den {latest}.' },
    en: { title: 'The date lies in the future', detail: '{field} has to be {latest} or earlier.' },
  },
  ...openingProblems,
  'finding-point-unknown': {
    status: 422,
    da: {
      title: 'Klagepunktet findes ikke på klagen',
      detail: 'Vælg et punkt på den klage, der undersøges, eller udelad pointId.',
    },
    en: {
      title: 'The complaint has no such point',
      detail: 'The finding has to be about a point of the reviewed complaint, or leave out pointId.',
    },
  },
  'positive-finding-carries-no-criticism': {
    status: 422,
    da: {
      title: 'Et positivt fund er ikke kritik',
      detail: 'Sæt criticism til »none«, når positive er true. Notér kritik som et selvstændigt fund.',
    },
    en: {
      title: 'A positive finding is no criticism',
      detail: 'Set criticism to “none” when positive is true. Record criticism as a finding of its own.',
    },
  },
  'addressee-unknown': {
    status: 422,
    da: { title: 'Modtageren findes ikke', detail: 'Organisationen har ikke det team, den afdeling eller den person.' },
    en: { title: 'No such addressee', detail: 'The organisation has no such team, department or person.' },
  },
  'addressee-not-valid-today': {
    status: 422,
    da: {
      title: 'Modtageren er ikke i organisationen i dag',
      detail:
        'Teamet eller afdelingen er nedlagt eller endnu ikke oprettet, eller personen er fratrådt eller endnu ikke tiltrådt.',
    },
    en: {
      title: 'The addressee is not in the organisation today',
      detail: 'The team, department or person has ended, left or not begun yet.',
    },
  },
  'addressee-cannot-reply': {
    status: 422,
    da: {
      title: 'Modtageren kan ikke svare',
      detail: 'Kun ledere svarer på anbefalinger. Send den til personens team eller leder.',
    },
    en: {
      title: 'The addressee cannot reply',
      detail: 'Only leaders reply to recommendations. Send it to the person’s team or leader.',
    },
  },
  'reply-due-in-the-past': {
    status: 422,
    da: { title: 'Svarfristen ligger i fortiden', detail: 'replyDueOn kan tidligst være den {earliest}.' },
    en: { title: 'The reply was due in the past', detail: 'replyDueOn has to be {earliest} or later.' },
  },
  'draft-unknown': {
    status: 404,
    da: {
      title: 'Kladden findes ikke',
      detail: 'Undersøgelsen har ingen kladde med det id. Det, der er publiceret, kan ikke kasseres.',
    },
    en: {
      title: 'No such draft',
      detail: 'The review has no unpublished draft with that id. What was published cannot be discarded.',
    },
  },
  'nothing-to-publish': {
    status: 409,
    da: { title: 'Der er intet at publicere', detail: 'Undersøgelsen har ingen fund eller anbefalinger i kladde.' },
    en: { title: 'There is nothing to publish', detail: 'The review has no finding or recommendation in draft.' },
  },
  'recommendation-unknown': {
    status: 404,
    da: { title: 'Anbefalingen findes ikke', detail: 'Undersøgelsen har ingen anbefaling med det id, som du kan se.' },
    en: { title: 'No such recommendation', detail: 'The review has no recommendation with that id that you can see.' },
  },
  'recommendation-already-replied': {
    status: 409,
    da: { title: 'Anbefalingen er allerede besvaret', detail: 'En anbefaling kan kun besvares én gang.' },
    en: { title: 'The recommendation has its reply', detail: 'A recommendation is replied to once.' },
  },
  'reply-reasons-missing': {
    status: 422,
    da: {
      title: 'Begrundelsen mangler',
      detail: 'En anbefaling, der ikke følges fuldt ud, skal besvares med en begrundelse (reasons).',
    },
    en: {
      title: 'The reasons are missing',
      detail: 'A recommendation that is not accepted in full is replied to with reasons.',
    },
  },
  'reply-before-publication': {
    status: 422,
    da: {
      title: 'Svaret er dateret før anbefalingen',
      detail: 'repliedOn kan tidligst være den {earliest}, hvor anbefalingen blev publiceret.',
    },
    en: {
      title: 'The reply is dated before the recommendation',
      detail: 'repliedOn has to be the day the recommendation was published or later: {earliest}.',
    },
  },
  ...reminderProblems,
};
