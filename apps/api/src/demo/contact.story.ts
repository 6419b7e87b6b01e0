import type { PlainDate } from '@lydhoer/kernel';
import type { Chance } from './chance.js';
import { afterRegistration, complainantOf, drawPoints, intake } from './complaint.story.js';
import { borgerraadgiver, caseworkerOf, jurists, teamsOn } from './staff.js';
import { idFrom, inOfficeHours, workday, type Step } from './step.js';
import type { ToldPoint } from './tagging.story.js';

/** A contact: advice, signposting. One in fifteen turns out to be a complaint. */
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
  if (!chance.happens(1 / 15) || !teamsOn(turnedOn).includes(team)) return [registration];
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
