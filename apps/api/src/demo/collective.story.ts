import type { Caller } from '@lydhoer/access';
import { Chance } from './chance.js';
import { complaintStory, type ComplaintStory } from './complaint.story.js';
import { jurists } from './staff.js';
import { idFrom, type Step } from './step.js';

/** The Monday of the week in which the families complained. */
const monday = '2021-05-10';
const families = 9;

/** Families who complain together: two sources say how many, some of them join with complaints of their own. */
export function collectiveStory(): { readonly steps: readonly Step[]; readonly complaints: readonly ComplaintStory[] } {
  const complaints = Array.from({ length: families }, (_, index) => {
    const name = `collective-family-${index + 1}`;
    return complaintStory(monday, name, new Chance(name));
  });
  const by: Caller | undefined = jurists[0];
  if (!by) throw new Error('nobody opens the collective complaint');
  const step = (at: string, path: string, body: object, what: string): Step => ({
    ...{ at, by, path, body, key: `seed-collective-${what}` },
  });
  const newspaper = { kind: 'newspaper', reference: 'Syntetisk demotekst: en avis' };
  const opening = step(
    '2021-05-12T08:00:00.000Z',
    '/collectives',
    {
      title: 'Syntetisk demotekst: fælles klage over sagsbehandlingen',
      openedOn: '2021-05-12',
      source: newspaper,
    },
    'opening',
  );
  const of = `/collectives/${idFrom(opening, 'collective')}`;
  const statement = (stated: number, on: string, source: object) =>
    step(`${on}T09:00:00.000Z`, `${of}/statements`, { families: stated, statedOn: on, source }, `stated-${stated}`);
  const joining = { joinedOn: '2021-05-14', families: complaints.map(({ complaintId }) => ({ complaintId })) };
  return {
    complaints,
    steps: [
      opening,
      statement(32, '2021-05-12', newspaper),
      step('2021-05-14T08:00:00.000Z', `${of}/families`, joining, 'families'),
      statement(42, '2021-06-07', { kind: 'municipal-document', reference: 'Syntetisk demotekst: et oplæg' }),
    ],
  };
}
