import type {
  ComplainantCorrected,
  ComplaintRegistered,
  ConcernedPersonCorrected,
  ContactRegistered,
  PartyAdded,
} from '@lydhoer/complaints/events';
import { dateInDenmark } from '@lydhoer/kernel';
import { table, view, type Row, type Rows, type Seen } from '@lydhoer/read-models';
import type { ReviewOpened } from '@lydhoer/reviews/events';

interface PersonInComplaintRow extends Row {
  readonly person_id: string;
  readonly complaint_id: string;
}
interface ComplaintNumberRow extends Row {
  readonly complaint_id: string;
  readonly number: string;
}
interface NumberedYearRow extends Row {
  readonly year: string;
  readonly last: number;
}
interface ReviewRow extends Row {
  readonly complaint_id: string;
  readonly review_id: string;
}

const personInComplaint = table<PersonInComplaintRow>({
  name: 'person_in_complaint',
  columns: { person_id: 'TEXT', complaint_id: 'TEXT' },
  key: ['person_id', 'complaint_id'],
});
const namedComplaint = table<ComplaintNumberRow>({
  name: 'named_complaint',
  columns: { complaint_id: 'TEXT', number: 'TEXT' },
  key: ['complaint_id'],
});
const namedYear = table<NumberedYearRow>({
  name: 'named_year',
  columns: { year: 'TEXT', last: 'INTEGER' },
  key: ['year'],
});
const reviewOfComplaint = table<ReviewRow>({
  name: 'review_of_complaint',
  columns: { complaint_id: 'TEXT', review_id: 'TEXT' },
  key: ['complaint_id', 'review_id'],
});

type Registration = ContactRegistered | ComplaintRegistered;
type Told = Registration | PartyAdded | ComplainantCorrected | ConcernedPersonCorrected | ReviewOpened;

/** Where free text may name somebody: the complaints in which they are a party, or were, and the reviews of these. */
export const namingTextsView = view<Told>({
  name: 'naming_texts',
  version: 1,
  tables: [personInComplaint, namedComplaint, namedYear, reviewOfComplaint],
  on: {
    ContactRegistered: register,
    ComplaintRegistered: register,
    PartyAdded: ({ data }, rows) => {
      named(rows, data.complaintId, data.personId);
    },
    ComplainantCorrected: ({ data }, rows) => {
      named(rows, data.complaintId, data.complainant.person?.personId);
    },
    ConcernedPersonCorrected: ({ data }, rows) => {
      named(rows, data.complaintId, data.concerns?.personId);
    },
    ReviewOpened: ({ data: { complaintId, reviewId } }, rows) => {
      if (complaintId !== null) rows.put(reviewOfComplaint, { complaint_id: complaintId, review_id: reviewId });
    },
  },
});

/** The number that people say: the year it was recorded, and a count over contacts and complaints in log order. */
function register({ data, recordedAt }: Seen<Registration>, rows: Rows): void {
  const { complaintId, complainant, concerns } = data;
  const year = dateInDenmark(recordedAt).slice(0, 4);
  const last = (rows.get(namedYear, { year })?.last ?? 0) + 1;
  rows.put(namedYear, { year, last });
  rows.put(namedComplaint, { complaint_id: complaintId, number: `${year}-${String(last).padStart(4, '0')}` });
  named(rows, complaintId, complainant.person?.personId);
  named(rows, complaintId, concerns?.personId);
}

function named(rows: Rows, complaintId: string, personId: string | undefined): void {
  if (personId !== undefined) rows.put(personInComplaint, { person_id: personId, complaint_id: complaintId });
}
