import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { takenFormalitetSteps } from '../../domain/formalitet/formalitet.values.js';
import { answered, complaint, complaintId, point } from '../../testing/complaint-examples.js';
import { correctedDay, formalitetTakenBack } from '../../testing/formalitet-correction-examples.js';
import { acknowledged, action, declined, offered } from '../../testing/formalitet-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

/** What a citizen with two points met, after the receipt; deadlines left out. */
const lines = (...events: readonly ComplaintEvent[]): readonly string[] => {
  const say = new Say(['p1', 'p2']);
  return stepsOf(knownBy(complaint([point('p1'), point('p2')]), ...events), [])
    .filter(({ kind }) => kind !== 'received')
    .map(({ on, line }) => `${on} ${line(say)}`);
};
const left = answered({ outstandingActions: [action('a1')] });
const ofAction = { complaintId, pointId: 'p1', actionId: 'a1' };
const done: ComplaintEvent = { type: 'OutstandingActionDone', data: { ...ofAction, doneOn: '2026-03-01', note: null } };
const right = (dueOn: string, doneOn: string | null): ComplaintEvent => ({
  type: 'OutstandingActionCorrected',
  data: { ...ofAction, was: { dueOn: '2026-03-20', doneOn: '2026-03-01' }, dueOn, doneOn, reason: 'x' },
});
const gjort = 'blev noget af det gjort, som kommunen havde lovet om klagepunkt 1';

describe('The journey of a citizen whose formalitet steps were recorded wrongly', () => {
  it('does not have the step that never was, and says that it was put right', () => {
    expect(lines(answered(), formalitetTakenBack('answered', '2026-02-27'))).toEqual([
      '2026-03-02 blev det rettet for klagepunkt 1, at kommunen svarede: det var registreret ved en fejl',
    ]);
    expect(lines(acknowledged(), formalitetTakenBack('acknowledged', '2026-02-23'))).toEqual([
      '2026-03-02 blev det rettet, at henvendelsen blev bekræftet: det var registreret ved en fejl',
    ]);
  });

  it('has each step of a conversation on the day it was taken', () => {
    const redated = correctedDay('dialogue-declined', '2026-02-24', '2026-02-26');
    expect(lines(offered(), declined(), redated)).toEqual([
      '2026-02-23 tilbød kommunen en samtale ved et møde',
      '2026-02-26 sagde borgeren nej til samtalen',
      '2026-03-02 blev det rettet, hvornår borgeren sagde nej til samtalen: ikke den 24. februar 2026, men den 26. februar 2026',
    ]);
  });

  it.each(takenFormalitetSteps)('has words for every step, and its day: %s', (step) => {
    const [back = ''] = lines(formalitetTakenBack(step, '2026-02-25'));
    expect(back).toMatch(
      /^2026-03-02 blev det rettet(?: for klagepunkt 1)?, at [a-zæøå, ]+: det var registreret ved en fejl$/,
    );
    const [day = ''] = lines(correctedDay(step, '2026-02-25', '2026-02-26'));
    expect(day).toMatch(/^2026-03-02 blev det rettet, hvornår [a-zæøå, ]+: ikke den 25\. februar 2026, men den 26\./);
  });

  it('has what was promised done on the right day, or not at all, and then again', () => {
    const [answer = ''] = lines(left);
    expect(lines(left, done, right('2026-03-20', '2026-02-28'))).toEqual([
      ...[answer, `2026-02-28 ${gjort}`],
      '2026-03-02 blev det rettet, hvornår noget af det lovede blev gjort: ikke den 1. marts 2026, men den 28. februar 2026',
    ]);
    const undone = '2026-03-02 blev det rettet, at noget af det lovede var gjort: det var det ikke';
    expect(lines(left, done, right('2026-03-20', null))).toEqual([answer, undone]);
    expect(lines(left, done, right('2026-03-20', null), done)).toEqual([answer, `2026-03-01 ${gjort}`, undone]);
  });

  it('has the right day by which it was promised', () => {
    const open: ComplaintEvent = {
      type: 'OutstandingActionCorrected',
      data: { ...ofAction, was: { dueOn: '2026-03-20', doneOn: null }, dueOn: '2026-03-10', doneOn: null, reason: 'x' },
    };
    expect(lines(left, open).at(-1)).toBe(
      '2026-03-02 blev det rettet, hvornår noget af det lovede skal være gjort: ikke den 20. marts 2026, men den 10. marts 2026',
    );
    expect(lines(left, done, right('2026-03-10', '2026-03-01')).at(-1)).toBe(
      '2026-03-02 blev det rettet, hvornår noget af det lovede skal være gjort: ikke den 20. marts 2026, men den 10. marts 2026',
    );
  });
});
