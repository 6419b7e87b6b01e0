import { dateInDenmark } from '@lydhoer/kernel';
import { table, view, type Row, type Rows, type ViewSet } from '@lydhoer/read-models';
import type { ComplaintRegistered, ContactRegistered } from '../domain/complaint.events.js';

interface NumberRow extends Row {
  readonly complaint_id: string;
  readonly number: string;
}
interface YearRow extends Row {
  readonly year: string;
  readonly last: number;
}

const complaintNumber = table<NumberRow>({
  name: 'complaint_number',
  columns: { complaint_id: 'TEXT', number: 'TEXT' },
  key: ['complaint_id'],
  indexes: [['number']],
});
const numberedYear = table<YearRow>({
  name: 'numbered_year',
  columns: { year: 'TEXT', last: 'INTEGER' },
  key: ['year'],
});

/** What the numbers are made from: that something was registered, where and when. Never its data. */
type Registration = { readonly stream: string; readonly recordedAt: string };

function count({ stream, recordedAt }: Registration, rows: Rows): void {
  const year = dateInDenmark(recordedAt).slice(0, 4);
  const last = (rows.get(numberedYear, { year })?.last ?? 0) + 1;
  rows.put(numberedYear, { year, last });
  rows.put(complaintNumber, {
    complaint_id: stream.slice('complaint-'.length),
    number: `${year}-${String(last).padStart(4, '0')}`,
  });
}

/**
 * The number that people say: the year it was recorded in Denmark, counted in log order over contacts and complaints.
 * A set of its own, folded from the type of the event alone: whatever another view cannot fold, the numbers after it
 * stay the same, under every rebuild.
 */
export const complaintNumbers: ViewSet = {
  name: 'complaint-numbers',
  views: [
    view<ContactRegistered | ComplaintRegistered>({
      name: 'complaint_number',
      version: 1,
      tables: [complaintNumber, numberedYear],
      on: { ContactRegistered: count, ComplaintRegistered: count },
    }),
  ],
};
