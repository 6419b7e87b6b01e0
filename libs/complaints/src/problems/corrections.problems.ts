import type { Problems } from '@lydhoer/http';
import type { CorrectionRefusal } from '../domain/corrections/corrections.refusals.js';
import { takingBackProblems } from './taking-back.problems.js';

export const correctionsProblems: Problems<CorrectionRefusal> = {
  'registration-annulled': {
    status: 409,
    da: {
      title: 'Registreringen er annulleret',
      detail: 'Den kan læses, men tæller ingen steder. Genindsæt den, hvis annulleringen er en fejl.',
    },
    en: {
      title: 'The registration is annulled',
      detail: 'It can be read and counts nowhere. Reinstate it if it was annulled by mistake.',
    },
  },
  'registration-not-annulled': {
    status: 409,
    da: { title: 'Registreringen er ikke annulleret', detail: 'Kun en annulleret registrering kan genindsættes.' },
    en: { title: 'The registration is not annulled', detail: 'Only an annulled registration can be reinstated.' },
  },
  'other-complaint-missing': {
    status: 422,
    da: {
      title: 'Den anden registrering mangler',
      detail: 'Angiv i {field} den registrering, der tæller, når klagen er registreret to gange.',
    },
    en: {
      title: 'The other registration is missing',
      detail: 'When it was registered twice, {field} names the registration that counts.',
    },
  },
  'other-complaint-only-when-registered-twice': {
    status: 422,
    da: {
      title: 'Der er ingen anden registrering',
      detail: 'Udelad {field}, eller vælg grunden »registered-twice« (registreret to gange).',
    },
    en: {
      title: 'There is no other registration',
      detail: 'Leave {field} out, or choose the ground registered-twice.',
    },
  },
  'other-complaint-is-this-one': {
    status: 422,
    da: { title: 'Det er den samme registrering', detail: '{field} skal være en anden end den, der annulleres.' },
    en: { title: 'It is the same registration', detail: '{field} has to be another than the one that is annulled.' },
  },
  'other-complaint-unknown': {
    status: 422,
    da: {
      title: 'Den anden registrering findes ikke',
      detail: '{field} er ikke id på en henvendelse eller klage.',
    },
    en: { title: 'No such other registration', detail: '{field} is not the id of a contact or complaint.' },
  },
  'other-complaint-does-not-count': {
    status: 409,
    da: {
      title: 'Den anden registrering tæller ikke',
      detail:
        'Registreringen i {field} er selv annulleret eller lagt sammen med en anden. Mindst én af de to skal tælle.',
    },
    en: {
      title: 'The other registration does not count',
      detail: 'The registration in {field} is annulled or merged itself. At least one of the two has to count.',
    },
  },
  'received-before-the-decision': {
    status: 422,
    da: {
      title: 'Klagen er ældre end afgørelsen',
      detail:
        'Klagen gælder en afgørelse, som er truffet den {earliest}; {field} kan ikke ligge før. Er det afgørelsens dato, der er forkert, så ret den først.',
    },
    en: {
      title: 'The complaint is older than the decision',
      detail:
        'The complaint is about a decision made on {earliest}; {field} cannot be before. Correct the decision’s day first, if that is wrong.',
    },
  },
  'complaint-not-closed': {
    status: 409,
    da: { title: 'Klagen er ikke afsluttet', detail: 'Kun det, der er afsluttet, kan genåbnes.' },
    en: { title: 'The complaint is not closed', detail: 'Only what was closed can be reopened.' },
  },
  'complaint-not-withdrawn': {
    status: 409,
    da: { title: 'Klagen er ikke trukket tilbage', detail: 'Der er ingen tilbagetrækning at tilbagekalde.' },
    en: { title: 'The complaint is not withdrawn', detail: 'There is no withdrawal to revoke.' },
  },
  'step-point-missing': {
    status: 422,
    da: { title: 'Punktet mangler', detail: 'Skridtet hører til et punkt. Angiv det i {field}.' },
    en: { title: 'The point is missing', detail: 'The step belongs to a point. Name it in {field}.' },
  },
  'step-has-no-point': {
    status: 422,
    da: { title: 'Skridtet gælder hele klagen', detail: 'Udelad {field}.' },
    en: { title: 'The step is of the whole complaint', detail: 'Leave {field} out.' },
  },
  'step-not-taken': {
    status: 409,
    da: { title: 'Skridtet er ikke taget', detail: 'Der er ingen dato at rette. Registrér skridtet i stedet.' },
    en: { title: 'The step was not taken', detail: 'There is no date to correct. Record the step instead.' },
  },
  'step-recorded-for-another-day': {
    status: 422,
    da: {
      title: 'Skridtet er ikke registreret den dag',
      detail: 'Intet skridt af den slags er registreret for dagen i {field}. Udelad den for at rette det seneste.',
    },
    en: {
      title: 'The step is not recorded for that day',
      detail: 'No step of that kind is recorded for the day in {field}. Leave it out to correct the last one.',
    },
  },
  'step-date-unchanged': {
    status: 409,
    da: { title: 'Datoen er den samme', detail: 'Skridtet er allerede registreret den dag.' },
    en: { title: 'The date is the same', detail: 'The step is recorded on that day already.' },
  },
  'date-after-next-step': {
    status: 422,
    da: {
      title: 'Datoen ligger efter det næste skridt',
      detail: '{field} kan senest være den {latest}, hvor det næste skridt blev taget.',
    },
    en: {
      title: 'The date is after the next step',
      detail: '{field} can be {latest} at the latest, the day of the step after.',
    },
  },
  'new-decision-was-made-later': {
    status: 422,
    da: {
      title: 'Den nye afgørelse er truffet senere',
      detail:
        '{field} kan tidligst være den {earliest}, hvor den nye afgørelse er registreret som truffet. Er den dag forkert, så ret først datoen for den nye afgørelse.',
    },
    en: {
      title: 'The new decision was made later',
      detail:
        '{field} can be {earliest} at the earliest, the day on which the new decision is recorded as made. If that is wrong, correct the new decision’s day first.',
    },
  },
  'silence-was-counted-from-this-day': {
    status: 409,
    da: {
      title: 'Borgerens frist er talt fra den dag',
      detail:
        'Der er registreret, at borgeren ikke svarede inden 4 uger fra den nye afgørelse. Tag den registrering tilbage, ret dagen, og registrér så tavsheden igen, hvis fristen stadig er udløbet.',
    },
    en: {
      title: 'The citizen’s time was counted from that day',
      detail:
        'It was recorded that the citizen did not answer within four weeks of the new decision. Take that back, correct the day, and then record the silence again if the time is still over.',
    },
  },
  'outstanding-action-due-before': {
    status: 422,
    da: {
      title: 'Det lovede skal være gjort før',
      detail:
        'Skridtet lod noget udestå, som skal være gjort senest den {latest}; {field} kan ikke ligge efter. Er den dag forkert, så ret den først.',
    },
    en: {
      title: 'What was promised is due before',
      detail:
        'The step left something that is due on {latest}; {field} cannot be after. If that day is wrong, correct it first.',
    },
  },
  'point-not-answered': {
    status: 409,
    da: { title: 'Punktet er ikke besvaret', detail: 'Der er intet udfald at rette. Besvar punktet.' },
    en: { title: 'The point is not answered', detail: 'There is no outcome to correct. Answer the point.' },
  },
  'answer-unchanged': {
    status: 409,
    da: { title: 'Udfaldet er det samme', detail: 'Svaret er allerede registreret med det udfald.' },
    en: { title: 'The outcome is the same', detail: 'The answer is recorded with that outcome already.' },
  },
  ...takingBackProblems,
};
