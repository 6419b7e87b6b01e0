import type { AsOfRefusal } from '@lydhoer/kernel';
import type { Problems } from './problem-catalog.js';

/** What the platform can answer to a well-formed request, beside the rules of a context. */
export const platformProblems = {
  'sign-in-missing': {
    status: 401,
    da: { title: 'Du er ikke logget ind', detail: 'Send et adgangstoken: `Authorization: Bearer <token>`.' },
    en: { title: 'You are not signed in', detail: 'Send a token: `Authorization: Bearer <token>`.' },
  },
  'sign-in-expired': {
    status: 401,
    da: { title: 'Dit login er udløbet', detail: 'Log ind igen.' },
    en: { title: 'Your sign-in has expired', detail: 'Sign in again.' },
  },
  'sign-in-not-valid': {
    status: 401,
    da: {
      title: 'Dit login er ikke gyldigt',
      detail: 'Adgangstokenet er ikke udstedt af den login-tjeneste, som Lydhør bruger. Log ind igen.',
    },
    en: {
      title: 'Your sign-in is not valid',
      detail: 'The token was not issued by the sign-in service that Lydhør uses. Sign in again.',
    },
  },
  'sign-in-for-another-service': {
    status: 401,
    da: {
      title: 'Dit login gælder et andet system',
      detail: 'Adgangstokenet er udstedt til et andet system end Lydhør. Log ind i Lydhør.',
    },
    en: {
      title: 'Your sign-in is for another system',
      detail: 'The token was issued for another system than Lydhør. Sign in to Lydhør.',
    },
  },
  'sign-in-service-away': {
    status: 503,
    da: {
      title: 'Login-tjenesten svarer ikke',
      detail: 'Dit login kan ikke kontrolleres lige nu. Send det samme igen om lidt.',
    },
    en: {
      title: 'The sign-in service does not answer',
      detail: 'Your sign-in cannot be checked now. Send the same again soon.',
    },
  },
  forbidden: {
    status: 403,
    da: { title: 'Det må du ikke', detail: 'Det kræver rettigheden {permission}. {reason}' },
    en: { title: 'You may not do this', detail: 'It needs the permission {permission}. {reason}' },
  },
  gone: {
    status: 410,
    da: { title: 'Det er slettet', detail: 'Det er slettet for altid og kan ikke ændres.' },
    en: { title: 'It was deleted', detail: 'It was deleted for good and cannot be changed.' },
  },
  'personal-data-forgotten': {
    status: 410,
    da: {
      title: 'Personoplysningerne er slettet',
      detail: 'Personoplysningerne er slettet for altid, og der kan ikke tilføjes nye.',
    },
    en: { title: 'The data was forgotten', detail: 'The personal data was deleted for good, and none can be added.' },
  },
  'changed-since': {
    status: 412,
    da: {
      title: 'Andre har ændret det',
      detail: 'Det er ændret, siden du så det. Hent det igen, og tag stilling på ny.',
    },
    en: { title: 'Others have changed it', detail: 'It has changed since you saw it. Fetch it again and decide anew.' },
  },
  'command-too-large': {
    status: 413,
    da: {
      title: 'Det er for meget på én gang',
      detail: 'Der kan højst skrives {limit} byte på én gang; dette fylder {bytes}. Del det op.',
    },
    en: {
      title: 'That is too much at once',
      detail: 'At most {limit} bytes can be written at once; this takes {bytes}. Divide it.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    da: {
      title: 'Nøglen er brugt til noget andet',
      detail: 'Den samme Idempotency-Key er brugt før med et andet indhold. Brug en ny.',
    },
    en: {
      title: 'The key was used for something else',
      detail: 'The same Idempotency-Key was used before with another body. Use a new one.',
    },
  },
  unexpected: {
    status: 500,
    da: {
      title: 'Noget gik galt hos os',
      detail: 'Fejlen er noteret. Oplys id’et i `instance`, hvis du skriver til os om den.',
    },
    en: {
      title: 'Something went wrong on our side',
      detail: 'The error is noted. Give the id in `instance` when you write to us about it.',
    },
  },
  'views-behind': {
    status: 503,
    da: {
      title: 'Oversigten er ikke ajour endnu',
      detail: 'Den er nået til position {reached} af {wanted} i loggen. Send det samme igen om lidt.',
    },
    en: {
      title: 'The view has not caught up yet',
      detail: 'It has reached position {reached} of {wanted} in the log. Send the same again soon.',
    },
  },
  'views-failed': {
    status: 503,
    da: {
      title: 'Oversigten kan ikke laves',
      detail: 'Noget i loggen er beskadiget. Oversigten virker igen, når driften har gendannet loggen.',
    },
    en: {
      title: 'The view cannot be made',
      detail: 'Something in the log is damaged. The view works again when the operator has restored the log.',
    },
  },
  'log-damaged': {
    status: 500,
    da: {
      title: 'Det, der er gemt, er beskadiget',
      detail:
        'Det er ikke det, der blev skrevet, og vises derfor ikke. Sig det til driften, og oplys id’et i `instance`.',
    },
    en: {
      title: 'What is stored is damaged',
      detail: 'It is not what was written, and so it is not shown. Tell the operator, with the id in `instance`.',
    },
  },
  'past-unavailable': {
    status: 503,
    da: { title: 'Tallene fra dengang kan ikke hentes lige nu', detail: 'Send det samme igen om lidt.' },
    en: { title: 'The figures of that day cannot be had right now', detail: 'Send the same again soon.' },
  },
  'as-of-not-a-finished-day': {
    status: 400,
    da: {
      title: 'Dagen er ikke forbi',
      detail:
        '`asOf` ({asOf}) skal være en dag, der er forbi i Danmark: senest {latest}. Det, man vidste ved udgangen af en dag, ændrer sig aldrig.',
    },
    en: {
      title: 'The day is not over',
      detail:
        '`asOf` ({asOf}) must be a day that is over in Denmark: {latest} at the latest. What was known at the end of a day is the same for ever.',
    },
  },
  'too-many-conflicts': {
    status: 503,
    da: { title: 'Mange ændrer det samme lige nu', detail: 'Intet blev skrevet. Send det samme igen.' },
    en: { title: 'Many are changing the same thing', detail: 'Nothing was written. Send the same again.' },
  },
  'outcome-unknown': {
    status: 503,
    da: {
      title: 'Det er uvist, om det blev skrevet',
      detail: 'Send det samme igen med samme Idempotency-Key ({key}): så sker det præcis én gang.',
    },
    en: {
      title: 'It is not known whether it was written',
      detail: 'Send the same again with the same Idempotency-Key ({key}): then it happens exactly once.',
    },
  },
  'store-unavailable': {
    status: 503,
    da: { title: 'Loggen kan ikke nås', detail: 'Intet blev skrevet. Send det samme igen om lidt.' },
    en: { title: 'The log cannot be reached', detail: 'Nothing was written. Send the same again soon.' },
  },
  'not-answered-here': {
    status: 421,
    da: {
      title: 'Her svares der ikke på forespørgsler',
      detail: 'Denne proces udfører kun opgaver. Send forespørgslen til en proces, der svarer.',
    },
    en: {
      title: 'Requests are not answered here',
      detail: 'This process only carries out work. Send the request to one that answers.',
    },
  },
  starting: {
    status: 503,
    da: { title: 'Serveren er ved at starte', detail: 'Intet blev skrevet. Send det samme igen om lidt.' },
    en: { title: 'The server is starting', detail: 'Nothing was written. Send the same again soon.' },
  },
  stopping: {
    status: 503,
    da: { title: 'Serveren er ved at stoppe', detail: 'Send det samme igen om lidt.' },
    en: { title: 'The server is stopping', detail: 'Send the same again soon.' },
  },
} as const satisfies Problems<string> & Problems<AsOfRefusal>;
