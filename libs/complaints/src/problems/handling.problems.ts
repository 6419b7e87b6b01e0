import type { Problems } from '@lydhoer/http';
import type { AnswerRefusal, ReminderRefusal, StaffRefusal } from '../domain/complaint.refusals.js';

const answers: Problems<AnswerRefusal> = {
  'realitet-point-needs-reassessment': {
    status: 409,
    da: {
      title: 'Et realitetspunkt skal genvurderes',
      detail:
        'En klage over en afgørelses indhold besvares ikke: den genvurderes og sendes eventuelt til Ankestyrelsen (retssikkerhedsloven § 66). Registrér afgørelsen, og genvurdér den; en afgørelse truffet af børne- og ungeudvalget sendes videre.',
    },
    en: {
      title: 'A realitet point is reassessed',
      detail:
        'A complaint about the content of a decision is not answered: it is reassessed and may go on to Ankestyrelsen (retssikkerhedsloven § 66). Record the decision and reassess it; one of the children and youth committee is passed on.',
    },
  },
  'point-not-classified': {
    status: 409,
    da: {
      title: 'Punktet er ikke klassificeret',
      detail: 'Det er ikke oplyst, om punktet gælder formalitet eller realitet. Klassificér det først.',
    },
    en: {
      title: 'The point is not classified',
      detail: 'It is not stated whether the point is formalitet or realitet. Classify it first.',
    },
  },
  'point-already-answered': {
    status: 409,
    da: {
      title: 'Punktet er besvaret',
      detail: 'Punktet blev besvaret den {answeredOn}. Et punkt kan kun besvares én gang.',
    },
    en: { title: 'The point is answered', detail: 'The point was answered on {answeredOn}. A point is answered once.' },
  },
  'dismissal-reason-missing': {
    status: 422,
    da: { title: 'Grunden til afvisningen mangler', detail: 'Angiv i {field}, hvorfor punktet afvises.' },
    en: { title: 'The reason for the dismissal is missing', detail: 'A dismissal needs its reason in {field}.' },
  },
  'dismissal-reason-only-when-dismissed': {
    status: 422,
    da: {
      title: 'Kun en afvisning har en afvisningsgrund',
      detail: 'Udelad {field}, eller vælg udfaldet »dismissed« (afvist).',
    },
    en: {
      title: 'Only a dismissal has a dismissal reason',
      detail: 'Leave {field} out, or choose the outcome dismissed.',
    },
  },
  'older-than-a-year-is-not-the-departments': {
    status: 422,
    da: {
      title: 'Afdelingen har ingen etårsfrist',
      detail:
        'Kun borgerrådgiveren kan afvise et forhold, fordi det er over et år gammelt. Afdelingen skal svare på det.',
    },
    en: {
      title: 'The department has no one-year limit',
      detail: 'Only the borgerrådgiver can dismiss a matter for being older than a year. The department answers it.',
    },
  },
  'complainant-not-anonymous': {
    status: 422,
    da: { title: 'Klageren er ikke anonym', detail: 'Kun en anonym klage kan afvises, fordi den ikke kan besvares.' },
    en: {
      title: 'The complainant is not anonymous',
      detail: 'Only an anonymous complaint can be dismissed because it cannot be answered.',
    },
  },
  'answer-incomplete': {
    status: 422,
    da: {
      title: 'Svaret er ikke fuldstændigt',
      detail:
        'Et svar skal have et udfald (outcome), en begrundelse (reasons), den regel eller praksis, det hviler på (restsOn), en afhjælpning (remedy eller noRemedy), det, der udestår (outstandingActions; tom, når intet udestår), og vejledning om, hvordan borgeren kan komme videre (furtherSteps). Her mangler: {missing}.',
    },
    en: {
      title: 'The answer is incomplete',
      detail:
        'An answer has an outcome, its reasons, the rule or practice it rests on (restsOn), a remedy (or noRemedy), what remains to be done (outstandingActions; empty when nothing does) and how the citizen can go on (furtherSteps). Missing here: {missing}.',
    },
  },
  'remedy-contradicts-itself': {
    status: 422,
    da: {
      title: 'Afhjælpningen modsiger sig selv',
      detail: 'Der er angivet en afhjælpning, og samtidig at der ikke er nogen. Udelad det ene.',
    },
    en: {
      title: 'The remedy contradicts itself',
      detail: 'A remedy is given, and also that there is none. Leave one of them out.',
    },
  },
};

