import type { Problems } from '@lydhoer/http';
import type { PartyRefusal } from '../domain/parties/parties.refusals.js';
import { partyStepProblems } from './party-step.problems.js';
import { wrongPersonProblems } from './wrong-person.problems.js';
import { partyRoleWords } from './code-words.js';

export const partiesProblems: Problems<PartyRefusal> = {
  ...wrongPersonProblems,
  ...partyStepProblems,
  'party-unknown': {
    status: 404,
    da: {
      title: 'Personen er ikke part i sagen',
      detail: 'Ingen part i denne klage har det id, der står i {field}. Se klagens parter, eller tilføj personen.',
    },
    en: {
      title: 'The person is no party to the complaint',
      detail: 'No party to this complaint has the id in {field}. See the complaint’s parties, or add the person.',
    },
  },
  'party-has-role': {
    status: 409,
    da: {
      title: 'Personen har allerede rollen',
      detail: 'Personen har allerede rollen »{role}« i denne klage. Udelad den i {field}.',
      words: { role: partyRoleWords },
    },
    en: {
      title: 'The person has the role already',
      detail: 'The person is {role} in this complaint already. Leave the role out of {field}.',
    },
  },
  'party-lacks-role': {
    status: 409,
    da: {
      title: 'Personen har ikke rollen',
      detail:
        'Det, der står i {field}, passer ikke: personen har ikke (længere) rollen i denne klage. Se klagens parter.',
    },
    en: {
      title: 'The person does not have the role',
      detail:
        'What {field} says does not hold: the person has no such role in this complaint (any more). See its parties.',
    },
  },
  'too-many-parties': {
    status: 422,
    da: {
      title: 'Klagen har for mange parter',
      detail: 'En klage kan have højst {most} parter ad gangen. Er I flere familier, så opret en fælles klage.',
    },
    en: {
      title: 'The complaint has too many parties',
      detail: 'A complaint has at most {most} parties at a time. For several families, open a collective complaint.',
    },
  },
  'last-complainant-stays': {
    status: 409,
    da: {
      title: 'Klagen skal have en klager',
      detail: 'Personen er den eneste, der klager. Træk klagen tilbage, eller ret, hvem der klager.',
    },
    en: {
      title: 'Somebody must complain',
      detail: 'The person is the only one who complains. Withdraw the complaint, or correct who the complainant is.',
    },
  },
  'represented-unknown': {
    status: 422,
    da: {
      title: 'Den repræsenterede er ikke part',
      detail:
        'Den person, der står i {field}, er ikke part i klagen eller er repræsentanten selv. Tilføj personen først.',
    },
    en: {
      title: 'Whoever is represented is no party',
      detail: 'The person in {field} is no party to the complaint, or is the representative. Add the person first.',
    },
  },
  'represents-only-for-representative': {
    status: 422,
    da: {
      title: 'Kun en repræsentant optræder for andre',
      detail: 'Udelad {field}, eller giv personen rollen repræsentant (representative).',
    },
    en: {
      title: 'Only a representative acts for somebody else',
      detail: 'Leave {field} out, or give the person the role representative.',
    },
  },
  'not-a-representative': {
    status: 409,
    da: {
      title: 'Personen er ikke repræsentant',
      detail: 'Kun en repræsentant har fuldmagt. Personen har ikke den rolle i denne klage.',
    },
    en: {
      title: 'The person is no representative',
      detail: 'Only a representative has a power of attorney. The person does not have that role in this complaint.',
    },
  },
  'power-of-attorney-already-received': {
    status: 409,
    da: {
      title: 'Fuldmagten er allerede modtaget',
      detail:
        'Fuldmagten er registreret som modtaget den {receivedOn}. Der er intet at bede om eller registrere. Er dagen forkert, så registrér den rigtige dag med en begrundelse i reason.',
    },
    en: {
      title: 'The power of attorney was received already',
      detail:
        'The power of attorney is recorded as received on {receivedOn}. There is nothing to ask for or to record. If the day is wrong, record the right one with a reason in reason.',
    },
  },
  'power-of-attorney-not-received': {
    status: 409,
    da: {
      title: 'Der er ingen dag at rette',
      detail: 'Fuldmagten er ikke registreret som modtaget. Udelad {field}, når den modtages første gang.',
    },
    en: {
      title: 'There is no day to put right',
      detail: 'The power of attorney is not recorded as received. Leave {field} out when it is received at first.',
    },
  },
  'power-of-attorney-before-it-was-asked-for': {
    status: 422,
    da: {
      title: 'Fuldmagten kom, før der blev bedt om den',
      detail:
        'Der blev bedt om fuldmagten den {earliest}, og {field} kan ikke ligge før. Lå den der allerede, så registrér den den dag, og ret derefter dagen med en begrundelse i reason.',
    },
    en: {
      title: 'The power of attorney came before it was asked for',
      detail:
        'The power of attorney was asked for on {earliest}, and {field} cannot be before that. If it lay there already, record it on that day, and then put the day right with a reason in reason.',
    },
  },
  'party-details-missing': {
    status: 422,
    da: {
      title: 'Der er intet at rette',
      detail: 'Angiv mindst én oplysning, der skal gælde, eller én, der skal fjernes (removed).',
    },
    en: {
      title: 'There is nothing to correct',
      detail: 'Tell at least one detail that is to hold, or one that is to be removed.',
    },
  },
  'cpr-of-another-person': {
    status: 422,
    da: {
      title: 'CPR-nummeret hører til en anden person',
      detail:
        'Nummeret i {field} er registreret på en anden person end den, der er angivet. Kontrollér nummeret, eller angiv nummeret uden personens id.',
    },
    en: {
      title: 'The CPR number belongs to another person',
      detail:
        'The number in {field} is recorded of another person than the one named. Check the number, or give it without the person’s id.',
    },
  },
  'born-on-contradicts-cpr': {
    status: 422,
    da: {
      title: 'Fødselsdatoen passer ikke til CPR-nummeret',
      detail: 'Datoen i {field} er en anden, end CPR-nummeret siger. Kontrollér begge, eller udelad datoen.',
    },
    en: {
      title: 'The date of birth contradicts the CPR number',
      detail: 'The date in {field} is another one than the CPR number says. Check both, or leave the date out.',
    },
  },
  'not-a-complainant': {
    status: 409,
    da: {
      title: 'Personen klager ikke',
      detail: 'Klageret vurderes for den, der klager. Personen har ikke rollen klager (complainant) i denne klage.',
    },
    en: {
      title: 'The person does not complain',
      detail: 'Standing is assessed of whoever complains. The person is no complainant in this complaint.',
    },
  },
  'standing-needs-no-assessment': {
    status: 409,
    da: {
      title: 'Klageretten skal ikke vurderes',
      detail:
        'Klagepunktet handler om sagsbehandlingen. Over den kan alle klage, der har været i kontakt med kommunen.',
    },
    en: {
      title: 'Standing needs no assessment',
      detail: 'The point is about how the case was handled. Anyone who met that may complain of it.',
    },
  },
};
