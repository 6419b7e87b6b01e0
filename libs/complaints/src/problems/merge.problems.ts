import type { Problems } from '@lydhoer/http';
import type { MergeRefusal } from '../domain/linking/linking.refusals.js';
import { kindWords } from './code-words.js';

export const mergeProblems: Problems<MergeRefusal> = {
  'others-merged-into-it': {
    status: 409,
    da: {
      title: 'Andre sager er flettet ind i denne',
      detail: 'Fortryd de fletninger, og flet hver af dem ind i den sag, der skal fortsætte.',
    },
    en: {
      title: 'Other cases are merged into this one',
      detail: 'Undo those merges, and merge each of them into the case that is to go on.',
    },
  },
  'merge-the-other-way-round': {
    status: 422,
    da: {
      title: 'Flet den anden vej',
      detail:
        'Den sag, der kom først ind, fortsætter, så ingen frist regnes fra en for sen dag. Den anden kom ind den {receivedOn}.',
    },
    en: {
      title: 'Merge the other way round',
      detail:
        'The case that came in first goes on, so that no deadline is counted from too late a day. The other came in on {receivedOn}.',
    },
  },
  'points-without-counterpart': {
    status: 422,
    da: {
      title: 'Klagepunkter uden modstykke',
      detail:
        'Sig i `points`, hvilket punkt i den anden sag hvert punkt svarer til. Tilføj først punktet dér, hvis det mangler.',
    },
    en: {
      title: 'Points without a counterpart',
      detail:
        'Say in `points` which point of the other case each point is. Add the point there first where it is missing.',
    },
  },
  'counterpart-unknown': {
    status: 422,
    da: { title: 'Modstykket findes ikke', detail: 'Den anden sag har intet punkt med det id, der står i `{field}`.' },
    en: { title: 'There is no such counterpart', detail: 'The other case has no point with the id in `{field}`.' },
  },
  'counterpart-of-another-kind': {
    status: 422,
    da: {
      title: 'Modstykket går en anden vej',
      detail:
        'Modstykket er {kind}, dette punkt er {ours}: lovens frister ville ophøre eller opstå med fletningen. Klassificer det af dem, der er forkert, eller tilføj punktet i den anden sag.',
      words: { kind: kindWords, ours: kindWords },
    },
    en: {
      title: 'The counterpart walks another track',
      detail:
        'The counterpart is {kind}, this point is {ours}: with the merge, statutory deadlines would end or begin. Classify the one that is wrong, or add the point to the other case.',
    },
  },
  'counterpart-raised-later': {
    status: 422,
    da: {
      title: 'Modstykket er rejst senere',
      detail:
        'Modstykket er rejst den {raised}, dette punkt den {earliest}: fristerne ville blive regnet fra en for sen dag. Er dagen forkert, så ret den; ellers tilføj i den anden sag et punkt, der er rejst den {earliest}.',
    },
    en: {
      title: 'The counterpart was raised later',
      detail:
        'The counterpart was raised on {raised}, this point on {earliest}: the deadlines would be counted from too late a day. Put that day right if it is wrong; otherwise add a point to the other case that was raised on {earliest}.',
    },
  },
  'counterpart-withdrawn': {
    status: 409,
    da: {
      title: 'Modstykket er trukket tilbage',
      detail:
        'Klagen over det punkt er trukket tilbage, denne er ikke: ingen ville behandle den. Var tilbagetrækningen en fejl, så tag den tilbage først; ellers lad sagerne stå hver for sig, og knyt dem sammen.',
    },
    en: {
      title: 'The counterpart is withdrawn',
      detail:
        'The appeal of that point was withdrawn, this one was not: nobody would handle it. Take the withdrawal back first if it was a mistake; otherwise leave the cases apart, and link them.',
    },
  },
  'merge-into-withdrawn': {
    status: 409,
    da: {
      title: 'Den anden sag er trukket tilbage',
      detail:
        'Denne sag er åben, og ingen ville behandle den i en sag, der er trukket tilbage. Ophæv tilbagetrækningen først, hvis den var en fejl; ellers lad sagerne stå hver for sig, og knyt dem sammen.',
    },
    en: {
      title: 'The other case is withdrawn',
      detail:
        'This case is open, and nobody would handle it in one that was withdrawn. Revoke the withdrawal first if it was a mistake; otherwise leave the cases apart, and link them.',
    },
  },
  'others-would-be-withdrawn': {
    status: 409,
    da: {
      title: 'Andre sager ville blive trukket tilbage med',
      detail:
        'Der er flettet andre sager ind i denne, og ingen ville behandle dem bagefter. Fortryd fletningerne, og træk hver af de sager tilbage, som klageren trækker tilbage; så kan de flettes igen.',
    },
    en: {
      title: 'Other cases would be withdrawn with it',
      detail:
        'Other cases are merged into this one, and nobody would handle them afterwards. Undo the merges, and withdraw each of the cases that the complainant withdraws; then they can be merged again.',
    },
  },
  'complaint-not-merged': {
    status: 409,
    da: { title: 'Sagen er ikke flettet', detail: 'Der er ingen fletning at fortryde.' },
    en: { title: 'The case is not merged', detail: 'There is no merge to undo.' },
  },
};