const staff: Problems<StaffRefusal> = {
  'assignee-unknown': {
    status: 422,
    da: { title: 'Medarbejderen findes ikke', detail: '{field} er ikke en medarbejders id.' },
    en: { title: 'No such member of staff', detail: '{field} is not the id of a member of staff.' },
  },
  'assignee-not-employed-on-date': {
    status: 422,
    da: { title: 'Medarbejderen er ikke ansat den dag', detail: 'Medarbejderen i {field} er ikke ansat den {on}.' },
    en: {
      title: 'The member of staff is not here on that day',
      detail: 'The member of staff in {field} does not work here on {on}.',
    },
  },
  'assignee-not-in-team': {
    status: 422,
    da: { title: 'Medarbejderen er ikke i teamet', detail: 'Medarbejderen i {field} hører ikke til teamet den {on}.' },
    en: {
      title: 'The member of staff is not in the team',
      detail: 'The member of staff in {field} is not in the team on {on}.',
    },
  },
  'already-assigned': {
    status: 409,
    da: { title: 'Klagen har allerede en sagsbehandler', detail: 'Overdrag den i stedet.' },
    en: { title: 'The complaint has a caseworker already', detail: 'Hand it over instead.' },
  },
  'not-assigned-yet': {
    status: 409,
    da: { title: 'Klagen har ingen sagsbehandler endnu', detail: 'Tildel den først.' },
    en: { title: 'The complaint has no caseworker yet', detail: 'Assign it first.' },
  },
  'answer-due-date-unchanged': {
    status: 409,
    da: { title: 'Dagen er den samme', detail: 'Klagen skal allerede besvares den dag, eller har ingen dag.' },
    en: { title: 'The day is the same', detail: 'The complaint is to be answered by that day already, or has none.' },
  },
  'not-the-assignee': {
    status: 409,
    da: {
      title: 'Klagen er hos en anden',
      detail: '{field} er ikke den, der har klagen nu. Hent klagen igen, og se, hvem der har den.',
    },
    en: {
      title: 'Somebody else has the complaint',
      detail: '{field} is not who has the complaint now. Read it again to see who has.',
    },
  },
  'handed-over-to-the-same': {
    status: 422,
    da: {
      title: 'Klagen kan ikke overdrages til den samme',
      detail: '{field} er den, der har klagen nu. Vælg en anden.',
    },
    en: { title: 'A complaint is handed over to somebody else', detail: '{field} is who has the complaint now.' },
  },
  'answer-due-in-the-past': {
    status: 422,
    da: { title: 'Svarfristen ligger i fortiden', detail: '{field} kan tidligst være den {earliest}.' },
    en: { title: 'The answer was due in the past', detail: '{field} has to be {earliest} or later.' },
  },
};

const reminders: Problems<ReminderRefusal> = {
  'assignment-not-overdue': {
    status: 409,
    da: { title: 'Svarfristen er ikke overskredet', detail: 'Der rykkes først, når en svarfrist er overskredet.' },
    en: { title: 'The answer is not overdue', detail: 'A reminder follows once the day it was due is over.' },
  },
  'assignment-already-answered': {
    status: 409,
    da: { title: 'Klagen er besvaret', detail: 'Alle punkter er besvaret, så der er ikke noget at rykke for.' },
    en: { title: 'The complaint is answered', detail: 'Every point has its answer: there is nothing to remind of.' },
  },
  'assignee-already-reminded': {
    status: 409,
    da: {
      title: 'Der er allerede rykket',
      detail: 'Der er rykket for svarfristen den {answerDueOn}. Det sker én gang.',
    },
    en: { title: 'The reminder was given', detail: 'There was a reminder of {answerDueOn}. Each date has one.' },
  },
};

export const handlingProblems: Problems<AnswerRefusal | StaffRefusal | ReminderRefusal> = {
  ...answers,
  ...staff,
  ...reminders,
};
