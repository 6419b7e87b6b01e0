import type { Problems } from '@lydhoer/http';
import type { DutyRefusal } from '../domain/deadlines/deadlines.refusals.js';
import { dutyEndWords, dutyKindWords } from './code-words.js';

export const dutyProblems: Problems<DutyRefusal> = {
  'duty-unknown': {
    status: 404,
    da: { title: 'Pligten findes ikke', detail: 'Der er ikke registreret en pligt med det id på klagen.' },
    en: { title: 'No such duty', detail: 'No duty of that id was recorded on the complaint.' },
  },
  'duty-already-recorded': {
    status: 409,
    da: { title: 'Pligten er registreret', detail: 'Pligten er registreret i forvejen.' },
    en: { title: 'The duty is recorded', detail: 'The duty was recorded before.' },
  },
  'duty-already-discharged': {
    status: 409,
    da: { title: 'Pligten er opfyldt', detail: 'Pligten blev afsluttet den {on}. Den afsluttes én gang.' },
    en: { title: 'The duty is discharged', detail: 'The duty ended on {on}. It ends once.' },
  },
  'duty-not-discharged': {
    status: 409,
    da: {
      title: 'Pligten er ikke afsluttet',
      detail: 'Der er intet registreret om, hvordan pligten sluttede. Registrér det i stedet for at rette det.',
    },
    en: {
      title: 'The duty is not discharged',
      detail: 'Nothing was recorded of how the duty ended. Record that instead of correcting it.',
    },
  },
  'discharge-unchanged': {
    status: 409,
    da: {
      title: 'Der er ikke noget at rette',
      detail: 'Det er allerede registreret sådan. Angiv, hvordan og hvornår pligten rigtigt blev afsluttet.',
    },
    en: {
      title: 'Nothing to correct',
      detail: 'It is recorded so already. Say how and when the duty really ended.',
    },
  },
  'duty-has-no-time': {
    status: 422,
    da: {
      title: 'Fristen regnes i dage',
      detail: 'Kun en bekymring, der skal vurderes inden for 24 timer, har et klokkeslæt. Udelad {field}.',
    },
    en: {
      title: 'The deadline is counted in days',
      detail: 'Only a worry, which is assessed within 24 hours, has a time of day. Leave {field} out.',
    },
  },
  'time-on-another-day': {
    status: 422,
    da: {
      title: 'Klokkeslættet hører til en anden dag',
      detail: '{field} falder ikke på den {on} i dansk tid. Ret den ene af dem.',
    },
    en: { title: 'The time is on another day', detail: '{field} is not on {on} in Danish time. Correct one of them.' },
  },
  'time-in-the-future': {
    status: 422,
    da: { title: 'Tidspunktet ligger i fremtiden', detail: '{field} kan senest være nu.' },
    en: { title: 'The time lies in the future', detail: '{field} is at the latest now.' },
  },
  'discharged-before-it-arose': {
    status: 422,
    da: {
      title: 'Pligten kan ikke være opfyldt, før den opstod',
      detail: '{field} kan tidligst være den {earliest}, og klokkeslættet tidligst det, hvor pligten opstod.',
    },
    en: {
      title: 'The duty is not discharged before it arose',
      detail:
        '{field} is at the earliest {earliest}, and its time of day at the earliest that at which the duty arose.',
    },
  },
  'duty-does-not-end-so': {
    status: 422,
    da: {
      title: 'Pligten kan ikke slutte sådan',
      detail: '{field} kan for {kind} være: {may}.',
      words: { kind: dutyKindWords, may: dutyEndWords },
    },
    en: { title: 'The duty does not end so', detail: '{field} may be, for {kind}: {may}.' },
  },
  'worry-needs-a-team': {
    status: 422,
    da: {
      title: 'Det mangler, hvem der skal have besked',
      detail:
        'En bekymring for et barn er en underretning, der skal vurderes inden for 24 timer. Angiv i {field} det team, der modtager underretninger.',
    },
    en: {
      title: 'Who must be told is missing',
      detail:
        'A worry about a child is a notification of concern, assessed within 24 hours. Give in {field} the team that receives them.',
    },
  },
  'only-a-worry-has-a-team': {
    status: 422,
    da: {
      title: 'Kun en bekymring har et team, der skal have besked',
      detail: 'Udelad {field}, eller vælg worry-in-complaint.',
    },
    en: { title: 'Only a worry has a team to tell', detail: 'Leave {field} out, or choose worry-in-complaint.' },
  },
};
