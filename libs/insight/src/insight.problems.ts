import type { Problems } from '@lydhoer/http';
import type { InsightRefusal } from './domain/insight.refusals.js';

export const insightProblems: Problems<InsightRefusal> = {
  'trend-from-after-to': {
    status: 400,
    da: { title: 'Dagene står i forkert rækkefølge', detail: '`from` ({from}) ligger efter `to` ({to}).' },
    en: { title: 'The days are in the wrong order', detail: '`from` ({from}) is after `to` ({to}).' },
  },
  'trend-from-in-the-future': {
    status: 400,
    da: {
      title: 'Perioden er ikke begyndt',
      detail: '`from` ({from}) ligger efter den dag, tallene er opgjort ({readOn}).',
    },
    en: {
      title: 'The period has not begun',
      detail: '`from` ({from}) is after the day the figures are read ({readOn}).',
    },
  },
  'trend-too-many-periods': {
    status: 400,
    da: {
      title: 'For mange perioder',
      detail:
        'Fra {from} til {to} er der {periods} perioder; højst {most} vises. Angiv `from` og `to`, eller vælg en større `bucket`.',
    },
    en: {
      title: 'Too many periods',
      detail:
        'From {from} to {to} there are {periods} periods; at most {most} are shown. Give `from` and `to`, or a larger `bucket`.',
    },
  },
  'trend-too-many-rows': {
    status: 400,
    da: {
      title: 'For mange rækker',
      detail:
        'Tabellen ville få {rows} rækker; højst {most} vises. Vælg færre dimensioner i `by`, flere filtre eller færre perioder.',
    },
    en: {
      title: 'Too many rows',
      detail:
        'The table would have {rows} rows; at most {most} are shown. Choose fewer dimensions in `by`, more filters or fewer periods.',
    },
  },
  'trend-value-unknown': {
    status: 400,
    da: {
      title: 'Værdien findes ikke',
      detail:
        'Filteret `{dimension}` har en værdi, som ikke findes (level={level}). Se koderne under /vocabulary og /organisation.',
    },
    en: {
      title: 'No such value',
      detail:
        'The filter `{dimension}` has a value that does not exist (level={level}). See the codes at /vocabulary and /organisation.',
    },
  },
  'as-of-given-twice': {
    status: 400,
    da: { title: 'Tidspunktet er angivet på to måder', detail: 'Angiv enten `asOf` eller `asOfPosition`, ikke begge.' },
    en: { title: 'The moment is given in two ways', detail: 'Give either `asOf` or `asOfPosition`, not both.' },
  },
  'as-of-position-unknown': {
    status: 400,
    da: {
      title: 'Positionen findes ikke',
      detail:
        'Der står ingen hændelse på position {position} i loggen. Brug den `position`, som et tidligere svar angav.',
    },
    en: {
      title: 'No such position',
      detail: 'No event stands at position {position} of the log. Use the `position` that an earlier answer named.',
    },
  },
  'table-does-not-add-up': {
    status: 500,
    da: {
      title: 'Tabellen stemmer ikke',
      detail:
        'Rækkerne ({rows}) minus ekstra tællinger ({extraCounts}) er ikke totalen ({total}). Tabellen udleveres ikke; giv driften besked.',
    },
    en: {
      title: 'The table does not add up',
      detail:
        'The rows ({rows}) less extra counts ({extraCounts}) are not the total ({total}). The table is not given out; tell operations.',
    },
  },
  'export-too-long': {
    status: 400,
    da: {
      title: 'Filen er for lang til at vente på',
      detail:
        'Der er over {most} rækker. Bed om filen med POST /exports/learning-log og de samme filtre; svaret siger, hvor den kan hentes. Eller vælg færre med filtrene.',
    },
    en: {
      title: 'The file is too long to wait for',
      detail:
        'It has more than {most} rows. Ask for it with POST /exports/learning-log and the same filters; the answer says where to fetch it. Or choose fewer with the filters.',
    },
  },
};
