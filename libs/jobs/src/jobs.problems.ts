import type { Problems } from '@lydhoer/http';
import type { JobRefusal } from './domain/job.decider.js';

/** What jobs can answer, or end with, beside what their kinds do. */
export const jobsProblems: Problems<JobRefusal | 'spool-unavailable' | 'job-file-lost'> = {
  'job-unknown': {
    status: 404,
    da: { title: 'Jobbet findes ikke', detail: 'Der er ikke noget job med dette id. GET /jobs viser dine.' },
    en: { title: 'No such job', detail: 'No job has this id. GET /jobs shows yours.' },
  },
  'job-over': {
    status: 409,
    da: { title: 'Jobbet er slut', detail: 'Et job, der er slut, kan ikke afbrydes.' },
    en: { title: 'The job is over', detail: 'A job that is over cannot be cancelled.' },
  },
  'job-not-over': {
    status: 409,
    da: {
      title: 'Jobbet er ikke færdigt',
      detail: 'Der er intet resultat endnu. Prøv igen, når `state` er completed.',
    },
    en: { title: 'The job is not done', detail: 'There is no result yet. Try again when `state` is completed.' },
  },
  'job-without-file': {
    status: 404,
    da: {
      title: 'Jobbet har ingen fil',
      detail: 'Der kom ingen fil ud af jobbet. Jobbet selv viser, hvad der kom.',
    },
    en: { title: 'The job has no file', detail: 'No file came of this job. The job itself shows what did.' },
  },
  'job-result-gone': {
    status: 410,
    da: {
      title: 'Resultatet er slettet',
      detail: 'Et resultat gemmes et døgn, efter at jobbet er slut. Bed om jobbet igen.',
    },
    en: {
      title: 'The result is gone',
      detail: 'A result is kept for a day after the job is over. Ask for the job again.',
    },
  },
  'job-given-up': {
    status: 500,
    da: {
      title: 'Jobbet blev opgivet',
      detail:
        'Serveren gik ned {deaths} gange, mens jobbet blev udført. Sig det til driften, før du beder om det igen.',
    },
    en: {
      title: 'The job was given up',
      detail: 'The server died {deaths} times while it carried out this job. Tell the operator before you ask again.',
    },
  },
  'job-file-lost': {
    status: 500,
    da: {
      title: 'Jobbets fil er væk',
      detail: 'Filen kan ikke findes eller er beskadiget. Send den igen; sig det til driften, hvis det sker igen.',
    },
    en: {
      title: 'The file of the job is lost',
      detail: 'It cannot be found, or is damaged. Send it again; tell the operator if it happens again.',
    },
  },
  'spool-unavailable': {
    status: 503,
    da: { title: 'Filer kan ikke gemmes lige nu', detail: 'Intet er gået i gang. Send det samme igen om lidt.' },
    en: { title: 'Files cannot be kept right now', detail: 'Nothing has begun. Send the same again soon.' },
  },
};
