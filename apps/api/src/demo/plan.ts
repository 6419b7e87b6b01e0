import { addDays, type PlainDate } from '@lydhoer/kernel';
import { Chance } from './chance.js';
import { collectiveStory } from './collective.story.js';
import { complaintStory, type ComplaintStory } from './complaint.story.js';
import { contactStory } from './contact.story.js';
import { familyStory } from './family.story.js';
import { learningStories } from './learning.story.js';
import { expectedOn, firstDay } from './municipality.js';
import { reviewStories } from './review.story.js';
import type { Step } from './step.js';

/**
 * Everything that happened in the synthetic municipality up to a day, in the order in which it happened. Each day is
 * drawn by itself, so tomorrow's plan is today's with one day more.
 */
export function planUntil(lastDay: PlainDate): readonly Step[] {
  const collective = collectiveStory();
  const complaints: ComplaintStory[] = [...collective.complaints];
  const steps: Step[] = [...collective.steps, ...familyStory()];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    const chance = new Chance(`lydhoer-demo/${day}`);
    const expected = expectedOn(day);
    for (let n = chance.count(expected.complaints); n > 0; n--) {
      const name = `${day}-complaint-${n}`;
      complaints.push(complaintStory(day, name, new Chance(name)));
    }
    for (let n = chance.count(expected.contacts); n > 0; n--) {
      const name = `${day}-contact-${n}`;
      steps.push(...contactStory(day, name, new Chance(name)));
    }
  }
  steps.push(
    ...complaints.flatMap((story) => story.steps),
    ...reviewStories(complaints),
    ...learningStories(complaints),
  );
  const end = `${addDays(lastDay, 1)}T`;
  return steps.filter(({ at }) => at < end).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
