import type { Caller } from '@lydhoer/access';
import type { PlainDate } from '@lydhoer/kernel';
import { appealStory } from './appeal.story.js';
import { Chance } from './chance.js';
import {
  channels,
  consequences,
  formalitetThemesOn,
  inventedName,
  legalBasesOn,
  realitetThemes,
} from './municipality.js';
import { borgerraadgiver, caseworkerOf, jurists, leaderOf, teamsOn } from './staff.js';
import { idFrom, inOfficeHours, workday, type Step } from './step.js';
import { tagsOf, type ToldPoint } from './tagging.story.js';

/** A complaint as it went, and what the other stories need to know of it. */
export interface ComplaintStory {
  readonly steps: readonly Step[];
  readonly complaintId: string;
  readonly team: string;
  readonly receivedOn: PlainDate;
  readonly points: readonly ToldPoint[];
}

const synthetic = 'Syntetisk demotekst: ';

/** What a contact and a complaint say about themselves. */
export function intake(receivedOn: PlainDate, chance: Chance) {
  const channel = chance.weighted(channels);
  const role = chance.weighted([
    ['custody-holder', 70],
    ['child', 6],
    ['other-relative', 9],
    ['representative', 9],
    ['anonymous', 6],
  ] as const);
  const name = () => inventedName((of) => chance.one(of));
  return {
    channel,
    form: channel === 'phone' || channel === 'in-person' ? 'oral' : 'written',
    receivedOn,
    complainant: {
      role,
      ...(role === 'anonymous' ? {} : { person: { name: name() } }),
      ...(role === 'representative'
        ? { powerOfAttorney: { required: true, ...(chance.happens(0.8) ? { receivedOn } : {}) } }
        : {}),
    },
    ...(role === 'child' || role === 'anonymous' ? {} : { concerns: { name: name() } }),
    narrative: `${synthetic}familien fortæller, hvordan forløbet har været.`,
  };
}

/** Points drawn for a complaint received on a day. */
export function drawPoints(receivedOn: PlainDate, team: string, chance: Chance) {
  const many = chance.weighted([
    [1, 60],
    [2, 28],
    [3, 12],
  ] as const);
  return Array.from({ length: many }, () => {
    const realitet = chance.happens(0.14);
    return {
      kind: realitet ? 'realitet' : 'formalitet',
      theme: chance.weighted<string>(realitet ? realitetThemes : formalitetThemesOn(receivedOn)),
      consequences: consequences.filter(() => chance.happens(0.3)),
      ...(realitet ? { legalBasis: chance.one(legalBasesOn(receivedOn)) } : {}),
      team,
      description: `${synthetic}hvad familien klager over.`,
    };
  });
}

/** The id of whoever complains; undefined for the anonymous. */
export const complainantOf = ({ complainant }: ReturnType<typeof intake>, registration: Step): string | undefined =>
  complainant.role === 'anonymous' ? undefined : idFrom(registration, 'person');

export function complaintStory(receivedOn: PlainDate, name: string, chance: Chance): ComplaintStory {
  const team = chance.one(teamsOn(receivedOn));
  const recordedOn = workday(receivedOn, chance.between(0, 2));
  const points = drawPoints(receivedOn, team, chance);
  const came = intake(receivedOn, chance);
  const registration: Step = {
    at: inOfficeHours(recordedOn, chance),
    by: chance.weighted<Caller>([
      [borgerraadgiver, 30],
      [caseworkerOf(team, receivedOn, chance), 40],
      [leaderOf(team, receivedOn), 20],
      [chance.one(jurists), 10],
    ]),
    path: '/complaints',
    key: `seed-${name}`,
    body: { ...came, points },
  };
  const complaintId = idFrom(registration, 'complaint');
  const told = points.map(({ kind, theme }, index): ToldPoint => ({
    complaintId,
    pointId: idFrom(registration, 'point', index),
    kind,
    theme,
  }));
  const personId = complainantOf(came, registration);
  const from = recordedOn;
  const after = afterRegistration({ complaintId, receivedOn, from, team, points: told, name, personId }, chance);
  return {
    steps: [registration, ...after, ...tagsOf(told, recordedOn, name, chance)],
    complaintId,
    team,
    receivedOn,
    points: told,
  };
}

