import type { Problems } from '@lydhoer/http';
import type { ForgettingRefusal } from './domain/forgetting.decider.js';

export const privacyProblems: Problems<ForgettingRefusal> = {
  'nothing-to-forget': {
    status: 404,
    da: {
      title: 'Der er intet at glemme',
      detail: 'Der er aldrig gemt personlige oplysninger under dette id. Kontrollér id og art.',
    },
    en: {
      title: 'There is nothing to forget',
      detail: 'No personal data was ever kept under this id. Check the id and the kind.',
    },
  },
};
