import { demoPersona, demoPersonas, type PersonaName } from '@lydhoer/access';
import { ComplaintsModule } from '@lydhoer/complaints';
import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import { OrganisationLoader, OrganisationModule, slagelseOrganisation } from '@lydhoer/organisation';
import { StandardVocabulary, VocabularyModule } from '@lydhoer/vocabulary';
import { ReviewsModule } from '../reviews.module.js';

const earlier = '2026-01-05T09:00:00.000Z';
export const today = '2026-03-02';
export const nobodys = '00000000-0000-4000-8000-000000000000';

/** Reviews with what they know of, over memory, on 2 March 2026, with the demo's organisation in the log. */
export async function reviewsBench(): Promise<SliceBench> {
  const contexts = [VocabularyModule, OrganisationModule, ComplaintsModule, ReviewsModule];
  const bench = await sliceBench(contexts, { now: `${today}T09:00:00.000Z` });
  await bench.app.get(StandardVocabulary).load({ at: earlier, simulated: true });
  await bench.app.get(OrganisationLoader).load(slagelseOrganisation(demoPersonas), { at: earlier, simulated: true });
  return bench;
}

export const staffId = (persona: PersonaName): string => demoPersona(persona).staffId;

interface Answered {
  readonly id: string;
}

/** Posts and gives the id in the answer. Throws when it was refused. */
export async function done(bench: SliceBench, by: PersonaName, path: string, body?: object): Promise<string> {
  const answer = await bench.as(by).post(path, body);
  if (answer.status > 201) throw new Error(`${path}: ${answer.text}`);
  return (answer.body as Answered).id;
}

/** A complaint about Børneliv with one point, registered by its caseworker. */
export async function registeredComplaint(bench: SliceBench) {
  const complaintId = await done(bench, 'caseworker-boerneliv', '/complaints', {
    channel: 'e-mail',
    form: 'written',
    receivedOn: '2026-02-20',
    complainant: { role: 'custody-holder', person: { name: 'Mette Holm' } },
    points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' }],
  });
  const { body } = await bench.as('jurist-1').get(`/complaints/${complaintId}`);
  const [point] = (body as { readonly points: readonly { readonly pointId: string }[] }).points;
  if (!point) throw new Error('a complaint without a point');
  return { complaintId, pointId: point.pointId };
}

export const ownInitiativeBody = (changes: object = {}) => ({
  openedOn: '2026-02-27',
  occasion: 'own-initiative',
  subject: 'Mange klager over manglende svar',
  ...changes,
});

export const complaintReviewBody = (complaintId: string, changes: object = {}) => ({
  openedOn: '2026-02-27',
  occasion: 'complaint',
  complaintId,
  consent: { givenOn: '2026-02-26', how: 'oral' },
  subject: 'Familien Holm har ventet siden november',
  ...changes,
});

export const findingBody = (changes: object = {}) => ({
  criticism: 'regrettable',
  text: 'Der blev ikke givet besked om forsinkelsen.',
  ...changes,
});

export const recommendationBody = (changes: object = {}) => ({
  addressee: { kind: 'team', id: 'boerneliv' },
  replyDueOn: '2026-03-30',
  text: 'Giv besked inden otte arbejdsdage.',
  ...changes,
});

export const replyBody = (changes: object = {}) => ({
  reply: 'partly-accepted',
  repliedOn: today,
  reasons: 'Det kræver et nyt system.',
  ...changes,
});

/** A review on own initiative with one finding and one recommendation, both drafts. */
export async function draftReview(bench: SliceBench, changes: { readonly recommendation?: object } = {}) {
  const reviewId = await done(bench, 'borgerraadgiver', '/reviews', ownInitiativeBody());
  const findingId = await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/findings`, findingBody());
  const recommendationId = await done(
    bench,
    'borgerraadgiver',
    `/reviews/${reviewId}/recommendations`,
    recommendationBody(changes.recommendation),
  );
  return { reviewId, findingId, recommendationId };
}

/** As `draftReview`, published. */
export async function publishedReview(bench: SliceBench, changes: { readonly recommendation?: object } = {}) {
  const review = await draftReview(bench, changes);
  await done(bench, 'borgerraadgiver', `/reviews/${review.reviewId}/publication`);
  return review;
}
