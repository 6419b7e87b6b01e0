/** One review, step by step, as the specs tell it. */
import { specification } from '@lydhoer/kernel/testing';
import type { KnownAddressee, KnownComplaint } from '../known.js';
import { reviewDecider } from '../review.decider.js';
import type { FindingRecorded, RecommendationMade, RecommendationReplied, ReviewOpened } from '../review.events.js';

export const given = specification(reviewDecider);
export const today = '2026-03-10';
export const complaint = { kind: 'complaint', annulled: false, goesOnIn: null } as const;

export const reviewed: ReviewOpened['data'] = {
  reviewId: 'r1',
  openedBy: 'karen',
  openedOn: '2026-03-02',
  occasion: 'complaint',
  complaintId: 'c1',
  consent: { givenOn: '2026-03-01', how: 'written' },
  subject: 'Ten months without an answer',
};
export const ownInitiative: ReviewOpened['data'] = {
  ...reviewed,
  occasion: 'own-initiative',
  complaintId: null,
  consent: null,
};
export const opened = (data = reviewed) => ({ type: 'ReviewOpened' as const, data });
export const open = (data = reviewed, known: KnownComplaint | null = complaint) => ({
  type: 'OpenReview' as const,
  data: { ...data, complaint: known ?? undefined, today },
});

export const criticised: FindingRecorded['data'] = {
  reviewId: 'r1',
  findingId: 'f1',
  complaintId: 'c1',
  pointId: 'p1',
  criticism: 'regrettable',
  positive: false,
  recordedOn: today,
  text: 'No notice that it would take longer',
};
export const found = (data = criticised) => ({ type: 'FindingRecorded' as const, data });
export const record = (changes: Partial<FindingRecorded['data']> = {}, pointIsOn: string | null = 'c1') => {
  const { reviewId, findingId, pointId, criticism, positive, text } = { ...criticised, ...changes };
  return {
    type: 'RecordFinding' as const,
    data: { reviewId, findingId, pointId, criticism, positive, text, pointIsOn: pointIsOn ?? undefined, today },
  };
};

export const advised: RecommendationMade['data'] = {
  reviewId: 'r1',
  recommendationId: 'a1',
  addressee: { kind: 'team', id: 'skoleliv' },
  madeOn: today,
  replyDueOn: '2026-04-10',
  text: 'Send a holding reply within eight working days',
};
export const made = (data = advised) => ({ type: 'RecommendationMade' as const, data });
export const team: KnownAddressee = { validFrom: '2021-06-01', validTo: null, mayReply: true };
export const recommend = (known: KnownAddressee | null = team, replyDueOn = advised.replyDueOn) => {
  const { reviewId, recommendationId, addressee, text } = advised;
  const recommendation = { reviewId, recommendationId, addressee, replyDueOn, text };
  return {
    type: 'MakeRecommendation' as const,
    data: { ...recommendation, knownAddressee: known ?? undefined, today },
  };
};

export const published = (findings: string[], recommendations: string[], publishedOn = today) => ({
  type: 'ReviewPublished' as const,
  data: { reviewId: 'r1', publishedOn, findings, recommendations },
});
export const publish = { type: 'PublishReview' as const, data: { reviewId: 'r1', today } };
export const discard = (draftId: string) => ({
  type: 'DiscardDraft' as const,
  data: { reviewId: 'r1', draftId, today },
});
export const discarded = (draftId: string) => ({
  type: 'DraftDiscarded' as const,
  data: { reviewId: 'r1', draftId, discardedOn: today },
});

export const accepted: RecommendationReplied['data'] = {
  reviewId: 'r1',
  recommendationId: 'a1',
  reply: 'accepted',
  repliedBy: 'peter',
  repliedOn: today,
  reasons: null,
};
export const replied = (data = accepted) => ({ type: 'RecommendationReplied' as const, data });
export const reply = (data = accepted) => ({ type: 'ReplyToRecommendation' as const, data: { ...data, today } });

export const remind = (on: string, recommendationId = 'a1') => ({
  type: 'RemindAddressee' as const,
  data: { reviewId: 'r1', recommendationId, today: on },
});
export const reminded = (remindedOn: string) => ({
  type: 'AddresseeReminded' as const,
  data: { reviewId: 'r1', recommendationId: 'a1', addressee: advised.addressee, replyDueOn: '2026-04-10', remindedOn },
});

export const conclude = { type: 'ConcludeReview' as const, data: { reviewId: 'r1', today } };
export const concluded = (openRecommendations: number) => ({
  type: 'ReviewConcluded' as const,
  data: { reviewId: 'r1', concludedOn: today, openRecommendations },
});
