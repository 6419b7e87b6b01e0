import { demoPersona, demoPersonas, type PersonaName } from '@lydhoer/access';
import { ComplaintsModule } from '@lydhoer/complaints';
import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import { OrganisationLoader, OrganisationModule, slagelseOrganisation } from '@lydhoer/organisation';
import { ReviewsModule } from '@lydhoer/reviews';
import { StandardVocabulary, VocabularyModule } from '@lydhoer/vocabulary';
import { LearningModule } from '../learning.module.js';

const earlier = '2026-01-05T09:00:00.000Z';
export const today = '2026-03-02';
export const nobodys = '00000000-0000-4000-8000-000000000000';

/** Learning with what it knows of, over memory, on 2 March 2026, with the standard words and the demo's organisation. */
export async function learningBench(): Promise<SliceBench> {
  const contexts = [VocabularyModule, OrganisationModule, ComplaintsModule, ReviewsModule, LearningModule];
  const bench = await sliceBench(contexts, { now: `${today}T09:00:00.000Z` });
  await bench.app.get(StandardVocabulary).load({ at: earlier, simulated: true });
  await bench.app.get(OrganisationLoader).load(slagelseOrganisation(demoPersonas), { at: earlier, simulated: true });
  return bench;
}

export const staffId = (persona: PersonaName): string => demoPersona(persona).staffId;

/** Posts and gives the id in the answer. Throws when it was refused. */
export async function done(bench: SliceBench, by: PersonaName, path: string, body?: object): Promise<string> {
  const answer = await bench.as(by).post(path, body);
  if (answer.status > 201) throw new Error(`${path}: ${answer.text}`);
  return (answer.body as { readonly id: string }).id;
}

/** A complaint with one point, about Børneliv if nothing else is said, registered by a caseworker. */
export async function registeredComplaint(
  bench: SliceBench,
  { team, by }: { readonly team: string; readonly by: PersonaName } = { team: 'boerneliv', by: 'caseworker-boerneliv' },
) {
  const complaintId = await done(bench, by, '/complaints', {
    channel: 'e-mail',
    form: 'written',
    receivedOn: '2026-02-20',
    complainant: { role: 'custody-holder', person: { name: 'Mette Holm' } },
    points: [{ kind: 'formalitet', theme: 'TIME.NO_NOTICE', team }],
  });
  const { body } = await bench.as('jurist-1').get(`/complaints/${complaintId}`);
  const [point] = (body as { readonly points: readonly { readonly pointId: string }[] }).points;
  if (!point) throw new Error('a complaint without a point');
  return { complaintId, pointId: point.pointId };
}

/** A review on own initiative with a finding and a recommendation; both drafts until it is published. */
export async function draftReview(bench: SliceBench) {
  const by = 'borgerraadgiver';
  const subject = 'Manglende besked om forsinkelser';
  const reviewId = await done(bench, by, '/reviews', { openedOn: today, occasion: 'own-initiative', subject });
  const findingId = await done(bench, by, `/reviews/${reviewId}/findings`, {
    criticism: 'criticisable',
    text: 'Ingen af ti familier fik besked.',
  });
  const recommendationId = await done(bench, by, `/reviews/${reviewId}/recommendations`, {
    addressee: { kind: 'team', id: 'boerneliv' },
    replyDueOn: '2026-03-30',
    text: 'Giv besked inden otte arbejdsdage.',
  });
  return { reviewId, findingId, recommendationId };
}

export const learningPointBody = (evidence: readonly object[], changes: object = {}) => ({
  theme: 'TIME.NO_NOTICE',
  title: 'Familier får ikke besked, når sagen trækker ud',
  identifiedOn: today,
  evidence,
  ...changes,
});

/** A learning point on one complaint's point. */
export async function learningPoint(bench: SliceBench): Promise<string> {
  const evidence = [{ kind: 'complaint-point', ...(await registeredComplaint(bench)) }];
  return done(bench, 'working-group-1', '/learning-points', learningPointBody(evidence));
}

export const actionBody = (changes: object = {}) => ({
  type: 'workflow',
  title: 'Fast besked efter otte arbejdsdage',
  proposedOn: today,
  ...changes,
});

export const assignmentBody = (changes: object = {}) => ({
  owner: staffId('team-leader-boerneliv'),
  dueOn: '2026-06-01',
  measure: 'Klager over manglende besked pr. måned',
  baseline: 12.5,
  target: 4,
  ...changes,
});

export const completionBody = (changes: object = {}) => ({
  completedOn: today,
  evidence: [{ kind: 'document', reference: 'Arbejdsgang 12, version 3' }],
  ...changes,
});

export const verificationBody = (changes: object = {}) => ({
  verifiedOn: today,
  effect: 'effective',
  basis: 'Tre klager om måneden siden.',
  ...changes,
});

/** An action, taken as far as is asked, owned by the leader of Børneliv. */
export async function actionThatIs(
  bench: SliceBench,
  status: 'proposed' | 'agreed' | 'assigned' | 'completed',
): Promise<string> {
  const proposed = `/learning-points/${await learningPoint(bench)}/actions`;
  const actionId = await done(bench, 'team-leader-boerneliv', proposed, actionBody());
  if (status === 'proposed') return actionId;
  await done(bench, 'working-group-1', `/actions/${actionId}/agreement`, { agreedOn: today });
  if (status === 'agreed') return actionId;
  await done(bench, 'working-group-1', `/actions/${actionId}/assignment`, assignmentBody());
  if (status === 'assigned') return actionId;
  return done(bench, 'team-leader-boerneliv', `/actions/${actionId}/completion`, completionBody());
}
