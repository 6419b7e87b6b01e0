import { Refusal, type Decider, type PlainDate } from '@lydhoer/kernel';
import type {
  ConcludeReview,
  DiscardDraft,
  MakeRecommendation,
  OpenReview,
  PublishReview,
  RecordFinding,
  RemindAddressee,
  ReplyToRecommendation,
  ReviewCommand,
} from './review.commands.js';
import type { ReviewEvent, ReviewPublished } from './review.events.js';
import type { ReviewRefusal } from './review.refusals.js';
import {
  evolveReview,
  initialReview,
  publishedRecommendation,
  type OpenedReview,
  type ReviewState,
} from './review.state.js';

const refuse = (code: ReviewRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** The rules of one review by the borgerrådgiver. */
export const reviewDecider: Decider<ReviewState, ReviewCommand, ReviewEvent> = {
  initial: initialReview,
  evolve: evolveReview,
  decide: (command, state) => {
    if (command.type === 'OpenReview') return open(command, state);
    if (state === null) throw refuse('review-unknown');
    // A reply may come after the review was concluded: concluding does not wait for the addressees.
    if (command.type === 'ReplyToRecommendation') return reply(command, state);
    if (command.type === 'RemindAddressee') return remind(command, state);
    if (state.concluded) throw refuse('review-concluded');
    switch (command.type) {
      case 'RecordFinding':
        return recordFinding(command, state);
      case 'MakeRecommendation':
        return recommend(command);
      case 'DiscardDraft':
        return discard(command, state);
      case 'PublishReview':
        return publish(command, state);
      case 'ConcludeReview':
        return conclude(command, state);
    }
  },
};

function open({ data }: OpenReview, state: ReviewState): readonly ReviewEvent[] {
  const { complaint, today, ...review } = data;
  if (state !== null) throw refuse('review-already-opened');
  notInTheFuture(review.openedOn, today, 'openedOn');
  if (review.occasion === 'own-initiative') {
    if (review.complaintId !== null) throw refuse('own-initiative-has-no-complaint', { field: 'complaintId' });
    if (review.consent !== null) throw refuse('own-initiative-has-no-complaint', { field: 'consent' });
    return [{ type: 'ReviewOpened', data: review }];
  }
  if (review.complaintId === null) throw refuse('reviewed-complaint-missing', { field: 'complaintId' });
  if (!complaint) throw refuse('reviewed-complaint-unknown', { field: 'complaintId' });
  // What was merged away or annulled is handled elsewhere or not at all: nobody is to look for it in the figures.
  if (complaint.goesOnIn !== null) {
    throw refuse('reviewed-complaint-goes-on-elsewhere', { field: 'complaintId', goesOnIn: complaint.goesOnIn });
  }
  if (complaint.annulled) throw refuse('reviewed-complaint-annulled', { field: 'complaintId' });
  if (complaint.kind === 'contact') throw refuse('reviewed-contact-is-no-complaint', { field: 'complaintId' });
  // The borgerrådgiver looks into a citizen's case when the citizen permits it, and not before.
  if (review.consent === null) throw refuse('review-consent-missing', { field: 'consent' });
  notInTheFuture(review.consent.givenOn, today, 'consent.givenOn');
  if (review.consent.givenOn > review.openedOn) {
    throw refuse('review-consent-after-opening', { field: 'consent.givenOn', latest: review.openedOn });
  }
  return [{ type: 'ReviewOpened', data: review }];
}

function recordFinding({ data }: RecordFinding, { complaintId }: OpenedReview): readonly ReviewEvent[] {
  const { pointIsOn, today, ...finding } = data;
  // A review on own initiative has no complaint (null), so no point can be on it.
  if (finding.pointId !== null && pointIsOn !== complaintId) {
    throw refuse('finding-point-unknown', { field: 'pointId' });
  }
  if (finding.positive && finding.criticism !== 'none') {
    throw refuse('positive-finding-carries-no-criticism', { field: 'criticism' });
  }
  return [
    {
      type: 'FindingRecorded',
      data: { ...finding, complaintId: finding.pointId === null ? null : complaintId, recordedOn: today },
    },
  ];
}

function recommend({ data }: MakeRecommendation): readonly ReviewEvent[] {
  const { knownAddressee, today, ...recommendation } = data;
  if (!knownAddressee) throw refuse('addressee-unknown', { field: 'addressee.id' });
  const { validFrom, validTo, mayReply } = knownAddressee;
  if (today < validFrom || (validTo !== null && today > validTo)) {
    throw refuse('addressee-not-valid-today', { field: 'addressee.id' });
  }
  if (!mayReply) throw refuse('addressee-cannot-reply', { field: 'addressee.id' });
  if (recommendation.replyDueOn < today) {
    throw refuse('reply-due-in-the-past', { field: 'replyDueOn', earliest: today });
  }
  return [{ type: 'RecommendationMade', data: { ...recommendation, madeOn: today } }];
}

function discard({ data }: DiscardDraft, review: OpenedReview): readonly ReviewEvent[] {
  const { reviewId, draftId, today } = data;
  const drafts = draftsOf(review);
  if (![...drafts.findings, ...drafts.recommendations].includes(draftId)) throw refuse('draft-unknown');
  return [{ type: 'DraftDiscarded', data: { reviewId, draftId, discardedOn: today } }];
}

function publish({ data }: PublishReview, review: OpenedReview): readonly ReviewEvent[] {
  const published = publication(data, review);
  if (published.length === 0) throw refuse('nothing-to-publish');
  return published;
}

function reply({ data }: ReplyToRecommendation, review: OpenedReview): readonly ReviewEvent[] {
  const { today, ...given } = data;
  const recommendation = publishedRecommendation(review, given.recommendationId);
  if (!recommendation) throw refuse('recommendation-unknown');
  if (recommendation.replied) throw refuse('recommendation-already-replied');
  notInTheFuture(given.repliedOn, today, 'repliedOn');
  if (given.repliedOn < recommendation.publishedOn) {
    throw refuse('reply-before-publication', { field: 'repliedOn', earliest: recommendation.publishedOn });
  }
  if (given.reply !== 'accepted' && given.reasons === null) throw refuse('reply-reasons-missing', { field: 'reasons' });
  return [{ type: 'RecommendationReplied', data: given }];
}

/** The addressee is reminded once, when the day by which to reply is over; also after the review was concluded. */
function remind({ data }: RemindAddressee, review: OpenedReview): readonly ReviewEvent[] {
  const { reviewId, recommendationId, today } = data;
  const recommendation = publishedRecommendation(review, recommendationId);
  if (!recommendation) throw refuse('recommendation-unknown');
  const { addressee, replyDueOn, replied, reminded } = recommendation;
  if (replied) throw refuse('recommendation-already-replied');
  if (replyDueOn >= today) throw refuse('reply-not-overdue', { replyDueOn });
  if (reminded) throw refuse('addressee-already-reminded', { replyDueOn });
  return [
    {
      type: 'AddresseeReminded',
      data: { reviewId, recommendationId, addressee, replyDueOn, remindedOn: today },
    },
  ];
}

function conclude({ data }: ConcludeReview, review: OpenedReview): readonly ReviewEvent[] {
  // The annual report counts reviews with and without criticism: one without any finding would be neither.
  if (review.findings.length === 0) throw refuse('review-without-finding');
  const openRecommendations = review.recommendations.filter(({ replied }) => !replied).length;
  return [
    ...publication(data, review),
    { type: 'ReviewConcluded', data: { reviewId: data.reviewId, concludedOn: data.today, openRecommendations } },
  ];
}

/** The event that makes every draft visible; none when there is no draft. */
function publication(
  { reviewId, today }: { readonly reviewId: string; readonly today: PlainDate },
  review: OpenedReview,
): readonly ReviewPublished[] {
  const drafts = draftsOf(review);
  if (drafts.findings.length + drafts.recommendations.length === 0) return [];
  return [{ type: 'ReviewPublished', data: { reviewId, publishedOn: today, ...drafts } }];
}

const draftsOf = ({ findings, recommendations }: OpenedReview) => ({
  findings: findings.filter(({ publishedOn }) => publishedOn === null).map(({ findingId }) => findingId),
  recommendations: recommendations
    .filter(({ publishedOn }) => publishedOn === null)
    .map(({ recommendationId }) => recommendationId),
});

function notInTheFuture(date: PlainDate, today: PlainDate, field: string): void {
  if (date > today) throw refuse('review-date-in-the-future', { field, latest: today });
}
