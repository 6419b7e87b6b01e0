import type { Problems } from '@lydhoer/http';
import type { FormalitetRefusal } from '../domain/formalitet/formalitet.refusals.js';
import { kindWords } from './code-words.js';

export const formalitetProblems: Problems<FormalitetRefusal> = {
  'already-acknowledged': {
    status: 409,
    da: {
      title: 'Der er allerede kvitteret',
      detail: 'Der blev kvitteret for modtagelsen den {acknowledgedOn}. Er datoen forkert, så ret den.',
    },
    en: {
      title: 'It is acknowledged already',
      detail: 'It was acknowledged on {acknowledgedOn}. If that day is wrong, correct it.',
    },
  },
  'date-before-previous-step': {
    status: 422,
    da: {
      title: 'Datoen ligger før det foregående skridt',
      detail: '{field} kan tidligst være den {earliest}, hvor det foregående skridt blev taget.',
    },
    en: {
      title: 'The date is before the previous step',
      detail: '{field} can be {earliest} at the earliest, the day of the step before.',
    },
  },
  'second-stage-needs-another-person': {
    status: 409,
    da: {
      title: 'En anden skal se på det',
      detail:
        'Du har haft klagen, overdraget den eller behandlet punktet, før borgeren bad om, at en anden ser på det. Overlad svaret til en, der ikke har.',
    },
    en: {
      title: 'Somebody else looks at it',
      detail:
        'You had the complaint, handed it over or dealt with the point before the citizen asked for a second look. Leave the answer to somebody who did not.',
    },
  },
  'second-stage-open': {
    status: 409,
    da: {
      title: 'Borgeren venter på svar fra en anden',
      detail: 'Besvar disse punkter i andet trin, før klagen afsluttes: {points}.',
    },
    en: {
      title: 'The citizen awaits a second answer',
      detail: 'Answer these points in the second stage before the complaint is closed: {points}.',
    },
  },
  'outstanding-action-unknown': {
    status: 404,
    da: { title: 'Handlingen findes ikke', detail: 'Punktet har ikke nogen udestående handling med det id.' },
    en: { title: 'No such action', detail: 'The point has no outstanding action with that id.' },
  },
  'outstanding-action-already-done': {
    status: 409,
    da: {
      title: 'Handlingen er gennemført',
      detail: 'En gennemført handling kan hverken udsættes eller gennemføres. Er den registreret forkert, så ret den.',
    },
    en: {
      title: 'The action is done',
      detail: 'What is done is neither postponed nor done again. If it was recorded wrongly, correct it.',
    },
  },
  'outstanding-action-not-done': {
    status: 409,
    da: {
      title: 'Handlingen er ikke gennemført',
      detail: 'Udelad {field}, eller registrér, at handlingen er gennemført.',
    },
    en: { title: 'The action is not done', detail: 'Leave {field} out, or record that the action was done.' },
  },
  'outstanding-action-unchanged': {
    status: 409,
    da: { title: 'Handlingen er den samme', detail: 'Den er allerede registreret med de dage.' },
    en: { title: 'The action is the same', detail: 'It is recorded with those days already.' },
  },
  'outstanding-action-due-unchanged': {
    status: 409,
    da: { title: 'Datoen er den samme', detail: 'Handlingen skal allerede være gennemført den dag.' },
    en: { title: 'The date is the same', detail: 'The action is due on that day already.' },
  },
  'outstanding-action-due-in-the-past': {
    status: 422,
    da: { title: 'Handlingens frist ligger for tidligt', detail: '{field} kan tidligst være den {earliest}.' },
    en: { title: 'The action is due too early', detail: '{field} can be {earliest} at the earliest.' },
  },
  'point-not-formalitet': {
    status: 409,
    da: {
      title: 'Punktet er ikke formalitet',
      detail: 'Det kan kun ske for et punkt om sagsbehandlingen (formalitet). Dette punkt er {kind}.',
      words: { kind: kindWords },
    },
    en: {
      title: 'The point is not formalitet',
      detail: 'Only a point about how the case was handled (formalitet) has this step. This one is {kind}.',
    },
  },
  'dialogue-without-formalitet-point': {
    status: 409,
    da: {
      title: 'Klagen har intet formalitetspunkt',
      detail: 'En samtale tilbydes om sagsbehandlingen. Klassificér et punkt som formalitet, eller tilføj et.',
    },
    en: {
      title: 'The complaint has no formalitet point',
      detail: 'A conversation is offered about how the case was handled. Classify a point as formalitet, or add one.',
    },
  },
  'decision-to-tie-unknown': {
    status: 422,
    da: {
      title: 'Afgørelsen er ikke registreret',
      detail: '{field} er ikke en afgørelse, der er registreret i klagen. Registrér den først.',
    },
    en: {
      title: 'The decision is not recorded',
      detail: '{field} is no decision that is recorded in the complaint. Record it first.',
    },
  },
  'decision-tie-unchanged': {
    status: 409,
    da: { title: 'Intet er ændret', detail: 'Punktet er allerede knyttet sådan.' },
    en: { title: 'Nothing is changed', detail: 'The point is tied like that already.' },
  },
};
