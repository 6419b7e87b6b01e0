import { dateInDenmark } from '@lydhoer/kernel';
import { table, view, type Row, type Rows } from '@lydhoer/read-models';
import type { ReviewEvent } from '@lydhoer/reviews/events';
import type { CollectiveEvent } from '../domain/collective/collective.events.js';
import type { ComplaintMergedInto, ComplaintUnmerged } from '../domain/linking/linking.events.js';

interface ReviewRow extends Row {
  readonly review_id: string;
  readonly complaint_id: string;
  readonly published: number;
}
interface StepRow extends Row {
  readonly complaint_id: string;
  readonly position: string;
  readonly what: string;
  readonly thing_id: string;
  readonly happened_on: string;
  /** Of a day that was put right: as it had been recorded. */
  readonly was: string | null;
  /** Of what may put a step right: the day on which it was recorded. */
  readonly recorded_on: string | null;
}

const reviewOfComplaint = table<ReviewRow>({
  name: 'review_of_complaint',
  columns: { review_id: 'TEXT', complaint_id: 'TEXT', published: 'INTEGER' },
  key: ['review_id'],
});
const stepElsewhere = table<StepRow>({
  name: 'step_elsewhere',
  columns: {
    complaint_id: 'TEXT',
    position: 'TEXT',
    what: 'TEXT',
    thing_id: 'TEXT',
    happened_on: 'TEXT',
    was: 'TEXT',
    recorded_on: 'TEXT',
  },
  key: ['complaint_id', 'position'],
});

/** What takes back a step of a family, or gives it another day. It is no step itself. */
export const familyCorrections = {
  joinedByMistake: 'collective-joined-by-mistake',
  leftByMistake: 'collective-left-by-mistake',
  joinedAnotherDay: 'collective-joined-another-day',
  leftAnotherDay: 'collective-left-another-day',
} as const;
const { joinedByMistake, leftByMistake, joinedAnotherDay, leftAnotherDay } = familyCorrections;

/**
 * What happened to a complaint in other streams: reviews that were published, collective complaints, and other
 * registrations that were merged into it. A merge that was undone stays told: this is a history, and no state.
 */
export const stepsElsewhereView = view<ReviewEvent | CollectiveEvent | ComplaintMergedInto | ComplaintUnmerged>({
  name: 'steps_elsewhere',
  version: 4,
  tables: [reviewOfComplaint, stepElsewhere],
  on: {
    ReviewOpened: ({ data: { reviewId, complaintId } }, rows) => {
      if (complaintId === null) return;
      rows.put(reviewOfComplaint, { review_id: reviewId, complaint_id: complaintId, published: 0 });
    },
    ReviewPublished: ({ data: { reviewId, publishedOn }, position }, rows) => {
      const review = rows.get(reviewOfComplaint, { review_id: reviewId });
      if (!review) return;
      const what = review.published === 0 ? 'review-published' : 'review-published-more';
      put(rows, review.complaint_id, { position, what, thing: reviewId, on: publishedOn });
      rows.change(reviewOfComplaint, { review_id: reviewId }, { published: 1 });
    },
    ReviewConcluded: ({ data: { reviewId, concludedOn }, position }, rows) => {
      const review = rows.get(reviewOfComplaint, { review_id: reviewId });
      // A draft that is given up was never anybody else's.
      if (!review || review.published === 0) return;
      put(rows, review.complaint_id, { position, what: 'review-concluded', thing: reviewId, on: concludedOn });
    },
    FamilyJoined: ({ data: { collectiveId, complaintId, joinedOn }, position }, rows) => {
      put(rows, complaintId, { position, what: 'collective-joined', thing: collectiveId, on: joinedOn });
    },
    FamilyLeft: ({ data: { collectiveId, complaintId, leftOn, reason }, position, recordedAt }, rows) => {
      const what = reason === 'joined-by-mistake' ? joinedByMistake : 'collective-left';
      put(rows, complaintId, { position, what, thing: collectiveId, on: leftOn, recordedAt });
    },
    FamilyStepTakenBack: ({ data: { collectiveId, complaintId, step, takenOn }, position, recordedAt }, rows) => {
      const what = step === 'joined' ? joinedByMistake : leftByMistake;
      put(rows, complaintId, { position, what, thing: collectiveId, on: takenOn, recordedAt });
    },
    CollectiveDateCorrected: ({ data: { collectiveId, complaintId, step, was, on }, position, recordedAt }, rows) => {
      if (complaintId === null) return;
      const what = step === 'joined' ? joinedAnotherDay : leftAnotherDay;
      put(rows, complaintId, { position, what, thing: collectiveId, on, was, recordedAt });
    },
    ComplaintMergedInto: ({ data: { complaintId, into }, position, recordedAt }, rows) => {
      put(rows, into, { position, what: 'merged-in', thing: complaintId, on: dateInDenmark(recordedAt) });
    },
    ComplaintUnmerged: ({ data: { complaintId, from }, position, recordedAt }, rows) => {
      put(rows, from, { position, what: 'taken-out-again', thing: complaintId, on: dateInDenmark(recordedAt) });
    },
  },
});

function put(
  rows: Rows,
  complaintId: string,
  step: { position: bigint; what: string; thing: string; on: string; was?: string; recordedAt?: string },
): void {
  rows.put(stepElsewhere, {
    complaint_id: complaintId,
    position: String(step.position),
    what: step.what,
    thing_id: step.thing,
    happened_on: step.on,
    was: step.was ?? null,
    recorded_on: step.recordedAt === undefined ? null : dateInDenmark(step.recordedAt),
  });
}
