import type { Problems } from '@lydhoer/http';
import type { ForgettingRefusal } from './domain/forgetting.decider.js';

export const privacyProblems: Problems<ForgettingRefusal> = {
  'nothing-to-forget': {
    status: 404,
    da: {
      title: 'Der er intet at slette',
      detail: 'Der er aldrig gemt personoplysninger under dette id. Kontrollér id’et.',
    },
    en: {
      title: 'There is nothing to forget',
      detail: 'No personal data was ever kept under this id. Check the id.',
    },
  },
};
