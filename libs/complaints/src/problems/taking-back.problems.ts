import type { Problems } from '@lydhoer/http';
import type { TakingBackRefusal } from '../domain/corrections/corrections.refusals.js';
import { takenStepWords } from './code-words.js';

/** Refusals of taking back a step that was recorded by mistake, in words. */
export const takingBackProblems: Problems<TakingBackRefusal> = {
  'no-step-to-take-back': {
    status: 409,
    da: {
      title: 'Punktet har ikke taget noget skridt',
      detail: 'Der er ikke noget at tage tilbage: punktet står, hvor dets vej begynder.',
    },
    en: {
      title: 'The point has taken no step',
      detail: 'There is nothing to take back: the point stands where its track begins.',
    },
  },
  'another-step-was-taken-last': {
    status: 409,
    da: {
      title: 'Et andet skridt er taget senere',
      detail: 'Det seneste skridt er »{last}«. Kun det seneste kan tages tilbage: angiv det i {field}.',
      words: { last: takenStepWords },
    },
    en: {
      title: 'Another step was taken later',
      detail: 'The last step is {last}. Only the last one can be taken back: name it in {field}.',
    },
  },
  'step-to-take-back-not-taken': {
    status: 409,
    da: {
      title: 'Skridtet er ikke registreret',
      detail: 'Der er ikke noget at tage tilbage: skridtet i {field} er ikke taget.',
    },
    en: {
      title: 'The step is not recorded',
      detail: 'There is nothing to take back: the step in {field} was not taken.',
    },
  },
  'conversation-settled-points': {
    status: 409,
    da: {
      title: 'Punkter er afgjort ved samtalen',
      detail: 'Punkterne {points} er afgjort i enighed ved samtalen. Tag først de afgørelser tilbage.',
    },
    en: {
      title: 'The conversation settled points',
      detail: 'The conversation settled the points {points}. Take those settlements back first.',
    },
  },
  'point-went-along-with-appeal': {
    status: 409,
    da: {
      title: 'Punktet er fulgt med til Ankestyrelsen',
      detail:
        'Punktet fulgte med, da borgeren ventede på et nyt svar. Tag først det skridt tilbage, der sendte afgørelsen til Ankestyrelsen.',
    },
    en: {
      title: 'The point went along with the appeal',
      detail:
        'The point went along while the citizen awaited a second answer. First take back the step that brought the decision to the appeals body.',
    },
  },
  'outstanding-actions-of-it-done': {
    status: 409,
    da: {
      title: 'Noget af det lovede er gjort',
      detail:
        'Handlingerne {actions}, som skridtet lod udestå, er registreret som udført. Ret først dem, hvis de ikke er det.',
    },
    en: {
      title: 'Something of what was promised is done',
      detail:
        'The actions {actions}, which the step left to be done, are recorded as done. If they are not, correct them first.',
    },
  },
  'new-decision-is-touched-by-points': {
    status: 409,
    da: {
      title: 'Andre punkter vedrører den nye afgørelse',
      detail:
        'Den nye afgørelse bortfalder med skridtet, men punkterne {points} vedrører den. Angiv først en anden afgørelse for dem, eller ingen.',
    },
    en: {
      title: 'Other points touch the new decision',
      detail:
        'The new decision goes with the step, but the points {points} touch it. First name another decision for them, or none.',
    },
  },
};
