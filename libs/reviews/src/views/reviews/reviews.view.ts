import { table, view, type Row } from '@lydhoer/read-models';
import type { ReviewEvent } from '../../domain/review.events.js';

export interface ReviewRow extends Row {
  readonly review_id: string;
  readonly opened_by: string;
  readonly opened_on: string;
  readonly occasion: string;
  readonly complaint_id: string | null;
  readonly consent_given_on: string | null;
  readonly consent_how: string | null;
  /** Sealed, as JSON. */
  readonly subject: string;
  /** Null while everything is a draft. */
  readonly published_on: string | null;
  readonly concluded_on: string | null;
  readonly revision: string;
}
export interface FindingRow extends Row {
  readonly review_id: string;
  readonly finding_id: string;
  readonly point_id: string | null;
  readonly criticism: string;
  readonly positive: number;
  readonly recorded_on: string;
  /** Sealed, as JSON. */
  readonly text: string;
  /** Null while it is a draft. */
  readonly published_on: string | null;
}
export interface RecommendationRow extends Row {
  readonly review_id: string;
  readonly recommendation_id: string;
  readonly addressee_kind: 'team' | 'department' | 'staff';
  readonly addressee_id: string;
  readonly made_on: string;
  readonly reply_due_on: string;
  /** Sealed, as JSON. */
  readonly text: string;
  /** Null while it is a draft. */
  readonly published_on: string | null;
  readonly reply: string | null;
  readonly replied_by: string | null;
  readonly replied_on: string | null;
  /** Sealed, as JSON. */
  readonly reasons: string | null;
  /** When the addressee was reminded that the reply was due. */
  readonly reminded_on: string | null;
}

const review = table<ReviewRow>({
  name: 'review',
  columns: {
    review_id: 'TEXT',
    opened_by: 'TEXT',
    opened_on: 'TEXT',
    occasion: 'TEXT',
    complaint_id: 'TEXT',
    consent_given_on: 'TEXT',
    consent_how: 'TEXT',
    subject: 'TEXT',
    published_on: 'TEXT',
    concluded_on: 'TEXT',
    revision: 'TEXT',
  },
  key: ['review_id'],
  indexes: [['opened_on', 'review_id'], ['complaint_id']],
});
const finding = table<FindingRow>({
  name: 'review_finding',
  columns: {
    review_id: 'TEXT',
    finding_id: 'TEXT',
    point_id: 'TEXT',
    criticism: 'TEXT',
    positive: 'INTEGER',
    recorded_on: 'TEXT',
    text: 'TEXT',
    published_on: 'TEXT',
  },
  key: ['review_id', 'finding_id'],
});
const recommendation = table<RecommendationRow>({
  name: 'review_recommendation',
  columns: {
    review_id: 'TEXT',
    recommendation_id: 'TEXT',
    addressee_kind: 'TEXT',
    addressee_id: 'TEXT',
    made_on: 'TEXT',
    reply_due_on: 'TEXT',
    text: 'TEXT',
    published_on: 'TEXT',
    reply: 'TEXT',
    replied_by: 'TEXT',
    replied_on: 'TEXT',
    reasons: 'TEXT',
    reminded_on: 'TEXT',
  },
  key: ['review_id', 'recommendation_id'],
});

/** Every review with its findings and recommendations. Drafts are in it, marked: the queries leave them out. */
export const reviewsView = view<ReviewEvent>({
  name: 'reviews',
  version: 2,
  tables: [review, finding, recommendation],
  on: {
    ReviewOpened: ({ data, revision }, rows) => {
      rows.put(review, {
        review_id: data.reviewId,
        opened_by: data.openedBy,
        opened_on: data.openedOn,
        occasion: data.occasion,
        complaint_id: data.complaintId,
        consent_given_on: data.consent?.givenOn ?? null,
        consent_how: data.consent?.how ?? null,
        subject: JSON.stringify(data.subject),
        published_on: null,
        concluded_on: null,
        revision: String(revision),
      });
    },
    FindingRecorded: ({ data, revision }, rows) => {
      rows.put(finding, {
        review_id: data.reviewId,
        finding_id: data.findingId,
        point_id: data.pointId,
        criticism: data.criticism,
        positive: data.positive ? 1 : 0,
        recorded_on: data.recordedOn,
        text: JSON.stringify(data.text),
        published_on: null,
      });
      rows.change(review, { review_id: data.reviewId }, { revision: String(revision) });
    },
    RecommendationMade: ({ data, revision }, rows) => {
      rows.put(recommendation, {
        review_id: data.reviewId,
        recommendation_id: data.recommendationId,
        addressee_kind: data.addressee.kind,
        addressee_id: data.addressee.id,
        made_on: data.madeOn,
        reply_due_on: data.replyDueOn,
        text: JSON.stringify(data.text),
        published_on: null,
        reply: null,
        replied_by: null,
        replied_on: null,
        reasons: null,
        reminded_on: null,
      });
      rows.change(review, { review_id: data.reviewId }, { revision: String(revision) });
    },
    DraftDiscarded: ({ data, revision }, rows) => {
      rows.remove(finding, { review_id: data.reviewId, finding_id: data.draftId });
      rows.remove(recommendation, { review_id: data.reviewId, recommendation_id: data.draftId });
      rows.change(review, { review_id: data.reviewId }, { revision: String(revision) });
    },
    ReviewPublished: ({ data, revision }, rows) => {
      const { reviewId: review_id, publishedOn: published_on } = data;
      for (const finding_id of data.findings) rows.change(finding, { review_id, finding_id }, { published_on });
      for (const recommendation_id of data.recommendations) {
        rows.change(recommendation, { review_id, recommendation_id }, { published_on });
      }
      const first = rows.get(review, { review_id })?.published_on ?? published_on;
      rows.change(review, { review_id }, { published_on: first, revision: String(revision) });
    },
    RecommendationReplied: ({ data, revision }, rows) => {
      rows.change(
        recommendation,
        { review_id: data.reviewId, recommendation_id: data.recommendationId },
        {
          reply: data.reply,
          replied_by: data.repliedBy,
          replied_on: data.repliedOn,
          reasons: data.reasons === null ? null : JSON.stringify(data.reasons),
        },
      );
      rows.change(review, { review_id: data.reviewId }, { revision: String(revision) });
    },
    AddresseeReminded: ({ data, revision }, rows) => {
      const { reviewId: review_id, recommendationId: recommendation_id, remindedOn: reminded_on } = data;
      rows.change(recommendation, { review_id, recommendation_id }, { reminded_on });
      rows.change(review, { review_id }, { revision: String(revision) });
    },
    ReviewConcluded: ({ data, revision }, rows) => {
      rows.change(review, { review_id: data.reviewId }, { concluded_on: data.concludedOn, revision: String(revision) });
    },
  },
});
