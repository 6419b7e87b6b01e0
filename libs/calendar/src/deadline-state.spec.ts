import { bornOverdue, deadlineStates, stateOf, type Course, type Judged } from './index.js';

const deadline: Judged = { countsOn: '2026-04-07', countsAt: null, pausedSince: null };
const course = (changed: Partial<Course> = {}): Course => ({
  metOn: null,
  ended: null,
  today: '2026-03-10',
  soonWithin: 7,
  ...changed,
});

describe('The state of a deadline', () => {
  it.each([
    ['2026-03-30', 'running'],
    ['2026-03-31', 'due-soon'],
    ['2026-04-07', 'due-soon'],
    ['2026-04-08', 'overdue'],
  ])('on %s is %s', (today, state) => {
    expect(stateOf(deadline, course({ today }))).toBe(state);
  });

  it('is due soon from as many calendar days before as is set', () => {
    expect(stateOf(deadline, course({ today: '2026-04-06', soonWithin: 0 }))).toBe('running');
    expect(stateOf(deadline, course({ today: '2026-04-07', soonWithin: 0 }))).toBe('due-soon');
    expect(stateOf(deadline, course({ today: '2026-03-10', soonWithin: 28 }))).toBe('due-soon');
  });

  it.each([
    ['2026-04-07', 'met'],
    ['2026-04-08', 'met-late'],
  ])('met on %s is %s, whenever it is looked at', (metOn, state) => {
    expect(stateOf(deadline, course({ metOn, today: '2026-12-01' }))).toBe(state);
    expect(stateOf(deadline, course({ metOn, today: '2026-12-01', ended: 'withdrawn' }))).toBe(state);
  });

  it('is superseded where it no longer runs, late or not', () => {
    expect(stateOf(deadline, course({ ended: 'reclassified' }))).toBe('superseded');
    expect(stateOf(deadline, course({ ended: 'reclassified', today: '2026-12-01' }))).toBe('superseded');
  });

  it('is one of those that are listed', () => {
    expect(deadlineStates).toEqual(['running', 'due-soon', 'overdue', 'met', 'met-late', 'paused', 'superseded']);
  });
});

describe('A paused deadline', () => {
  const paused: Judged = { ...deadline, pausedSince: '2026-04-01' };

  it('is paused from its first day on, for as long as it lasts', () => {
    expect(stateOf(paused, course({ today: '2026-03-31' }))).toBe('due-soon');
    expect(stateOf(paused, course({ today: '2026-04-01' }))).toBe('paused');
    expect(stateOf(paused, course({ today: '2026-12-01' }))).toBe('paused');
  });

  it('was met in time by what was done meanwhile', () => {
    expect(stateOf(paused, course({ metOn: '2026-05-01' }))).toBe('met');
    expect(stateOf(paused, course({ metOn: '2026-03-31' }))).toBe('met');
  });

  it('is superseded when it is ended', () => {
    expect(stateOf(paused, course({ ended: 'withdrawn', today: '2026-04-02' }))).toBe('superseded');
  });
});

describe('A deadline in hours', () => {
  const hours: Judged = { countsOn: '2026-04-03', countsAt: '2026-04-03T12:30:00.000Z', pausedSince: null };

  it('runs until its instant', () => {
    const at = (now: string) => stateOf(hours, course({ today: '2026-04-03', now }));
    expect(at('2026-04-03T12:30:00.000Z')).toBe('due-soon');
    expect(at('2026-04-03T14:30:00.000+02:00')).toBe('due-soon');
    expect(at('2026-04-03T12:30:00.001Z')).toBe('overdue');
  });

  it('was met by its instant, or late', () => {
    const met = (metAt: string) => stateOf(hours, course({ metOn: '2026-04-03', metAt }));
    expect(met('2026-04-03T12:30:00.000Z')).toBe('met');
    expect(met('2026-04-03T12:30:00.001Z')).toBe('met-late');
  });

  it.each([null, undefined])('is told by the day where the time is not known (%p)', (time) => {
    const unknown = time === undefined ? {} : { metAt: time, now: time };
    expect(stateOf(hours, course({ metOn: '2026-04-03', ...unknown }))).toBe('met');
    expect(stateOf(hours, course({ metOn: '2026-04-04', ...unknown }))).toBe('met-late');
    expect(stateOf(hours, course({ today: '2026-04-03', ...unknown }))).toBe('due-soon');
    expect(stateOf(hours, course({ today: '2026-04-04', ...unknown }))).toBe('overdue');
  });

  it('lets an instant alone decide nothing where the deadline is a day', () => {
    const late = course({ today: '2026-04-07', now: '2026-04-07T21:59:59.999Z' });
    expect(stateOf(deadline, late)).toBe('due-soon');
    expect(stateOf(deadline, { ...late, today: '2026-04-08' })).toBe('overdue');
  });
});

describe('A deadline that is over on the day it comes to be', () => {
  it.each([
    ['2026-04-07', false],
    ['2026-04-08', true],
  ])('born on %s: %p', (bornOn, overdue) => {
    expect(bornOverdue(deadline, bornOn)).toBe(overdue);
  });
});
