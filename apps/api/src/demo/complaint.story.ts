import type { Caller } from '@lydhoer/access';
import type { PlainDate } from '@lydhoer/kernel';
import type { Chance } from './chance.js';
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

export function complaintStory(receivedOn: PlainDate, name: string, chance: Chance): ComplaintStory {
  const team = chance.one(teamsOn(receivedOn));
  const recordedOn = workday(receivedOn, chance.between(0, 2));
  const points = drawPoints(receivedOn, team, chance);
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
    body: { ...intake(receivedOn, chance), points },
  };
  const complaintId = idFrom(registration, 'complaint');
  const told = points.map(({ kind, theme }, index): ToldPoint => ({
    complaintId,
    pointId: idFrom(registration, 'point', index),
    kind,
    theme,
  }));
  const after = afterRegistration(complaintId, recordedOn, team, told, name, chance);
  return {
    steps: [registration, ...after, ...tagsOf(told, recordedOn, name, chance)],
    complaintId,
    team,
    receivedOn,
    points: told,
  };
}

/** Assigned; then withdrawn, or answered point by point and closed where no decision was complained about. */
export function afterRegistration(
  complaintId: string,
  from: PlainDate,
  team: string,
  points: readonly ToldPoint[],
  name: string,
  chance: Chance,
): readonly Step[] {
  const step = (day: PlainDate, by: Caller, what: string, path: string, body: object): Step => ({
    at: inOfficeHours(day, chance),
    by,
    path: `/complaints/${complaintId}/${path}`,
    key: `seed-${name}-${what}`,
    body,
  });
  const assignedOn = workday(from, chance.between(1, 3));
  // A complaint stays with the team it came to; people of a later organisation could not act on it.
  if (!teamsOn(assignedOn).includes(team)) return [];
  const caseworker = caseworkerOf(team, assignedOn, chance);
  const steps = [
    step(assignedOn, leaderOf(team, assignedOn), 'assign', 'assignment', { assignee: caseworker.staffId, team }),
  ];
  const outOn = workday(assignedOn, chance.between(4, 40));
  if (!teamsOn(outOn).includes(team)) return steps;
  if (chance.happens(0.06)) {
    const afterDialogue = chance.happens(0.6);
    return [
      ...steps,
      step(outOn, leaderOf(team, outOn), 'withdraw', 'withdrawal', { withdrawnOn: outOn, afterDialogue }),
    ];
  }
  for (const [index, { pointId, kind }] of points.entries()) {
    if (kind === 'realitet') continue;
    const answer = answerOn(outOn, chance);
    steps.push(step(outOn, caseworker, `answer-${index}`, `points/${pointId}/answer`, answer));
  }
  if (points.some(({ kind }) => kind === 'realitet')) return steps;
  const closedOn = workday(outOn, chance.between(1, 3));
  if (!teamsOn(closedOn).includes(team)) return steps;
  return [...steps, step(closedOn, leaderOf(team, closedOn), 'close', 'closing', { closedOn })];
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
