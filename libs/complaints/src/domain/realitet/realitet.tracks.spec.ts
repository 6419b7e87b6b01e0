import { permissions } from '@lydhoer/access';
import { Refusal } from '@lydhoer/kernel';
import { appealed, complaintAfter, removal } from '../../testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  chose,
  courtDecided,
  forwarded,
  givenUp,
  madeAnew,
  passedOn,
  reassessed,
  silent,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import { commandOf, realitetStepsTold } from '../../testing/realitet-steps.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { evolveComplaint } from '../complaint.evolve.js';
import { realitetStandingOf, rowOf } from './realitet.standing.rules.js';
import {
  realitetStandings,
  settledStandings,
  type RealitetStanding,
  type RealitetTrack,
} from './realitet.standings.js';
import { beginnings, realitetTables } from './realitet.tracks.js';

type Histories = Readonly<Partial<Record<RealitetStanding, readonly ComplaintEvent[]>>>;

const maintained = [reassessed('maintained')];
const committeeAnew = madeAnew('remitted', {
  ...{ body: 'committee', legalBasis: removal, bodyByLaw: 'committee' },
  ...{ decidedOn: '2026-05-10', sentOn: '2026-05-11' },
});
/** What happened to a point after its decision was recorded, for each place where it may stand. */
const histories: Readonly<Record<RealitetTrack, Histories>> = {
  administration: {
    'to-reassess': [],
    'upheld-in-full': [reassessed('upheld-in-full'), madeAnew('upheld-in-full')],
    'awaiting-choice': upheldInPart,
    'rest-lapsed': [...upheldInPart, silent()],
    'rest-dropped': [...upheldInPart, chose('dropped')],
    'to-forward': maintained,
    'with-appeal-board': [...maintained, forwarded()],
    'decided-by-appeal-board': [...maintained, forwarded(), boardDecided('affirmed')],
    remitted: [...maintained, forwarded(), boardDecided('remitted')],
    'decided-anew': [
      ...maintained,
      forwarded(),
      boardDecided('remitted'),
      madeAnew('remitted', { decidedOn: '2026-05-10', sentOn: '2026-05-11' }),
    ],
    withdrawn: [givenUp()],
  },
  committee: {
    'to-pass-on': [],
    'with-appeal-board': [passedOn()],
    'decided-by-appeal-board': [passedOn(), boardDecided('affirmed')],
    remitted: [passedOn(), boardDecided('remitted')],
    'decided-anew': [passedOn(), boardDecided('remitted'), committeeAnew],
    'before-court': [passedOn(), boardDecided('affirmed'), beforeCourt()],
    'decided-by-court': [passedOn(), boardDecided('affirmed'), beforeCourt(), courtDecided],
    withdrawn: [givenUp()],
  },
};
const tracks = ['administration', 'committee'] as const;
const after = (track: RealitetTrack, standing: RealitetStanding) =>
  complaintAfter([...appealed(track), ...(histories[track][standing] ?? [])]);
const standingIn = (complaint: ReturnType<typeof complaintAfter>) => {
  const [point] = complaint.points;
  return point && realitetStandingOf(complaint, point);
};
const places = tracks.flatMap((track) =>
  (Object.keys(histories[track]) as RealitetStanding[]).map((standing) => ({ track, standing })),
);

/** The complaint after a step on a later day, or the code of the refusal. */
function taken(track: RealitetTrack, standing: RealitetStanding, told: (typeof realitetStepsTold)[number]) {
  const complaint = after(track, standing);
  const command = commandOf({ ...told, on: '2026-09-01' });
  try {
    const events = complaintDecider.decide(command, complaint);
    return events.reduce((state, event) => evolveComplaint(state, event) ?? state, complaint);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code as string;
  }
}

describe('The realitet tracks', () => {
  it.each(places)('know a point of the $track’s that stands $standing', ({ track, standing }) => {
    expect(standingIn(after(track, standing))).toBe(standing);
  });

  describe.each(places)('of $track, where a point stands $standing', ({ track, standing }) => {
    it.each(realitetStepsTold)('have of $step ($when) what the decisions have, and lead where they say', (told) => {
      const row = rowOf(track, standing, told.step, told.when);
      if (row?.acts === 'unclear') return;
      const reached = taken(track, standing, told);
      if (row) expect(typeof reached === 'string' ? reached : standingIn(reached)).toBe(row.leadsTo);
      else expect(reached).toMatch(/^(step-not-possible|committee-decision-is-not-reassessed)$/);
    });
  });

  it.each(tracks)('have in the table of %s one row for a step and its outcome', (track) => {
    const named = realitetTables[track].map(({ state, may, when }) => `${state} ${may} ${when}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it.each(tracks)('lead in the table of %s everywhere from where it begins, and from everywhere to an end', (track) => {
    const table = realitetTables[track];
    const reached = new Set<RealitetStanding>([beginnings[track]]);
    for (const standing of reached) for (const row of table) if (row.state === standing) reached.add(row.leadsTo);
    expect([...reached].sort()).toEqual(Object.keys(histories[track]).sort());
    const ending = new Set([...reached].filter((standing) => settledStandings.has(standing)));
    for (let round = 0; round < reached.size; round += 1)
      for (const row of table) if (ending.has(row.leadsTo)) ending.add(row.state);
    expect([...ending].sort()).toEqual([...reached].sort());
  });

  it('have a place for every standing there is', () => {
    expect(new Set(places.map(({ standing }) => standing))).toEqual(new Set(realitetStandings));
  });

  it('name permissions that there are', () => {
    for (const track of tracks)
      for (const { by } of realitetTables[track]) expect(Object.keys(permissions)).toContain(by);
  });

  it('say where a point stands and what may be done there, when a step is not possible', () => {
    const complaint = after('administration', 'awaiting-choice');
    const told = { step: 'ForwardToAppealBoard', when: null, on: '2026-09-01' } as const;
    expect(() => complaintDecider.decide(commandOf(told), complaint)).toThrow(
      expect.objectContaining({
        code: 'step-not-possible',
        facts: {
          pointId: 'p1',
          step: 'ForwardToAppealBoard',
          state: 'awaiting-choice',
          may: ['RecordCitizenChoice', 'RecordCitizenSilence', 'WithdrawAppeal'],
        },
      }),
    );
  });
});
