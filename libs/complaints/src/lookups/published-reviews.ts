import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';

/** Something that everybody may know of a review of a complaint. */
export interface ReviewStep {
  readonly reviewId: string;
  readonly what: 'published' | 'published-more' | 'concluded';
  readonly on: PlainDate;
}

/** What was published of reviews of a complaint. */
@Injectable()
export class PublishedReviews {
  constructor(private readonly readModels: ReadModels) {}

  /** In log order; `until`: no later position of the log. */
  of(complaintId: string, until: bigint | null): readonly ReviewStep[] {
    return this.readModels
      .read('complaints')
      .all<{
        readonly review_id: string;
        readonly what: ReviewStep['what'];
        readonly happened_on: string;
        readonly position: string;
      }>('SELECT review_id, what, happened_on, position FROM known_review_step WHERE complaint_id = ?', [complaintId])
      .map((row) => ({ row, position: BigInt(row.position) }))
      .filter(({ position }) => until === null || position <= until)
      .sort((a, b) => Number(a.position - b.position))
      .map(({ row }) => ({ reviewId: row.review_id, what: row.what, on: row.happened_on }));
  }
}
