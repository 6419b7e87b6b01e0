import type { Problems } from '@lydhoer/http';
import type { OrganisationRefusal } from './domain/organisation.refusals.js';
import { calendarProblems } from './problems/calendar.problems.js';
import { goalProblems } from './problems/goals.problems.js';

export const organisationProblems: Problems<OrganisationRefusal> = {
  ...calendarProblems,
  ...goalProblems,
  'organisation-code-malformed': {
    status: 422,
    da: {
      title: 'Koden har en forkert form',
      detail:
        'En kode består af a-z, 0-9 og bindestreg, højst 80 tegn, for eksempel boerneliv. »not-stated« kan ikke bruges.',
    },
    en: {
      title: 'The code is malformed',
      detail: 'A code has a-z, 0-9 and hyphens, at most 80 characters, such as boerneliv. not-stated cannot be used.',
    },
  },
  'department-already-established': {
    status: 409,
    da: { title: 'Afdelingen findes allerede', detail: 'En kode bruges kun til én afdeling.' },
    en: { title: 'The department exists already', detail: 'A code is used for one department only.' },
  },
  'department-not-established': {
    status: 404,
    da: { title: 'Afdelingen findes ikke', detail: 'Der er ingen afdeling med den kode.' },
    en: { title: 'No such department', detail: 'There is no department with that code.' },
  },
  'team-before-its-department': {
    status: 422,
    da: {
      title: 'Teamet er ældre end afdelingen',
      detail: 'Et team kan tidligst findes fra den dag, afdelingen findes.',
    },
    en: {
      title: 'The team is older than its department',
      detail: 'A team exists at the earliest from the day its department does.',
    },
  },
  'team-ages-reversed': {
    status: 422,
    da: {
      title: 'Aldersgrænserne er byttet om',
      detail: 'Den laveste alder skal være mindst 0 og højst den højeste alder.',
    },
    en: { title: 'The ages are reversed', detail: 'The lowest age has to be at least 0 and at most the highest.' },
  },
  'team-already-established': {
    status: 409,
    da: { title: 'Teamet findes allerede', detail: 'En kode bruges kun til ét team, også efter at teamet er nedlagt.' },
    en: {
      title: 'The team exists already',
      detail: 'A code is used for one team only, also after the team was dissolved.',
    },
  },
  'team-not-established': {
    status: 404,
    da: { title: 'Teamet findes ikke', detail: 'Der er intet team med den kode.' },
    en: { title: 'No such team', detail: 'There is no team with that code.' },
  },
  'team-ends-before-it-begins': {
    status: 422,
    da: { title: 'Teamet slutter, før det begynder', detail: 'Den sidste dag skal være den første dag eller senere.' },
    en: { title: 'The team ends before it begins', detail: 'The last day has to be the first day or later.' },
  },
  'team-already-dissolved': {
    status: 409,
    da: { title: 'Teamet er allerede nedlagt', detail: 'Et team kan kun nedlægges én gang.' },
    en: { title: 'The team is dissolved already', detail: 'A team can be dissolved only once.' },
  },
  'staff-member-in-no-such-team': {
    status: 422,
    da: {
      title: 'Teamet findes ikke på den dag',
      detail: 'Medarbejderen kan kun høre til teams, der findes på den første dag.',
    },
    en: {
      title: 'The team does not exist on that day',
      detail: 'Staff can belong only to teams that exist on the first day.',
    },
  },
  'staff-member-without-role': {
    status: 422,
    da: { title: 'Medarbejderen har ingen rolle', detail: 'Angiv mindst én rolle.' },
    en: { title: 'The staff member has no role', detail: 'Give at least one role.' },
  },
  'staff-member-already-here': {
    status: 409,
    da: {
      title: 'Medarbejderen er allerede ansat',
      detail: 'En medarbejder kan først tiltræde igen efter at være fratrådt.',
    },
    en: { title: 'The staff member is here already', detail: 'Somebody can join again only after having left.' },
  },
  'staff-member-not-known': {
    status: 404,
    da: { title: 'Medarbejderen findes ikke', detail: 'Der er ingen medarbejder med det id.' },
    en: { title: 'No such staff member', detail: 'There is no staff member with that id.' },
  },
  'staff-member-has-left': {
    status: 409,
    da: {
      title: 'Medarbejderen er fratrådt',
      detail: 'En fratrådt medarbejder kan hverken flytte team eller fratræde igen.',
    },
    en: { title: 'The staff member has left', detail: 'Who has left neither moves nor leaves again.' },
  },
  'staff-days-out-of-order': {
    status: 422,
    da: {
      title: 'Dagene er i forkert rækkefølge',
      detail: 'En ændring skal ligge efter den seneste ændring, der er registreret for medarbejderen.',
    },
    en: {
      title: 'The days are out of order',
      detail: 'A change has to come after the latest change of this staff member.',
    },
  },
};
