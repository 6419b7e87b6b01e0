import type { Problems } from '@lydhoer/http';
import type { CalendarRefusal } from '../domain/calendar/calendar.refusals.js';

export const calendarProblems: Problems<CalendarRefusal> = {
  'closing-day-already-declared': {
    status: 409,
    da: { title: 'Lukkedagen er allerede meldt', detail: '{on} er allerede en lukkedag. Træk den tilbage først.' },
    en: {
      title: 'The closing day is declared already',
      detail: '{on} is a closing day already. Withdraw it first.',
    },
  },
  'closing-day-not-declared': {
    status: 404,
    da: { title: 'Dagen er ikke en lukkedag', detail: 'Kommunen har ingen egen lukkedag den {on}.' },
    en: { title: 'No such closing day', detail: 'The municipality has no closing day of its own on {on}.' },
  },
  'calendar-switch-already-so': {
    status: 409,
    da: { title: 'Dagen er allerede sat sådan', detail: 'Fra {validFrom} gælder det samme i forvejen.' },
    en: { title: 'The switch is set so already', detail: 'From {validFrom} on the same is true already.' },
  },
};
