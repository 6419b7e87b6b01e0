import type { Problems } from '@lydhoer/http';
import type { LifeRefusal } from '../domain/complaint.refusals.js';
import { stateWords, stepsWords, stepWords } from './code-words.js';

/** Refusals of what does not fit the life of a contact or complaint, in words. */
export const lifeProblems: Problems<LifeRefusal> = {
  'complaint-unknown': {
    status: 404,
    da: { title: 'Henvendelsen findes ikke', detail: 'Der er ingen henvendelse eller klage med det id.' },
    en: { title: 'No such contact or complaint', detail: 'There is no contact or complaint with that id.' },
  },
  'already-registered': {
    status: 409,
    da: {
      title: 'Henvendelsen er allerede registreret',
      detail: 'Der er allerede en henvendelse eller klage med det id.',
    },
    en: { title: 'Already registered', detail: 'There is a contact or complaint with that id already.' },
  },
  'already-a-complaint': {
    status: 409,
    da: { title: 'Det er allerede en klage', detail: 'Henvendelsen er en klage. Tilføj punkter til den i stedet.' },
    en: { title: 'It is a complaint already', detail: 'This is a complaint. Add points to it instead.' },
  },
  'contact-has-no-points': {
    status: 409,
    da: {
      title: 'En henvendelse har ingen punkter',
      detail: 'Gør henvendelsen til en klage, og angiv punkterne samtidig.',
    },
    en: { title: 'A contact has no points', detail: 'Turn the contact into a complaint; the points come with it.' },
  },
  'complaint-withdrawn': {
    status: 409,
    da: {
      title: 'Klagen er trukket tilbage',
      detail: 'Er det en fejl, så tilbagekald tilbagetrækningen. Ellers kan registreringen kun rettes.',
    },
    en: {
      title: 'The complaint is withdrawn',
      detail: 'If that is a mistake, revoke the withdrawal. Otherwise its registration can only be put right.',
    },
  },
  'complaint-closed': {
    status: 409,
    da: {
      title: 'Klagen er afsluttet',
      detail: 'Genåbn den, hvis den er afsluttet for tidligt. Ellers kan registreringen kun rettes.',
    },
    en: {
      title: 'The complaint is closed',
      detail: 'Reopen it if it was closed too early. Otherwise its registration can only be put right.',
    },
  },
  'points-unanswered': {
    status: 409,
    da: {
      title: 'Klagen har ubesvarede punkter',
      detail: 'Hvert punkt skal besvares, før klagen kan afsluttes. Ubesvarede punkter: {points}.',
    },
    en: {
      title: 'The complaint has unanswered points',
      detail: 'Every point is answered before the complaint can be closed. Unanswered: {points}.',
    },
  },
  'realitet-point-open': {
    status: 409,
    da: {
      title: 'Klagen har åbne realitetspunkter',
      detail:
        'Et realitetspunkt slutter med fuldt medhold, med Ankestyrelsens afgørelse eller ved at borgeren frafalder det. Gør det færdigt først. Åbne realitetspunkter: {points}.',
    },
    en: {
      title: 'The complaint has open realitet points',
      detail:
        'A realitet point ends with an uphold in full, with Ankestyrelsen’s decision, or when the citizen drops it. Finish it first. Open realitet points: {points}.',
    },
  },
  'new-decision-is-owed': {
    status: 409,
    da: {
      title: 'Kommunen skylder en ny afgørelse',
      detail:
        'Ankestyrelsen har hjemvist sagen, og kommunen skylder en ny afgørelse (retssikkerhedsloven § 3, stk. 2), også når klagen trækkes tilbage nu. Registrér den nye afgørelse, og afslut derefter klagen. Hjemviste punkter: {points}.',
    },
    en: {
      title: 'The municipality owes a new decision',
      detail:
        'Ankestyrelsen has remitted the case, and the municipality owes a new decision (retssikkerhedsloven § 3, stk. 2), also when the complaint is withdrawn now. Record the new decision, then close the complaint. Remitted points: {points}.',
    },
  },
  'court-case-is-open': {
    status: 409,
    da: {
      title: 'Sagen er for retten',
      detail:
        'Disse punkter er indbragt for retten: {points}. Registrér først, hvordan retssagen sluttede, også når den blev forligt eller trukket tilbage, og afslut derefter klagen.',
    },
    en: {
      title: 'The case is before the court',
      detail:
        'These points are before the court: {points}. First record how that ended, also when it was settled or withdrawn, then close the complaint.',
    },
  },
  'too-late-to-withdraw': {
    status: 409,
    da: {
      title: 'Der er ikke mere at trække tilbage',
      detail: 'Hvert punkt er ved sin ende, og disse punkter er afgjort: {points}. Afslut klagen i stedet.',
    },
    en: {
      title: 'Nothing is left to withdraw',
      detail: 'Every point is at its end, and these were decided: {points}. Close the complaint instead.',
    },
  },
  'step-not-possible': {
    status: 409,
    da: {
      title: 'Skridtet er ikke muligt her',
      detail: 'Det, der klages over, står i tilstanden »{state}«. Her er »{step}« ikke muligt, men dette er: {may}.',
      words: { state: stateWords, step: stepWords, may: stepsWords },
      none: {
        may: 'Det, der klages over, står i tilstanden »{state}«. Her er »{step}« ikke muligt, og der kan ikke ske mere med det. Er det seneste skridt registreret forkert, så tag det tilbage.',
      },
    },
    en: {
      title: 'The step is not possible here',
      detail: 'What is complained about is in the state {state}. There {step} is not possible; these are: {may}.',
      none: {
        may: 'What is complained about is in the state {state}. There {step} is not possible, and nothing more can happen to it. If its last step was recorded wrongly, take that back.',
      },
    },
  },
};
