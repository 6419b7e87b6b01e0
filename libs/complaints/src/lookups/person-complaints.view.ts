import { table, view, type Row, type Rows } from '@lydhoer/read-models';
import type { ComplaintEvent, ComplaintRegistered, ContactRegistered } from '../domain/complaint.events.js';

interface PersonComplaintRow extends Row {
  readonly person_id: string;
  readonly complaint_id: string;
}

const personComplaint = table<PersonComplaintRow>({
  name: 'person_complaint',
  columns: { person_id: 'TEXT', complaint_id: 'TEXT' },
  key: ['person_id', 'complaint_id'],
});

/** In which contacts and complaints somebody is a party, or was: ids alone, which are pseudonyms. */
export const personComplaintsView = view<ComplaintEvent>({
  name: 'person_complaint',
  version: 1,
  tables: [personComplaint],
  on: {
    ContactRegistered: ({ data }, rows) => {
      register(data, rows);
    },
    ComplaintRegistered: ({ data }, rows) => {
      register(data, rows);
    },
    PartyAdded: ({ data }, rows) => {
      put(rows, data.complaintId, data.personId);
    },
    ComplainantCorrected: ({ data }, rows) => {
      put(rows, data.complaintId, data.complainant.person?.personId);
    },
    ConcernedPersonCorrected: ({ data }, rows) => {
      put(rows, data.complaintId, data.concerns?.personId);
    },
  },
});

function register(
  { complaintId, complainant, concerns }: ContactRegistered['data'] | ComplaintRegistered['data'],
  rows: Rows,
): void {
  put(rows, complaintId, complainant.person?.personId);
  put(rows, complaintId, concerns?.personId);
}

function put(rows: Rows, complaintId: string, personId: string | undefined): void {
  if (personId !== undefined) rows.put(personComplaint, { person_id: personId, complaint_id: complaintId });
}
