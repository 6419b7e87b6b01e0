import type { Problems } from '@lydhoer/http';
import type { PointRefusal } from '../domain/complaint.refusals.js';

/** What is refused about the points of a complaint. */
export const pointProblems: Problems<PointRefusal> = {
  'complaint-needs-a-point': {
    status: 422,
    da: {
      title: 'Klagen har ingen punkter',
      detail: 'En klage skal have mindst ét punkt. Uden punkter er det en henvendelse.',
    },
    en: {
      title: 'The complaint has no points',
      detail: 'A complaint has at least one point. Without points it is a contact.',
    },
  },
  'too-many-points': {
    status: 422,
    da: { title: 'Klagen har for mange punkter', detail: 'En klage kan højst have {most} punkter.' },
    en: { title: 'The complaint has too many points', detail: 'A complaint has at most {most} points.' },
  },
  'point-repeated': {
    status: 409,
    da: { title: 'Punktet findes allerede', detail: '{field} har samme id som et andet punkt i klagen.' },
    en: { title: 'The point is there already', detail: '{field} has the id of another point of the complaint.' },
  },
  'point-unknown': {
    status: 404,
    da: { title: 'Punktet findes ikke', detail: 'Klagen har ikke noget punkt med det id.' },
    en: { title: 'No such point', detail: 'The complaint has no point with that id.' },
  },
  'consequence-repeated': {
    status: 422,
    da: { title: 'Konsekvensen står to gange', detail: '{field} er allerede nævnt på samme punkt.' },
    en: { title: 'The consequence is repeated', detail: '{field} was named before on the same point.' },
  },
  'classification-unchanged': {
    status: 409,
    da: { title: 'Intet er ændret', detail: 'Punktet er allerede klassificeret sådan.' },
    en: { title: 'Nothing is changed', detail: 'The point is classified like that already.' },
  },
  'answered-point-stays-formalitet': {
    status: 409,
    da: {
      title: 'Et besvaret punkt forbliver formalitet',
      detail:
        'Punktet er besvaret eller afgjort som formalitet eller fulgt med en klage til Ankestyrelsen. Tilføj et nyt punkt, hvis klagen også gælder afgørelsens indhold.',
    },
    en: {
      title: 'An answered point stays formalitet',
      detail:
        'The point was answered or settled as formalitet, or went along with an appeal. Add a new point if the complaint is about the decision, too.',
    },
  },
  'kind-not-corrected': {
    status: 422,
    da: {
      title: 'Arten er den samme',
      detail:
        '{field} siger, at punktet aldrig har været af den art, men arten er uændret. Ret arten, eller udelad {field}.',
    },
    en: {
      title: 'The kind is the same',
      detail:
        '{field} says that the point never was of that kind, but the kind is unchanged. Change it, or leave {field} out.',
    },
  },
  'kind-corrected-without-reason': {
    status: 422,
    da: {
      title: 'Rettelsen mangler en begrundelse',
      detail: 'Når punktets art var registreret forkert, skal {field} sige, hvordan fejlen opstod eller blev fundet.',
    },
    en: {
      title: 'The correction has no reason',
      detail: 'When the kind of the point was recorded wrongly, {field} says how the mistake came about or was found.',
    },
  },
  'point-raised-before-the-complaint': {
    status: 422,
    da: {
      title: 'Punktet er ældre end klagen',
      detail:
        '{field} kan tidligst være den {earliest}, hvor der blev klaget. Udelad feltet, hvis punktet var med i klagen fra begyndelsen.',
    },
    en: {
      title: 'The point is older than the complaint',
      detail:
        '{field} can be {earliest} at the earliest, the day of the complaint. Leave it out if the point was in the complaint from the start.',
    },
  },
  'never-turned-from-a-contact': {
    status: 409,
    da: {
      title: 'Klagen har ikke været en henvendelse',
      detail: 'Der er ingen dag at rette: den blev registreret som klage, eller er stadig en henvendelse.',
    },
    en: {
      title: 'The complaint was no contact',
      detail: 'There is no day to correct: it was registered as a complaint, or is a contact still.',
    },
  },
  'turned-date-unchanged': {
    status: 409,
    da: { title: 'Datoen er den samme', detail: 'Henvendelsen blev allerede registreret som klage den dag.' },
    en: { title: 'The date is the same', detail: 'The contact is registered as turned on that day already.' },
  },
  'point-raised-date-unchanged': {
    status: 409,
    da: { title: 'Datoen er den samme', detail: 'Punktet er allerede registreret som rejst den dag.' },
    en: { title: 'The date is the same', detail: 'The point is registered as raised on that day already.' },
  },
};
