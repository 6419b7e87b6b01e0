import { table, view, type Row } from '@lydhoer/read-models';
import type { ReviewEvent } from '@lydhoer/reviews/events';

interface ConsentRow extends Row {
  readonly complaint_id: string;
  readonly review_id: string;
}

const knownConsent = table<ConsentRow>({
  name: 'known_consent',
  columns: { complaint_id: 'TEXT', review_id: 'TEXT' },
  key: ['complaint_id', 'review_id'],
});

/** Which complaints the borgerrådgiver reviews with the citizen's consent. */
export const knownConsentsView = view<ReviewEvent>({
  name: 'known_consents',
  version: 1,
  tables: [knownConsent],
  on: {
    ReviewOpened: ({ data }, rows) => {
      if (data.complaintId === null || data.consent === null) return;
      rows.put(knownConsent, { complaint_id: data.complaintId, review_id: data.reviewId });
    },
  },
});
