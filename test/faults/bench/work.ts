import { demoPersona, type PersonaName } from '@lydhoer/access';
import { thingId } from '@lydhoer/event-store';
import type { Chance } from '../../../apps/api/src/demo/chance.js';
import type { Acknowledged, Command } from './ledger.js';

/** Sends a command under a key that is returned; throws when it is refused or not answered. */
export type Send = (command: Command) => Promise<Acknowledged & { readonly key: string }>;
export type Story = (send: Send, chance: Chance) => Promise<void>;

/** Days that every clock of these proofs has behind it, and one that none will see. */
const receivedOn = '2025-02-03';
const laterOn = '2025-02-20';
const dueOn = '2099-12-31';
export const themes = ['TIME.LONG', 'TIME.NO_NOTICE', 'TIME.NO_REPLY', 'HEARING'];

export const caseworker: PersonaName = 'caseworker-boerneliv';
const leader: PersonaName = 'team-leader-boerneliv';
const jurist: PersonaName = 'jurist-1';
const adviser: PersonaName = 'borgerraadgiver';

/** Everybody who acts in these stories. */
export const people: readonly PersonaName[] = [
  caseworker,
  leader,
  jurist,
  adviser,
  'working-group-1',
  'working-group-2',
  'jurist-2',
  'operator',
  'analyst',
];

export const intake = () => ({
  channel: 'phone',
  form: 'oral',
  receivedOn,
  complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
  concerns: { name: 'Bo Prøvesen' },
  narrative: 'Familien har ventet længe uden at høre noget. '.repeat(3),
});
export const pointOf = (theme: string) => ({ kind: 'formalitet', theme, team: 'boerneliv', description: 'Ventetid' });

export const registerContact = (by: PersonaName = caseworker): Command => ({
  by,
  path: '/contacts',
  body: intake(),
  leaves: ['ContactRegistered'],
});
export const registerComplaint = (themesOfPoints: readonly string[], by: PersonaName = caseworker): Command => ({
  by,
  path: '/complaints',
  body: { ...intake(), points: themesOfPoints.map(pointOf) },
  leaves: ['ComplaintRegistered'],
});

/** The id of a point, which follows from the command that made it. */
const pointId = (by: PersonaName, key: string, index = 0) =>
  thingId({ actor: demoPersona(by).staffId, key }, 'point', index);

/** Somebody asks; now and then it is a complaint after all. */
const contact: Story = async (send, chance) => {
  const { id } = await send(registerContact());
  if (!chance.happens(0.5)) return;
  const points = [pointOf(chance.one(themes))];
  const body = { turnedOn: laterOn, points };
  await send({ by: jurist, path: `/contacts/${id}/complaint`, body, leaves: ['ContactTurnedIntoComplaint'] });
};

/** A complaint from its registration until it is closed, tagged on the way. */
const complaint: Story = async (send, chance) => {
  const drawn = Array.from({ length: chance.between(1, 3) }, () => chance.one(themes));
  const { id, key } = await send(registerComplaint(drawn));
  const at = `/complaints/${id}`;
  const point = pointId(caseworker, key);
  const classified = { kind: 'formalitet', theme: 'CONDUCT', team: 'boerneliv', reason: 'Læst igen' };
  await send({
    by: jurist,
    path: `${at}/points/${point}/classification`,
    body: classified,
    leaves: ['PointClassified'],
  });
  const assignee = demoPersona(caseworker).staffId;
  await send({
    by: leader,
    path: `${at}/assignment`,
    body: { assignee, team: 'boerneliv' },
    leaves: ['ComplaintAssigned'],
  });
  // Both at once, on one stream: one of them is decided again.
  const added = await Promise.allSettled(
    ['REASONS', 'ACCESS'].map((theme) =>
      send({ by: jurist, path: `${at}/points`, body: pointOf(theme), leaves: ['PointAdded'] }),
    ),
  );
  const points = drawn.map((_, index) => pointId(caseworker, key, index));
  for (const outcome of added) {
    if (outcome.status === 'rejected') throw outcome.reason;
    points.push(pointId(jurist, outcome.value.key));
  }
  const tag = { scheme: 'legal-cause', cause: 'PROCEDURE.TIME_LIMIT' };
  await send({ by: jurist, path: `${at}/points/${point}/tags`, body: tag, leaves: ['PointTagged'] });
  if (chance.happens(0.2)) {
    const path = `${at}/points/${point}/tags/${tag.scheme}/${tag.cause}/removal`;
    await send({ by: jurist, path, body: { reason: 'Forkert årsag' }, leaves: ['PointUntagged'] });
  }
  if (chance.happens(0.2)) {
    const body = { withdrawnOn: laterOn, afterDialogue: true };
    await send({ by: leader, path: `${at}/withdrawal`, body, leaves: ['ComplaintWithdrawn'] });
    return;
  }
  const answer = {
    outcome: 'upheld',
    answeredOn: laterOn,
    reasons: 'Vi svarede for sent.',
    restsOn: 'Servicemål.',
    remedy: 'Ny frist.',
    outstandingActions: [],
    furtherSteps: 'Ring.',
  };
  for (const answered of points) {
    const path = `${at}/points/${answered}/answer`;
    await send({ by: caseworker, path, body: answer, leaves: ['PointAnswered'] });
  }
  await send({ by: leader, path: `${at}/closing`, body: { closedOn: laterOn }, leaves: ['ComplaintClosed'] });
};

