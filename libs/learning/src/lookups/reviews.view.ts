import { table, view, type Row } from '@lydhoer/read-models';
import type { ReviewPublished } from '@lydhoer/reviews/events';

interface PublishedRow extends Row {
  readonly kind: 'finding' | 'recommendation';
  readonly review_id: string;
  readonly id: string;
}

const knownPublished = table<PublishedRow>({
  name: 'known_published',
  columns: { kind: 'TEXT', review_id: 'TEXT', id: 'TEXT' },
  key: ['kind', 'review_id', 'id'],
});

/** What reviews have published: a draft is nobody's evidence. */
export const knownPublishedView = view<ReviewPublished>({
  name: 'known_published',
  version: 1,
  tables: [knownPublished],
  on: {
    ReviewPublished: ({ data: { reviewId: review_id, findings, recommendations } }, rows) => {
      for (const id of findings) rows.put<PublishedRow>(knownPublished, { kind: 'finding', review_id, id });
      for (const id of recommendations)
        rows.put<PublishedRow>(knownPublished, { kind: 'recommendation', review_id, id });
    },
  },
});
