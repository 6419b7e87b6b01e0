import { closed, complaint, complaintId, point } from '../../testing/complaint-examples.js';
import { closedOn, living, rulebook } from '../../testing/deadline-examples.js';
import { realitetPoint } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { isBreachedOnCreation } from './born-over.rules.js';
import { deadlinesEvents } from './deadlines.events.js';

const lawAlone = rulebook({ goals: [] });
const reassessing = 'REASSESS_4W.point-p1';
const receivedOn = (on: string): ComplaintEvent => ({
  type: 'ReceiptDateCorrected',
  data: { complaintId, was: '2026-02-20', receivedOn: on, reason: 'x' },
});
const turnedOut: ComplaintEvent = {
  type: 'PointClassified',
  data: { ...realitetPoint(), complaintId, reason: null },
};

/** Received on 20 February 2026; a day on which the point turns out to be about a decision, due on 20 March. */
function turnedOutOn(today: string) {
  const life = living(lawAlone, '2026-02-21');
  life.tell([complaint([point('p1')])]);
  life.tell([turnedOut], { today });
  return life;
}
const over = (life: ReturnType<typeof living>) => life.state()?.deadlines.all[reassessing]?.breachedOnCreation;

describe('A deadline that was over on the day it was born', () => {
  it('says on which day that was', () => {
    const life = turnedOutOn('2026-03-25');
    expect(life.state()?.deadlines.all[reassessing]).toMatchObject({
      breachedOnCreation: true,
      readAnewOn: '2026-03-25',
    });
    const typedInLate = living(lawAlone, '2026-03-25');
    typedInLate.tell([complaint([realitetPoint()])]);
    expect(typedInLate.state()?.deadlines.all[reassessing]).toMatchObject({
      breachedOnCreation: false,
      readAnewOn: null,
    });
  });
  it.each([
    ['2026-02-24', '2026-03-24', true],
    ['2026-02-25', '2026-03-25', false],
    ['2026-03-01', '2026-03-29', false],
  ])('and turns out to have been received on %s, so until %s, is judged by that day', (on, until, born) => {
    const life = turnedOutOn('2026-03-25');
    expect(life.lines([receivedOn(on)], { today: '2026-06-01' })).toContain(
      `${reassessing} moved 2026-03-20 to ${until}: receipt-date-corrected`,
    );
    expect(over(life)).toBe(born);
  });
  it('is judged again where a change of the calendar moves it to a day that was ahead', () => {
    const life = living(rulebook(), '2026-02-21');
    life.tell([complaint([realitetPoint()])]);
    const formalitet: ComplaintEvent = {
      type: 'PointClassified',
      data: { ...point('p1'), complaintId, reason: null },
    };
    life.tell([formalitet], { today: '2026-03-21' });
    expect(life.state()?.deadlines.all.REPLY).toMatchObject({ breachedOnCreation: true });
    life.tell([], { rulebook: rulebook({ calendar: closedOn('2026-03-10') }), anew: 'open', today: '2026-03-21' });
    expect(life.state()?.deadlines.all.REPLY).toMatchObject({
      breachedOnCreation: false,
      computed: { countsOn: '2026-03-23' },
    });
  });
});

describe('A deadline that was born of another reading with days left', () => {
  it('turns out to have been over by then when its day is put right, and the reverse', () => {
    const life = turnedOutOn('2026-03-10');
    expect(over(life)).toBe(false);
    life.tell([receivedOn('2026-02-09')], { today: '2026-06-01' });
    expect(over(life)).toBe(true);
    life.tell([receivedOn('2026-02-10')], { today: '2026-06-01' });
    expect(over(life)).toBe(false);
  });
  it('and was met by then, can be judged whatever its days were', () => {
    const life = living(lawAlone, '2026-02-21');
    life.tell([complaint(), closed('2026-02-25')]);
    life.tell([], { rulebook: rulebook(), today: '2026-03-25', anew: 'missing' });
    expect(life.lines([receivedOn('2026-02-11')], { rulebook: rulebook() })).toContain('ACK met 2026-02-25, late');
    expect(life.state()?.deadlines.all.ACK).toMatchObject({ readAnewOn: '2026-03-25', breachedOnCreation: false });
  });
});

describe('Whether nobody could have kept a deadline', () => {
  const born = (readAnewOn: string | null, breachedOnCreation: boolean) => ({ readAnewOn, breachedOnCreation });
  const until = (countsOn: string) => ({ countsOn });
  const at = (metOn: string | null = null) => ({ metOn, today: '2026-06-01' });

  it('is judged on the day it was born, where that is known: what was over, and not done by then', () => {
    expect(isBreachedOnCreation(born('2026-03-25', false), until('2026-03-24'), at())).toBe(true);
    expect(isBreachedOnCreation(born('2026-03-25', true), until('2026-03-25'), at())).toBe(false);
    expect(isBreachedOnCreation(born('2026-03-25', false), until('2026-03-24'), at('2026-03-25'))).toBe(false);
    expect(isBreachedOnCreation(born('2026-03-25', false), until('2026-03-24'), at('2026-03-26'))).toBe(true);
    expect(isBreachedOnCreation(born('2026-03-25', true), until('2026-03-24'), at('2026-03-25'))).toBe(true);
  });
  it('stays where nobody said when it was born, until it has a day that is ahead', () => {
    expect(isBreachedOnCreation(born(null, true), until('2026-05-31'), at())).toBe(true);
    expect(isBreachedOnCreation(born(null, true), until('2026-06-01'), at())).toBe(false);
    expect(isBreachedOnCreation(born(null, false), until('2026-05-31'), at())).toBe(false);
  });
  it('is not judged again by the events that did not say', () => {
    const upcastOf = (type: string) => deadlinesEvents.find((declared) => declared.type === type)?.upcasts[1];
    expect(upcastOf('DeadlineStarted')?.({ breachedOnCreation: true } as never)).toEqual({
      breachedOnCreation: true,
      readAnewOn: null,
    });
    expect(upcastOf('DeadlineMoved')?.({ cause: 'pause' } as never)).toEqual({
      cause: 'pause',
      breachedOnCreation: null,
    });
    const life = turnedOutOn('2026-03-25');
    const moved = life.tell([receivedOn('2026-03-01')], { today: '2026-06-01' })[0];
    if (moved?.type !== 'DeadlineMoved') throw new Error('not moved');
    life.events.push({ ...moved, data: { ...moved.data, breachedOnCreation: true } });
    life.events.push({ ...moved, data: { ...moved.data, breachedOnCreation: null } });
    expect(over(life)).toBe(true);
  });
});
