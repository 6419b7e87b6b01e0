import type { Problems } from '@lydhoer/http';
import type { CollectiveCorrectionRefusal } from '../domain/collective/collective.refusals.js';
import { familyStepWords } from './code-words.js';

/** Every refusal of what is put right of a collective complaint, in words. */
export const collectiveCorrectionProblems: Problems<CollectiveCorrectionRefusal> = {
  'step-family-missing': {
    status: 422,
    da: { title: 'Familien mangler', detail: 'Dagen er en families. Angiv familiens klage i {field}.' },
    en: { title: 'The family is missing', detail: 'The day is a family’s. Name its complaint in {field}.' },
  },
  'step-has-no-family': {
    status: 422,
    da: { title: 'Dagen gælder hele den kollektive klage', detail: 'Udelad {field}.' },
    en: { title: 'The day is of the whole collective complaint', detail: 'Leave {field} out.' },
  },
  'another-family-step-was-last': {
    status: 409,
    da: {
      title: 'Noget andet er registreret senere om familien',
      detail:
        'Det sidste, der er registreret, er, at familien {last}. Angiv det i {field}, eller tag det tilbage først.',
      words: { last: familyStepWords },
    },
    en: {
      title: 'Something else was recorded of the family later',
      detail: 'The last that was recorded is `{last}`. Name that in {field}, or take it back first.',
    },
  },
  'family-speaks-for-all': {
    status: 409,
    da: {
      title: 'Familien taler for alle',
      detail: 'Familien er talsperson siden den {from}. Angiv en anden talsperson først.',
    },
    en: {
      title: 'The family speaks for all',
      detail: 'The family has spoken for all since {from}. Name another spokesperson first.',
    },
  },
  'statement-unknown': {
    status: 404,
    da: { title: 'Udsagnet findes ikke', detail: 'Den kollektive klage har ikke et udsagn med det id.' },
    en: { title: 'No such statement', detail: 'The collective complaint has no statement with that id.' },
  },
};
