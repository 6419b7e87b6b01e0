import type { Problems } from '@lydhoer/http';

export type OperationsRefusal = 'view-set-unknown' | 'rebuild-failed';

export const operationsProblems: Problems<OperationsRefusal> = {
  'view-set-unknown': {
    status: 404,
    da: {
      title: 'Visningssættet findes ikke',
      detail: 'Der er ikke noget sæt visninger, der hedder sådan. GET /operations/status viser dem, der er.',
    },
    en: {
      title: 'No such view set',
      detail: 'No set of views has that name. GET /operations/status shows those that there are.',
    },
  },
  'rebuild-failed': {
    status: 500,
    da: {
      title: 'Genopbygningen mislykkedes',
      detail: 'De visninger, der var, svarer stadig. Årsagen på engelsk: {problems}',
    },
    en: { title: 'The rebuild failed', detail: 'The views that there were still answer. Why: {problems}' },
  },
};
