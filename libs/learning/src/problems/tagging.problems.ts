import type { Problems } from '@lydhoer/http';
import type { TaggingRefusal } from '../domain/learning.refusals.js';

export const taggingProblems: Problems<TaggingRefusal> = {
  'tagged-complaint-unknown': {
    status: 404,
    da: { title: 'Klagen findes ikke', detail: 'Der er ingen klage med det id.' },
    en: { title: 'No such complaint', detail: 'There is no complaint with that id.' },
  },
  'tagged-point-unknown': {
    status: 404,
    da: { title: 'Klagepunktet findes ikke', detail: 'Klagen har ikke et punkt med det id.' },
    en: { title: 'No such point', detail: 'The complaint has no point with that id.' },
  },
  'tagged-point-goes-on-elsewhere': {
    status: 409,
    da: {
      title: 'Klagepunktet går videre i en anden registrering',
      detail:
        'Registreringen er den samme klage som {complaintId}, som går videre alene. Mærk det tilsvarende klagepunkt der, eller skil de to ad først.',
    },
    en: {
      title: 'The point goes on in another registration',
      detail:
        'The registration is the same complaint as {complaintId}, which goes on alone. Tag the same point there, or take the two apart first.',
    },
  },
  'tagged-complaint-annulled': {
    status: 409,
    da: {
      title: 'Registreringen af klagen er annulleret',
      detail: 'Et mærke på den tæller ingen steder. Genindsæt registreringen først, hvis den alligevel er rigtig.',
    },
    en: {
      title: 'The registration of the complaint was annulled',
      detail: 'A tag on it counts nowhere. Reinstate the registration first if it is right after all.',
    },
  },
  'cause-unknown': {
    status: 422,
    da: { title: 'Årsagen findes ikke', detail: 'Ordlisten har ikke den kode, som er angivet i {field}.' },
    en: { title: 'No such cause', detail: 'The vocabulary does not have the code in {field}.' },
  },
  'cause-not-valid-today': {
    status: 422,
    da: { title: 'Årsagen bruges ikke i dag', detail: 'Koden i {field} er udgået eller endnu ikke taget i brug.' },
    en: { title: 'The cause is not in use today', detail: 'The code in {field} is retired or not in use yet.' },
  },
  'point-already-tagged': {
    status: 409,
    da: { title: 'Klagepunktet er allerede mærket', detail: 'Et punkt kan kun mærkes én gang med samme årsag.' },
    en: { title: 'The point has that tag already', detail: 'A point is tagged once with the same cause.' },
  },
  'tag-unknown': {
    status: 404,
    da: {
      title: 'Mærket findes ikke',
      detail:
        'Klagepunktet er ikke mærket med den årsag. Et mærke, der blev sat på en anden registrering, fjernes på den.',
    },
    en: {
      title: 'No such tag',
      detail:
        'The point is not tagged with that cause. A tag that was set on another registration is taken away there.',
    },
  },
};