/** A complaint that has come in, whether at once or by way of a contact. */
export interface Came {
  readonly complaintId: string;
  readonly receivedOn: PlainDate;
  /** The day it became a complaint here. */
  readonly from: PlainDate;
  readonly team: string;
  readonly points: readonly ToldPoint[];
  readonly name: string;
  /** The complainant; undefined for the anonymous. */
  readonly personId: string | undefined;
}

/** Assigned and acknowledged; then withdrawn, or answered point by point, its decision taken to its end, and closed. */
export function afterRegistration(came: Came, chance: Chance): readonly Step[] {
  const { complaintId, from, team, points, name } = came;
  const step = (day: PlainDate, by: Caller, what: string, path: string, body: object): Step => ({
    at: inOfficeHours(day, chance),
    by,
    path: `/complaints/${complaintId}/${path}`,
    key: `seed-${name}-${what}`,
    body,
  });
  // People of a later organisation cannot act on an earlier team's complaint: then a jurist brings it to its end.
  const whoOn = (day: PlainDate, usual: (day: PlainDate) => Caller): Caller =>
    teamsOn(day).includes(team) ? usual(day) : (jurists[0] ?? borgerraadgiver);
  const leader = (day: PlainDate) => whoOn(day, () => leaderOf(team, day));
  const assignedOn = workday(from, chance.between(1, 3));
  const isAssigned = teamsOn(assignedOn).includes(team);
  const caseworker = isAssigned ? caseworkerOf(team, assignedOn, chance) : leader(assignedOn);
  const assignment = { assignee: caseworker.staffId, team };
  const steps = isAssigned ? [step(assignedOn, leader(assignedOn), 'assign', 'assignment', assignment)] : [];
  const outOn = workday(assignedOn, chance.between(4, 40));
  const manners = new Chance(`${name}-manners`);
  const toldOn = workday(assignedOn, manners.between(0, 1));
  if (manners.happens(0.85)) {
    const how = manners.one(['phone', 'digital-post', 'letter']);
    steps.push(step(toldOn, leader(toldOn), 'acknowledge', 'acknowledgement', { acknowledgedOn: toldOn, how }));
  }
  if (chance.happens(0.06)) {
    const afterDialogue = chance.happens(0.6);
    return [...steps, step(outOn, leader(outOn), 'withdraw', 'withdrawal', { withdrawnOn: outOn, afterDialogue })];
  }
  for (const [index, { pointId, kind }] of points.entries()) {
    if (kind === 'realitet') continue;
    const answer = answerOn(outOn, chance);
    const by = whoOn(outOn, () => caseworker);
    steps.push(step(outOn, by, `answer-${index}`, `points/${pointId}/answer`, answer));
  }
  const pointIds = points.filter(({ kind }) => kind === 'realitet').map(({ pointId }) => pointId);
  const appeal = pointIds.length === 0 ? null : appealStory({ ...came, from: toldOn, pointIds });
  const endedOn = appeal && appeal.endedOn > outOn ? appeal.endedOn : outOn;
  const closedOn = workday(endedOn, chance.between(1, 3));
  return [...steps, ...(appeal?.steps ?? []), step(closedOn, leader(closedOn), 'close', 'closing', { closedOn })];
}

function answerOn(answeredOn: PlainDate, chance: Chance) {
  const outcome = chance.weighted([
    ['upheld', 30],
    ['partly-upheld', 25],
    ['not-upheld', 38],
    ['dismissed', 7],
  ] as const);
  const nothing = outcome === 'not-upheld' || outcome === 'dismissed';
  return {
    outcome,
    ...(outcome === 'dismissed' ? { dismissalReason: chance.one(['service-level', 'outside-competence']) } : {}),
    answeredOn,
    reasons: `${synthetic}begrundelsen for svaret.`,
    restsOn: `${synthetic}den regel eller praksis, svaret hviler på.`,
    ...(nothing ? { noRemedy: true } : { remedy: `${synthetic}hvad afdelingen retter op på.` }),
    outstandingActions: [],
    furtherSteps: `${synthetic}sådan kan familien gå videre.`,
  };
}
