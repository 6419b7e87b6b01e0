import { addDays, type PlainDate } from '@lydhoer/kernel';
import { Chance } from './chance.js';
import type { ComplaintStory } from './complaint.story.js';
import { borgerraadgiver, leaderOf, teamsOn } from './staff.js';
import { idFrom, inOfficeHours, workday, type Step } from './step.js';

const synthetic = 'Syntetisk demotekst: ';

/** The borgerrådgiver reviews one complaint in twenty, with the citizen's consent. */
export function reviewStories(complaints: readonly ComplaintStory[]): readonly Step[] {
  return complaints.flatMap((complaint) => {
    const chance = new Chance(`review of ${complaint.complaintId}`);
    return chance.happens(0.05) ? reviewOf(complaint, chance) : [];
  });
}

function reviewOf(complaint: ComplaintStory, chance: Chance): readonly Step[] {
  const { complaintId, team, receivedOn } = complaint;
  const openedOn = workday(receivedOn, chance.between(10, 30));
  const name = `seed-review-${complaintId}`;
  const opening: Step = {
    at: inOfficeHours(openedOn, chance),
    by: borgerraadgiver,
    path: '/reviews',
    key: name,
    body: {
      openedOn,
      occasion: 'complaint',
      complaintId,
      consent: { givenOn: openedOn, how: chance.one(['written', 'oral']) },
      subject: `${synthetic}hvad undersøgelsen handler om.`,
    },
  };
  const reviewId = idFrom(opening, 'review');
  const step = (day: PlainDate, what: string, body: object, by = borgerraadgiver): Step => ({
    at: inOfficeHours(day, chance),
    by,
    path: `/reviews/${reviewId}/${what}`,
    key: `${name}-${what}`,
    body,
  });
  const findings = complaint.points.map(({ pointId }, index) => ({
    ...step(workday(openedOn, 20), 'findings', {
      pointId,
      criticism: chance.one(['none', 'unfortunate', 'regrettable', 'criticisable']),
      text: `${synthetic}hvad borgerrådgiveren fandt.`,
    }),
    key: `${name}-finding-${index}`,
  }));
  const publishedOn = workday(openedOn, 35);
  const steps = [opening, ...findings];
  if (!teamsOn(publishedOn).includes(team)) return steps;
  const recommendation = step(workday(openedOn, 28), 'recommendations', {
    addressee: { kind: 'team', id: team },
    replyDueOn: addDays(publishedOn, 30),
    text: `${synthetic}hvad borgerrådgiveren anbefaler.`,
  });
  const recommendationId = idFrom(recommendation, 'recommendation');
  const repliedOn = workday(publishedOn, chance.between(5, 40));
  const reply = chance.weighted([
    ['accepted', 70],
    ['partly-accepted', 20],
    ['rejected', 10],
  ] as const);
  const published = [...steps, recommendation, step(publishedOn, 'publication', {})];
  if (!teamsOn(repliedOn).includes(team) || chance.happens(0.1)) return published;
  return [
    ...published,
    step(
      repliedOn,
      `recommendations/${recommendationId}/reply`,
      { reply, repliedOn, ...(reply === 'accepted' ? {} : { reasons: `${synthetic}hvorfor ikke helt.` }) },
      leaderOf(team, repliedOn),
    ),
    step(workday(repliedOn, 3), 'conclusion', {}),
  ];
}
