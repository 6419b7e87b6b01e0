import type { ReviewEvent } from '@lydhoer/reviews/events';
import type { Received } from './complaint.life.js';
import { StreamEnd, type Life, type Step } from './life.js';
import { borgerraadgiver, colleagues, department } from './municipality.js';

/** Seven events: the borgerrådgiver looks at a complaint, finds, recommends, publishes, gets a reply and concludes. */
export function* reviewLife({ complaintId, points, dice, texts, dayAfter }: Received): Life {
  const [reviewId, recommendationId] = [dice.uuid(), dice.uuid()];
  const review = new StreamEnd(`review-${reviewId}`, () => dice.uuid());
  const write = (daysLater: number, by: string, event: ReviewEvent): Step => review.then(daysLater, by, event);
  const hers = (daysLater: number, event: ReviewEvent): Step => write(daysLater, borgerraadgiver, event);
  let day = 10;
  const on = (days: number) => dayAfter((day += days));
  yield hers(10, {
    type: 'ReviewOpened',
    data: {
      ...{ reviewId, openedBy: borgerraadgiver, openedOn: on(0), occasion: 'complaint', complaintId },
      ...{ consent: { givenOn: dayAfter(day), how: 'written' }, subject: texts.text('note') },
    },
  });
  const findings: string[] = [];
  for (const positive of [false, true]) {
    const findingId = dice.uuid();
    findings.push(findingId);
    yield hers(4, {
      type: 'FindingRecorded',
      data: {
        ...{ reviewId, findingId, complaintId, pointId: points[0]?.pointId ?? null, positive, recordedOn: on(4) },
        ...{ criticism: positive ? 'none' : dice.one(['unfortunate', 'regrettable', 'criticisable']) },
        text: texts.text('reasons'),
      },
    });
  }
  yield hers(3, {
    type: 'RecommendationMade',
    data: {
      ...{ reviewId, recommendationId, addressee: { kind: 'department', id: department }, madeOn: on(3) },
      ...{ replyDueOn: dayAfter(day + 28), text: texts.text('reasons') },
    },
  });
  const published = { reviewId, publishedOn: on(2), findings, recommendations: [recommendationId] };
  yield hers(2, { type: 'ReviewPublished', data: published });
  const repliedBy = dice.one(colleagues).staffId;
  yield write(21, repliedBy, {
    type: 'RecommendationReplied',
    data: {
      ...{ reviewId, recommendationId, reply: dice.one(['accepted', 'partly-accepted']), repliedBy, repliedOn: on(21) },
      reasons: texts.text('note'),
    },
  });
  yield hers(5, { type: 'ReviewConcluded', data: { reviewId, concludedOn: on(5), openRecommendations: 0 } });
}
