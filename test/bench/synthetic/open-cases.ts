import { addDays, type PlainDate } from '@lydhoer/kernel';
import { intakeOf, pointOn } from './complaint.life.js';
import { Dice } from './dice.js';
import { KeptDeadlines } from './kept-deadlines.js';
import { StreamEnd } from './life.js';
import type { TimedStep } from './lives.js';
import { colleagues } from './municipality.js';
import type { Texts } from './sealed-texts.js';

/** Days in which what is open came in: some of it is overdue, some is due today, most is not yet. */
const span = 60;

/** Complaints that are all open, each given to somebody, until there are so many open deadlines. */
export function* openCases(deadlines: number, today: PlainDate, texts: Texts): Generator<TimedStep, void, undefined> {
  const dice = new Dice(7);
  for (let open = 0; open < deadlines;) {
    const receivedOn = addDays(today, -dice.between(0, span));
    const complaintId = dice.uuid();
    const points = [pointOn(receivedOn, dice, texts)];
    const received = {
      complaintId,
      receivedOn,
      points,
      dice,
      texts,
      dayAfter: (days: number) => addDays(receivedOn, days),
    };
    const kept = new KeptDeadlines(complaintId);
    const stream = new StreamEnd(`complaint-${complaintId}`, () => dice.uuid());
    const { staffId, team } = dice.one(colleagues);
    const at = `${receivedOn}T08:00:00.000Z`;
    const data = { ...intakeOf(received), points };
    const registered = kept.after({ type: 'ComplaintRegistered', data }, receivedOn);
    open += registered.filter(({ type }) => type === 'DeadlineStarted').length;
    yield { ...stream.then(0, staffId, ...registered), at };
    const assigned = { complaintId, assignee: staffId, team, answerDueOn: null };
    yield { ...stream.then(0, staffId, ...kept.after({ type: 'ComplaintAssigned', data: assigned }, receivedOn)), at };
  }
}
