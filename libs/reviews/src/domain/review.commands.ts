import type { Message, PlainDate } from '@lydhoer/kernel';
import type { KnownAddressee, KnownComplaint } from './known.js';
import type { FindingRecorded, RecommendationMade, RecommendationReplied, ReviewOpened } from './review.events.js';

interface Today {
  /** The calendar date in Denmark when the command was given. */
  readonly today: PlainDate;
}

export type OpenReview = Message<
  'OpenReview',
  ReviewOpened['data'] & Today & { readonly complaint: KnownComplaint | undefined }
>;
export type RecordFinding = Message<
  'RecordFinding',
  Omit<FindingRecorded['data'], 'complaintId' | 'recordedOn'> &
    Today & {
      /** The complaint that the point is on; undefined when there is no such point. */
      readonly pointIsOn: string | undefined;
    }
>;
export type MakeRecommendation = Message<
  'MakeRecommendation',
  Omit<RecommendationMade['data'], 'madeOn'> & Today & { readonly knownAddressee: KnownAddressee | undefined }
>;
export type DiscardDraft = Message<'DiscardDraft', Today & { readonly reviewId: string; readonly draftId: string }>;
export type PublishReview = Message<'PublishReview', Today & { readonly reviewId: string }>;
export type ReplyToRecommendation = Message<'ReplyToRecommendation', RecommendationReplied['data'] & Today>;
export type RemindAddressee = Message<
  'RemindAddressee',
  Today & { readonly reviewId: string; readonly recommendationId: string }
>;
export type ConcludeReview = Message<'ConcludeReview', Today & { readonly reviewId: string }>;

export type ReviewCommand =
  | OpenReview
  | RecordFinding
  | MakeRecommendation
  | DiscardDraft
  | PublishReview
  | ReplyToRecommendation
  | RemindAddressee
  | ConcludeReview;
