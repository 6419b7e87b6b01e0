import Type, { type Static, type TSchema } from 'typebox';
import { declareEvent, sealedText, type Message, type Sealable } from '@lydhoer/kernel';
import { criticisms } from './criticism.values.js';
import { addresseeKinds, consentForms, occasions, replies } from './review.values.js';

const date = Type.String({ format: 'date' });
const text = (maxLength: number) => Type.Unsafe<Sealable>(sealedText(maxLength));
const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);
const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: values });
const closed = { additionalProperties: false } as const;
const id = { reviewId: Type.String() };

const addressee = Type.Object({ kind: oneOf(addresseeKinds), id: Type.String({ maxLength: 100 }) }, closed);
export type Addressee = Readonly<Static<typeof addressee>>;

const reviewOpened = Type.Object(
  {
    ...id,
    /** The borgerrådgiver who opened it: a staff id. */
    openedBy: Type.String(),
    openedOn: date,
    occasion: oneOf(occasions),
    /** The complaint that is reviewed; null on own initiative. */
    complaintId: orNull(Type.String()),
    /** The citizen's consent to the review of the complaint; null on own initiative. */
    consent: orNull(Type.Object({ givenOn: date, how: oneOf(consentForms) }, closed)),
    subject: text(4000),
  },
  closed,
);
const findingRecorded = Type.Object(
  {
    ...id,
    findingId: Type.String(),
    /** The point it is about; null for a finding on the case as a whole or of a review on own initiative. */
    complaintId: orNull(Type.String()),
    pointId: orNull(Type.String()),
    criticism: oneOf(criticisms),
    /** Something was done well. A positive finding carries no criticism. */
    positive: Type.Boolean(),
    recordedOn: date,
    text: text(8000),
  },
  closed,
);
const recommendationMade = Type.Object(
  { ...id, recommendationId: Type.String(), addressee, madeOn: date, replyDueOn: date, text: text(8000) },
  closed,
);
const draftDiscarded = Type.Object({ ...id, draftId: Type.String(), discardedOn: date }, closed);
const reviewPublished = Type.Object(
  {
    ...id,
    publishedOn: date,
    /** The findings and recommendations that stopped being drafts with this event. */
    findings: Type.Array(Type.String()),
    recommendations: Type.Array(Type.String()),
  },
  closed,
);
const recommendationReplied = Type.Object(
  {
    ...id,
    recommendationId: Type.String(),
    reply: oneOf(replies),
    repliedBy: Type.String(),
    repliedOn: date,
    reasons: orNull(text(8000)),
  },
  closed,
);
const addresseeReminded = Type.Object(
  {
    ...id,
    recommendationId: Type.String(),
    addressee,
    /** The day that had passed. */
    replyDueOn: date,
    remindedOn: date,
  },
  closed,
);
const reviewConcluded = Type.Object(
  {
    ...id,
    concludedOn: date,
    /** How many recommendations had no reply yet. They stay open and may still be replied to. */
    openRecommendations: Type.Integer({ minimum: 0 }),
  },
  closed,
);

export type ReviewOpened = Message<'ReviewOpened', Readonly<Static<typeof reviewOpened>>>;
export type FindingRecorded = Message<'FindingRecorded', Readonly<Static<typeof findingRecorded>>>;
export type RecommendationMade = Message<'RecommendationMade', Readonly<Static<typeof recommendationMade>>>;
export type DraftDiscarded = Message<'DraftDiscarded', Readonly<Static<typeof draftDiscarded>>>;
export type ReviewPublished = Message<'ReviewPublished', Readonly<Static<typeof reviewPublished>>>;
export type RecommendationReplied = Message<'RecommendationReplied', Readonly<Static<typeof recommendationReplied>>>;
export type AddresseeReminded = Message<'AddresseeReminded', Readonly<Static<typeof addresseeReminded>>>;
export type ReviewConcluded = Message<'ReviewConcluded', Readonly<Static<typeof reviewConcluded>>>;

export type ReviewEvent =
  | ReviewOpened
  | FindingRecorded
  | RecommendationMade
  | DraftDiscarded
  | ReviewPublished
  | RecommendationReplied
  | AddresseeReminded
  | ReviewConcluded;

const category = 'review';

export const reviewEvents = [
  declareEvent({
    category,
    type: 'ReviewOpened',
    about:
      "The borgerrådgiver opened a review, on a complaint with the citizen's consent or on own initiative. Hers alone until it is published.",
    schema: reviewOpened,
  }),
  declareEvent({
    category,
    type: 'FindingRecorded',
    about:
      'The borgerrådgiver recorded what was found, criticised or praised. A draft until a ReviewPublished names it.',
    schema: findingRecorded,
  }),
  declareEvent({
    category,
    type: 'RecommendationMade',
    about:
      'The borgerrådgiver recommended something to a team, a department or a person. A draft until a ReviewPublished names it.',
    schema: recommendationMade,
  }),
  declareEvent({
    category,
    type: 'DraftDiscarded',
    about: 'The borgerrådgiver gave up a finding or a recommendation before it was published.',
    schema: draftDiscarded,
  }),
  declareEvent({
    category,
    type: 'ReviewPublished',
    about: 'The review and the drafts named became visible to others; recommendations may now be replied to.',
    schema: reviewPublished,
  }),
  declareEvent({
    category,
    type: 'RecommendationReplied',
    about: 'The addressee accepted or rejected a recommendation, in whole or in part. All but acceptance has reasons.',
    schema: recommendationReplied,
  }),
  declareEvent({
    category,
    type: 'AddresseeReminded',
    about: 'The addressee of a recommendation was reminded that the reply was due. Once.',
    schema: addresseeReminded,
  }),
  declareEvent({
    category,
    type: 'ReviewConcluded',
    about: 'The borgerrådgiver closed the review. Recommendations without a reply stay open.',
    schema: reviewConcluded,
  }),
];
