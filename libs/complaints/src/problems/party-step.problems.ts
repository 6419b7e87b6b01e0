import type { Problems } from '@lydhoer/http';
import type { PartyStepRefusal } from '../domain/parties/parties.refusals.js';
import { partyRoleWords } from './code-words.js';

/** Refusals of putting right what was recorded of a party for a day, in words. */
export const partyStepProblems: Problems<PartyStepRefusal> = {
  'party-step-detail-missing': {
    status: 422,
    da: {
      title: 'Der mangler en oplysning',
      detail:
        'Angiv {field}. At komme med eller gå ud gælder bestemte roller (roles), og en vurdering af klageretten gælder et punkt (pointId).',
    },
    en: {
      title: 'A detail is missing',
      detail: 'Tell {field}. Joining and leaving are about roles, and an assessment of standing is about a point.',
    },
  },
  'party-step-detail-superfluous': {
    status: 422,
    da: {
      title: 'Oplysningen hører ikke til her',
      detail:
        'Udelad {field}. Kun at komme med eller gå ud gælder roller (roles), og kun en vurdering af klageretten gælder et punkt (pointId).',
    },
    en: {
      title: 'The detail does not belong here',
      detail:
        'Leave {field} out. Only joining and leaving are about roles, and only an assessment of standing is about a point.',
    },
  },
  'party-is-of-the-registration': {
    status: 409,
    da: {
      title: 'Personen er nævnt i registreringen',
      detail:
        'Personen har været »{role}«, siden klagen blev modtaget. Ret, hvem der klager, eller hvem sagen handler om, eller ret modtagelsesdatoen.',
      words: { role: partyRoleWords },
    },
    en: {
      title: 'The registration names the person',
      detail:
        'The person has been {role} since the complaint was received. Correct who complains or whom the case concerns, or correct the date of receipt.',
    },
  },
  'party-is-represented': {
    status: 409,
    da: {
      title: 'En repræsentant optræder for personen',
      detail:
        'En person, som en anden optræder for, kan ikke fjernes fra sagen. Ret først, at repræsentanten kom med, og tilføj repræsentanten igen for den rette.',
    },
    en: {
      title: 'A representative acts for the person',
      detail:
        'Somebody for whom another one acts cannot be taken out. First correct that the representative joined, and add the representative again for the right person.',
    },
  },
};
