import { specification } from '@lydhoer/kernel/testing';
import { answered, assigned, closed, complaint, complaintId, contact, point } from '../testing/complaint-examples.js';
import { living } from '../testing/deadline-examples.js';
import { annulled } from '../testing/formalitet-examples.js';
import { complaintAfter, later, linked, realitetPoint, recorded } from '../testing/realitet-examples.js';
import type { CorrectTurnedDate } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';

const given = specification(complaintDecider);
const today = later;
const turned = (turnedOn: string, points = [point('p1')]): ComplaintEvent => ({
  type: 'ContactTurnedIntoComplaint',
  data: { complaintId, turnedOn, points },
});
const correct = (turnedOn: string): CorrectTurnedDate => ({
  type: 'CorrectTurnedDate',
  data: { complaintId, turnedOn, reason: 'Opkaldet kom senere.', today },
});
const corrected = (turnedOn: string, was = '2026-02-25'): ComplaintEvent => ({
  type: 'TurnedDateCorrected',
  data: { complaintId, was, turnedOn, reason: 'Opkaldet kom senere.' },
});
const added = (pointId: string, raisedOn: string): ComplaintEvent => ({
  type: 'PointAdded',
  data: { complaintId, point: point(pointId), raisedOn },
});
const once = given(contact(), turned('2026-02-25'));

describe('The day on which a contact turned out to be a complaint', () => {
  it.each(['2026-02-20', '2026-02-24', today])('may have been %s, from the receipt to today', (on) => {
    once.when(correct(on)).then(corrected(on));
  });
  it('is another one, of what was a contact and counts', () => {
    once.when(correct('2026-02-25')).thenRefuses('turned-date-unchanged', { field: 'turnedOn' });
    once.when(correct('2026-02-19')).thenRefuses('date-before-receipt', { field: 'turnedOn', earliest: '2026-02-20' });
    once.when(correct('2099-01-01')).thenRefuses('date-in-the-future', { field: 'turnedOn', latest: today });
    given(complaint()).when(correct('2026-02-24')).thenRefuses('never-turned-from-a-contact', {});
    given(contact()).when(correct('2026-02-24')).thenRefuses('never-turned-from-a-contact', {});
    given(contact(), turned('2026-02-25'), annulled()).when(correct('2026-02-24')).thenRefuses('registration-annulled');
  });
  it('is not after anything that was done about what it brought, also when it is closed', () => {
    const done = given(contact(), turned('2026-02-25'), answered({ answeredOn: '2026-02-27' }), closed('2026-03-01'));
    done.when(correct('2026-02-27')).then(corrected('2026-02-27'));
    done.when(correct('2026-02-28')).thenRefuses('date-after-next-step', { field: 'turnedOn', latest: '2026-02-27' });
  });
  it('is not after a point that came later, and may be after one that was a complaint before it', () => {
    const more = given(contact(), turned('2026-02-25'), added('p2', '2026-02-27'));
    more.when(correct('2026-02-27')).then(corrected('2026-02-27'));
    more.when(correct('2026-02-28')).thenRefuses('date-after-next-step', { field: 'turnedOn', latest: '2026-02-27' });
    const before: ComplaintEvent = {
      type: 'PointRaisedDateCorrected',
      data: { complaintId, pointId: 'p1', was: '2026-02-25', raisedOn: '2026-02-21', reason: 'x' },
    };
    const earlier = given(contact(), turned('2026-02-25'), before, answered({ answeredOn: '2026-02-23' }));
    earlier.when(correct('2026-02-26')).then(corrected('2026-02-26'));
  });
  it('is not before the decision that it is about was made', () => {
    given(
      contact(),
      turned('2026-02-25', [realitetPoint()]),
      recorded('administration', { decidedOn: '2026-02-22' }),
      linked(),
    )
      .when(correct('2026-02-21'))
      .thenRefuses('received-before-the-decision', { field: 'turnedOn', earliest: '2026-02-22' });
  });
});

describe('What follows the day on which a contact turned out to be a complaint', () => {
  const begun = (turnedOn: string, ...then: readonly ComplaintEvent[]) => {
    const life = living(undefined, '2026-02-21');
    life.tell([contact(), assigned()]);
    life.tell([turned(turnedOn, [realitetPoint()])]);
    life.tell(then);
    return life;
  };

  it('is as if it had been recorded right at first: state, points raised with it, and deadlines', () => {
    const wrong = begun('2026-02-25');
    expect(wrong.lines([corrected('2026-02-27')])).toEqual([
      'REASSESS_4W.point-p1 moved 2026-03-25 to 2026-03-27: fact-corrected',
      'FORWARD.point-p1 moved 2026-03-25 to 2026-03-27: fact-corrected',
      'REPLY superseded: no-longer-applies',
    ]);
    expect(wrong.state()).toEqual(begun('2026-02-27').state());
    wrong.tell([corrected('2026-02-24', '2026-02-27')]);
    expect(wrong.state()).toEqual(begun('2026-02-24').state());
  });
  it('judges by it the reply that the contact was owed', () => {
    const life = begun('2026-03-20');
    expect(life.state()?.deadlines.all.REPLY).toMatchObject({ endedOn: '2026-03-20', wasOverdue: false });
    life.tell([corrected('2026-03-21', '2026-03-20')]);
    expect(life.state()?.deadlines.all.REPLY).toMatchObject({ endedOn: '2026-03-21', wasOverdue: true });
  });
  it('is a point that was raised on that very day: it was in it from the start', () => {
    const wrong = begun('2026-02-25', added('p2', '2026-02-27'));
    wrong.tell([corrected('2026-02-27')]);
    expect(wrong.state()?.points.map(({ raisedOn }) => raisedOn)).toEqual([null, null]);
    expect([...(wrong.state()?.handledOn ?? [])].sort()).toEqual(['2026-02-27']);
    expect(wrong.state()?.deadlines.all['REPLY.point-p2']?.superseded).toBe('no-longer-applies');
  });
  it('is not what was promised for the contact: that runs from its receipt', () => {
    const life = begun('2026-02-25');
    life.tell([corrected('2026-02-27')]);
    expect(life.state()?.deadlines.all.ACK).toMatchObject({ startedOn: '2026-02-20' });
  });
  it('leaves each point that came on another day its own, and takes in what came on the day it is put right to', () => {
    const raisedOn = (...events: readonly ComplaintEvent[]) =>
      complaintAfter(events).points.map(({ pointId, raisedOn: day }) => [pointId, day]);
    const more = [contact(), turned('2026-02-25'), added('p2', '2026-02-27'), added('p3', '2026-02-28')];
    expect(raisedOn(...more, corrected('2026-02-27'))).toEqual([
      ['p1', null],
      ['p2', null],
      ['p3', '2026-02-28'],
    ]);
  });
});

describe('That a point never was of a kind', () => {
  it('changes nothing by itself: what it brings about is told with the classification beside it', () => {
    const before = [complaint([point('p1')])];
    const said: ComplaintEvent = {
      type: 'PointKindCorrected',
      data: { complaintId, pointId: 'p1', was: 'formalitet', kind: 'realitet', reason: 'x' },
    };
    expect(complaintAfter([...before, said])).toEqual(complaintAfter(before));
  });
});
