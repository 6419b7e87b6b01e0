import type { PlainDate } from '@lydhoer/kernel';
import { Chance } from './chance.js';
import { afterRegistration, complainantOf, drawPoints, intake } from './complaint.story.js';
import { borgerraadgiver, caseworkerOf, jurists, leaderOf, teamsOn } from './staff.js';
import { idFrom, inOfficeHours, workday, type Step } from './step.js';
import type { ToldPoint } from './tagging.story.js';

/** A contact: advice, signposting, and then it is closed. One in fifteen turns out to be a complaint. */
export function contactStory(receivedOn: PlainDate, name: string, chance: Chance): readonly Step[] {
  const team = chance.one(teamsOn(receivedOn));
  const recordedOn = workday(receivedOn, 0);
  const came = intake(receivedOn, chance);
  const registration: Step = {
    at: inOfficeHours(recordedOn, chance),
    by: chance.happens(0.6) ? borgerraadgiver : caseworkerOf(team, receivedOn, chance),
    path: '/contacts',
    key: `seed-${name}`,
    body: came,
  };
  const contactId = idFrom(registration, 'complaint');
  const turnedOn = workday(recordedOn, chance.between(2, 9));
  if (!chance.happens(1 / 15) || !teamsOn(turnedOn).includes(team)) {
    return [registration, ...advised({ contactId, recordedOn, team, name, registration })];
  }
  const points = drawPoints(receivedOn, team, chance);
  const turn: Step = {
    at: inOfficeHours(turnedOn, chance),
    by: chance.one(jurists),
    path: `/contacts/${contactId}/complaint`,
    key: `seed-${name}-turn`,
    body: { turnedOn, points },
  };
  const told = points.map(({ kind, theme }, index): ToldPoint => ({
    complaintId: contactId,
    pointId: idFrom(turn, 'point', index),
    kind,
    theme,
  }));
  const personId = complainantOf(came, registration);
  const complaint = { complaintId: contactId, receivedOn, from: turnedOn, team, points: told, name, personId };
  return [registration, turn, ...afterRegistration(complaint, chance)];
}

interface Registered {
  readonly contactId: string;
  readonly recordedOn: PlainDate;
  readonly team: string;
  readonly name: string;
  readonly registration: Step;
}

/**
 * The borgerrådgiver advises those who came there; whom a caseworker took down, the team's leader leaves with the
 * caseworker. Most are closed in a week or two, one in twelve takes longer.
 */
function advised({ contactId, recordedOn, team, name, registration }: Registered): readonly Step[] {
  const chance = new Chance(`${name}-advised`);
  const step = (day: PlainDate, by: Step['by'], what: string, body: object): Step => ({
    ...{
      at: inOfficeHours(day, chance),
      by,
      path: `/complaints/${contactId}/${what}`,
      key: `seed-${name}-${what}`,
      body,
    },
  });
  const atBorgerraadgiver = registration.by.staffId === borgerraadgiver.staffId;
  const takenOn = workday(recordedOn, 1);
  const isAssigned = !atBorgerraadgiver && teamsOn(takenOn).includes(team);
  const closedOn = workday(takenOn, chance.happens(1 / 12) ? chance.between(20, 55) : chance.between(1, 12));
  const closer = () =>
    isAssigned && teamsOn(closedOn).includes(team) ? leaderOf(team, closedOn) : chance.one(jurists);
  return [
    ...(isAssigned
      ? [step(takenOn, leaderOf(team, takenOn), 'assignment', { assignee: registration.by.staffId, team })]
      : []),
    step(closedOn, atBorgerraadgiver ? borgerraadgiver : closer(), 'closing', { closedOn }),
  ];
}
