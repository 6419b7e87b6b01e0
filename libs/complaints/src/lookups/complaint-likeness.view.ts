import { table, view, type Row, type Rows } from '@lydhoer/read-models';
import type { ComplaintEvent, ComplaintRegistered, ContactRegistered } from '../domain/complaint.events.js';

export interface LikenessRow extends Row {
  readonly complaint_id: string;
  /** System and id. */
  readonly journal_reference: string | null;
  readonly complainant: string | null;
  readonly concerns: string | null;
}

const complaintLikeness = table<LikenessRow>({
  name: 'complaint_likeness',
  columns: { complaint_id: 'TEXT', journal_reference: 'TEXT', complainant: 'TEXT', concerns: 'TEXT' },
  key: ['complaint_id'],
  indexes: [['journal_reference'], ['complainant'], ['concerns']],
});

/** What two registrations of one complaint have in common, as far as it is not sealed: person ids are pseudonyms. */
export const complaintLikenessView = view<ComplaintEvent>({
  name: 'complaint_likeness',
  version: 2,
  tables: [complaintLikeness],
  on: {
    ContactRegistered: ({ data }, rows) => {
      register(data, rows);
    },
    ComplaintRegistered: ({ data }, rows) => {
      register(data, rows);
    },
    IntakeCorrected: ({ data: { complaintId, journalReference } }, rows) => {
      const change = { journal_reference: referenceIn(journalReference) };
      rows.change(complaintLikeness, { complaint_id: complaintId }, change);
    },
    ComplainantCorrected: ({ data }, rows) => {
      const complainant = data.complainant.person?.personId ?? null;
      rows.change(complaintLikeness, { complaint_id: data.complaintId }, { complainant });
    },
    ConcernedPersonCorrected: ({ data }, rows) => {
      const concerns = data.concerns?.personId ?? null;
      rows.change(complaintLikeness, { complaint_id: data.complaintId }, { concerns });
    },
  },
});

function register(data: ContactRegistered['data'] | ComplaintRegistered['data'], rows: Rows): void {
  const { complaintId, journalReference, complainant, concerns } = data;
  rows.put(complaintLikeness, {
    complaint_id: complaintId,
    journal_reference: referenceIn(journalReference),
    complainant: complainant.person?.personId ?? null,
    concerns: concerns?.personId ?? null,
  });
}

const referenceIn = (reference: ContactRegistered['data']['journalReference']): string | null =>
  reference && `${reference.system} ${reference.id}`;
