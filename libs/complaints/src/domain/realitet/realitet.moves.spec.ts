import { closed, complaint, complaintId } from '../../testing/complaint-examples.js';
import { takenBack } from '../../testing/realitet-correction-examples.js';
import {
  appealed,
  complaintAfter,
  decisionId,
  linked,
  newDecisionId,
  realitetPoint,
  recorded,
} from '../../testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  courtDecided,
  dispensation,
  forwarded,
  madeAnew,
  passedOn,
  reassessed,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { realitetStandingOf } from './realitet.standing.rules.js';
import { appealOf } from './realitet.state.js';

const appeal = (events: readonly ComplaintEvent[], pointId = 'p1') => appealOf(complaintAfter(events), pointId);
const standings = (events: readonly ComplaintEvent[]) => {
  const state = complaintAfter(events);
  return state.points.map((point) => realitetStandingOf(state, point));
};
const maintained = [...appealed(), reassessed('maintained')];

describe('A step', () => {
  it('moves its own point by the table of that point’s track, and leaves the others where they are', () => {
    const two = [
      complaint([realitetPoint(), realitetPoint('p2')]),
      ...[recorded('committee'), recorded('administration', { decisionId: 'decision-9' })],
      ...[linked(), linked('p2', 'decision-9')],
    ];
    expect(standings(two)).toEqual(['to-pass-on', 'to-reassess']);
    const judged = reassessed('maintained', { pointId: 'p2', decisionId: 'decision-9' });
    expect(standings([...two, judged])).toEqual(['to-pass-on', 'to-forward']);
    expect(standings([...two, judged, passedOn()])).toEqual(['with-appeal-board', 'to-forward']);
  });
  it('that the point’s table does not have leaves it standing, and is remembered', () => {
    const inCourt: ComplaintEvent = {
      type: 'BroughtBeforeCourt',
      data: { complaintId, pointId: 'p1', broughtOn: '2026-03-01' },
    };
    expect(standings([...appealed(), inCourt])).toEqual(['to-reassess']);
    expect(appeal([...appealed(), inCourt]).court?.broughtOn).toBe('2026-03-01');
  });
  it('of a point that is not there changes nothing', () => {
    const elsewhere = reassessed('maintained', { pointId: 'p9' });
    expect(complaintAfter([...appealed(), elsewhere])).toEqual(complaintAfter(appealed()));
  });
});

describe('What becomes known by a step', () => {
  it('is what Ankestyrelsen said of a late complaint', () => {
    const known = (granted: boolean) => appeal([...maintained, forwarded(), dispensation(granted)]);
    expect(known(true)).toMatchObject({ dispensation: 'granted', dispensationOn: '2026-04-15' });
    expect(known(false)).toMatchObject({ dispensation: 'refused', dispensationOn: '2026-04-15' });
  });
  it('is when a case was brought before the court, and when and how that decided', () => {
    const brought = [...appealed('committee'), passedOn(), boardDecided('affirmed'), beforeCourt()];
    expect(appeal(brought).court).toEqual({ broughtOn: '2026-05-04', outcome: null, decidedOn: null });
    expect(appeal([...brought, courtDecided]).court).toEqual({
      ...{ broughtOn: '2026-05-04', outcome: 'upheld', decidedOn: '2026-06-15' },
    });
  });
});

describe('A step that was recorded by mistake', () => {
  const never = (changes: Parameters<typeof takenBack>[1]) => takenBack('reassessed', changes);
  const back = { takenOn: '2026-03-10', standing: 'to-reassess' } as const;

  it('is gone, and everything is as it was before it', () => {
    expect(complaintAfter([...maintained, never(back)]).realitet.decisions).toEqual(
      complaintAfter(appealed()).realitet.decisions,
    );
    expect(appeal([...maintained, never(back)])).toEqual(appeal(appealed()));
    expect(standings([...maintained, never(back)])).toEqual(['to-reassess']);
  });
  it('takes the new decision with it that it led to, and no other', () => {
    const decisions = (events: readonly ComplaintEvent[]) =>
      complaintAfter(events).realitet.decisions.map((decision) => decision.decisionId);
    const upheld = [...appealed(), ...upheldInPart];
    expect(decisions([...upheld, never({ ...back, voidedDecisionId: newDecisionId })])).toEqual([decisionId]);
    expect(decisions([...upheld, never(back)])).toEqual([decisionId, newDecisionId]);
  });
  it('no longer counts as handling the complaint', () => {
    const handledOn = (events: readonly ComplaintEvent[]) => complaintAfter(events).handledOn;
    expect(handledOn([...maintained, never(back)])).toEqual(handledOn(appealed()));
    expect(handledOn([...maintained, closed('2026-03-12')])).toContain('2026-03-10');
  });
  it('leaves what was settled by the steps before it', () => {
    const anew = madeAnew('remitted', { decidedOn: '2026-05-04', sentOn: '2026-05-06' });
    const remitted = [...maintained, forwarded(), boardDecided('remitted')];
    const undone = takenBack('decided-anew', {
      ...{ takenOn: '2026-05-06', standing: 'remitted', since: '2026-04-22', voidedDecisionId: newDecisionId },
    });
    expect(appeal([...remitted, anew, undone])).toEqual(appeal(remitted));
  });
});
