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
  'case-still-open': {
    status: 409,
    da: {
      title: 'Sagen er ikke afsluttet',
      detail:
        'Så længe sagen er åben, er opbevaringstiden ikke udløbet, og uden sin tekst kan den hverken besvares eller rettes. Afslut sagen først, eller angiv, at teksten slettes efter borgerens anmodning eller efter afgørelse.',
    },
    en: {
      title: 'The case has not ended',
      detail:
        'While the case is open, the time for keeping it is not over, and without its text it can neither be answered nor corrected. Close it first, or say that the text is forgotten at the citizen’s request or by order.',
    },
  },
};
