import { addDays, type PlainDate } from '@lydhoer/kernel';
import { complaintLife, pointOn, type Received } from './complaint.life.js';
import { Dice } from './dice.js';
import { learningLife } from './learning.life.js';
import type { Life, Step } from './life.js';
import { days, firstDay } from './municipality.js';
import { reviewLife } from './review.life.js';
import type { Texts } from './sealed-texts.js';

const calendar: readonly PlainDate[] = Array.from({ length: days + 1000 }, (_, index) => addDays(firstDay, index));
const dayAt = (index: number): PlainDate => calendar[index] ?? addDays(firstDay, index);

/** A step and the instant at which it is recorded. */
export interface TimedStep extends Step {
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** The lives that begin with one complaint: each complaint is drawn by itself, so that a longer log begins no other way. */
export function livesOf(complaint: number, receivedAt: number, texts: Texts): readonly Life[] {
  const dice = new Dice(complaint, 1);
  const receivedOn = dayAt(receivedAt);
  const received: Received = {
    complaintId: dice.uuid(),
    receivedOn,
    points: Array.from({ length: dice.one([1, 1, 1, 2, 2, 3]) }, () => pointOn(receivedOn, dice, texts)),
    dice,
    texts,
    dayAfter: (later) => dayAt(receivedAt + later),
  };
  // Each life has dice of its own: they take turns, and what one draws must not depend on the others.
  const own = (): Received => ({ ...received, dice: dice.fork() });
  const reviewed = dice.happens(0.12);
  const learnedFrom = dice.happens(0.06);
  return [
    complaintLife(own()),
    ...(reviewed ? [reviewLife(own())] : []),
    ...(learnedFrom ? [learningLife(own())] : []),
  ];
}

interface Due {
  readonly life: Life;
  readonly step: Step;
}

const morning = 7 * 3_600_000;
const officeHours = 8 * 3_600_000;

/**
 * Everything that happens in six years in which so many complaints come in, in the order in which it happens: as many
 * lives take turns as cases are open. What would happen later is left out, so the youngest cases are open. Holds the
 * open lives alone in memory.
 */
export function* everyStep(complaints: number, texts: Texts): Generator<TimedStep, void, undefined> {
  const due = new Map<number, Due[]>();
  const schedule = (life: Life, from: number, today: Due[] | undefined) => {
    const { value: step } = life.next();
    if (!step) return;
    const day = from + step.daysLater;
    if (day >= days) return;
    const those = day === from && today ? today : (due.get(day) ?? []);
    those.push({ life, step });
    if (those !== today) due.set(day, those);
  };
  let registered = 0;
  for (let day = 0; day < days; day++) {
    const today = due.get(day) ?? [];
    due.delete(day);
    for (const until = Math.floor(((day + 1) * complaints) / days); registered < until; registered++) {
      for (const life of livesOf(registered, day, texts)) schedule(life, day, today);
    }
    const midnight = Date.parse(`${dayAt(day)}T00:00:00Z`) + morning;
    // What is done at once lengthens the day's list while it is gone through.
    for (const [turn, { life, step }] of today.entries()) {
      yield { ...step, at: new Date(midnight + (officeHours * turn) / today.length).toISOString() };
      schedule(life, day, today);
    }
  }
}