/** A review on the borgerrådgiver's own initiative. Concluding one with drafts leaves two events at once. */
const review: Story = async (send, chance) => {
  const body = { openedOn: laterOn, occasion: 'own-initiative', subject: 'Besked, når sagen trækker ud' };
  const { id } = await send({ by: adviser, path: '/reviews', body, leaves: ['ReviewOpened'] });
  const at = `/reviews/${id}`;
  const finding = { criticism: 'regrettable', text: 'Ingen besked i fem måneder.' };
  await send({ by: adviser, path: `${at}/findings`, body: finding, leaves: ['FindingRecorded'] });
  const recommendation = { addressee: { kind: 'team', id: 'boerneliv' }, replyDueOn: dueOn, text: 'Giv besked.' };
  await send({ by: adviser, path: `${at}/recommendations`, body: recommendation, leaves: ['RecommendationMade'] });
  const published = chance.happens(0.4);
  if (published) await send({ by: adviser, path: `${at}/publication`, body: {}, leaves: ['ReviewPublished'] });
  const leaves = published ? ['ReviewConcluded'] : ['ReviewPublished', 'ReviewConcluded'];
  await send({ by: adviser, path: `${at}/conclusion`, body: {}, leaves });
};

/** What was learned from a complaint, and what came of it. */
const learning: Story = async (send, chance) => {
  const theme = chance.one(themes);
  const complained = await send(registerComplaint([theme]));
  const evidence = [
    { kind: 'complaint-point', complaintId: complained.id, pointId: pointId(caseworker, complained.key) },
  ];
  const [one, other]: readonly PersonaName[] = ['working-group-1', 'working-group-2'];
  if (!one || !other) return;
  const lesson = { theme, title: 'Familier får ikke besked', identifiedOn: laterOn, evidence };
  const { id } = await send({ by: one, path: '/learning-points', body: lesson, leaves: ['LearningPointIdentified'] });
  const proposal = { type: 'communication', title: 'Sig til, når det trækker ud', proposedOn: laterOn };
  const action = await send({
    by: one,
    path: `/learning-points/${id}/actions`,
    body: proposal,
    leaves: ['ActionProposed'],
  });
  const at = `/actions/${action.id}`;
  await send({ by: other, path: `${at}/agreement`, body: { agreedOn: laterOn }, leaves: ['ActionAgreed'] });
  const assigned = { owner: demoPersona(leader).staffId, dueOn, measure: 'Klagepunkter pr. kvartal' };
  await send({ by: other, path: `${at}/assignment`, body: assigned, leaves: ['ActionAssigned'] });
  await send({
    by: leader,
    path: `${at}/progress`,
    body: { note: 'Skrevet.', percent: 50 },
    leaves: ['ProgressReported'],
  });
  const completed = { completedOn: laterOn, evidence: [{ kind: 'document', reference: 'Brevskabelon 12' }] };
  await send({ by: leader, path: `${at}/completion`, body: completed, leaves: ['ActionCompleted'] });
  const verified = { verifiedOn: laterOn, effect: 'effective', basis: 'Ingen nye klager.' };
  await send({ by: 'jurist-2', path: `${at}/effect`, body: verified, leaves: ['EffectVerified'] });
};

/** A contact whose text is forgotten. */
export const forgetting: Story = async (send) => {
  const { id } = await send(registerContact());
  const body = { kind: 'complaint', id, ground: 'erasure-request' };
  await send({ by: 'operator', path: '/forgettings/texts', body, leaves: ['TextForgotten'] });
};

/** One of the stories; those that go on longest are drawn least. */
export const drawStory = (chance: Chance): Story =>
  chance.weighted<Story>([
    [contact, 5],
    [complaint, 4],
    [review, 2],
    [learning, 2],
    [forgetting, 1],
  ]);
