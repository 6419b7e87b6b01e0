import { specification } from '@lydhoer/kernel/testing';
import { answer, answered, closed, complaint, complaintId, today } from '../../testing/complaint-examples.js';
import { action, annulled, held, offered, secondStageAsked, settled } from '../../testing/formalitet-examples.js';
import { complaintAfter } from '../../testing/realitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectOutstandingAction } from './formalitet.commands.js';

const given = specification(complaintDecider);
const of = { complaintId, pointId: 'p1', actionId: 'a1' };
const left = [complaint(), answered({ outstandingActions: [action('a1'), action('a2')] })] as const;
const doneOn = (on: string): ComplaintEvent => ({
  type: 'OutstandingActionDone',
  data: { ...of, doneOn: on, note: null },
});
const done = [...left, doneOn('2026-03-01')] as const;
type Days = CorrectOutstandingAction['data'];
const correct = (changes: Partial<Days> = {}): CorrectOutstandingAction => ({
  type: 'CorrectOutstandingAction',
  data: { ...of, dueOn: '2026-03-20', doneOn: '2026-03-01', reason: 'x', today, ...changes },
});
const corrected = (
  was: { readonly dueOn: string; readonly doneOn: string | null },
  now: typeof was,
): ComplaintEvent => ({ type: 'OutstandingActionCorrected', data: { ...of, was, ...now, reason: 'x' } });
const asDone = { dueOn: '2026-03-20', doneOn: '2026-03-01' };
const asOpen = { ...asDone, doneOn: null };

describe('An outstanding action that was recorded wrongly', () => {
  it('was done on another day, also after the end', () => {
    const now = { ...asDone, doneOn: '2026-02-28' };
    given(...done)
      .when(correct(now))
      .then(corrected(asDone, now));
    given(...done, closed())
      .when(correct(now))
      .then(corrected(asDone, now));
    expect(complaintAfter([...done, corrected(asDone, now)])).toEqual(complaintAfter([...left, doneOn('2026-02-28')]));
  });

  it('was not done: then it is outstanding again, as it was, and can be done', () => {
    given(...done)
      .when(correct(asOpen))
      .then(corrected(asDone, asOpen));
    expect(complaintAfter([...done, corrected(asDone, asOpen)])).toEqual(complaintAfter(left));
    given(...done, corrected(asDone, asOpen))
      .when({ type: 'CompleteOutstandingAction', data: { ...of, doneOn: '2026-03-02', note: null, today } })
      .then(doneOn('2026-03-02'));
  });

  it('is due on another day, also one that is over, but not before what left it', () => {
    const now = { ...asOpen, dueOn: '2026-02-27' };
    given(...left)
      .when(correct(now))
      .then(corrected(asOpen, now));
    given(...left)
      .when(correct({ ...asOpen, dueOn: '2026-02-26' }))
      .thenRefuses('outstanding-action-due-in-the-past', { field: 'dueOn', earliest: '2026-02-27' });
    expect(complaintAfter([...left, corrected(asOpen, now)]).formalitet.points.p1?.actions).toMatchObject({
      a1: { dueOn: '2026-02-27' },
      a2: { dueOn: '2026-03-20' },
    });
  });

  it('is due on the day of what left it or later: the agreement, or the second answer', () => {
    const agreed = [complaint(), offered('2026-02-21'), held('2026-02-22'), settled('2026-02-25')] as const;
    given(...agreed)
      .when(correct({ ...asOpen, dueOn: '2026-02-24' }))
      .thenRefuses('outstanding-action-due-in-the-past', { field: 'dueOn', earliest: '2026-02-25' });
    const again: ComplaintEvent = {
      type: 'SecondStageAnswered',
      data: { ...answer(), answeredOn: '2026-03-01', outstandingActions: [action('a3')] },
    };
    given(...left, secondStageAsked(), again)
      .when(correct({ ...asOpen, actionId: 'a3', dueOn: '2026-02-28' }))
      .thenRefuses('outstanding-action-due-in-the-past', { field: 'dueOn', earliest: '2026-03-01' });
    given(...left, secondStageAsked(), again)
      .when(correct({ ...asOpen, dueOn: '2026-02-28' }))
      .then(corrected(asOpen, { ...asOpen, dueOn: '2026-02-28' }));
  });

  it.each<[string, Partial<Days>, string, object]>([
    ['nothing else', asDone, 'outstanding-action-unchanged', { field: 'dueOn' }],
    ['in the future', { doneOn: '2026-03-03' }, 'date-in-the-future', { field: 'doneOn', latest: today }],
    [
      'before the receipt',
      { doneOn: '2026-02-19' },
      'date-before-receipt',
      { field: 'doneOn', earliest: '2026-02-20' },
    ],
    ['of no point', { pointId: 'p9' }, 'point-unknown', { field: 'pointId' }],
    ['of no action', { actionId: 'a9' }, 'outstanding-action-unknown', { field: 'actionId' }],
    ['that is not done', { actionId: 'a2' }, 'outstanding-action-not-done', { field: 'doneOn' }],
  ])('is refused: %s', (_what, changes, code, facts) => {
    given(...done)
      .when(correct(changes))
      .thenRefuses(code, facts as Readonly<Record<string, unknown>>);
  });

  it('is refused where it stands as it is said to, and in what is annulled', () => {
    given(...left)
      .when(correct(asOpen))
      .thenRefuses('outstanding-action-unchanged', { field: 'dueOn' });
    given(...done, annulled())
      .when(correct(asOpen))
      .thenRefuses('registration-annulled');
  });

  it('is none that nobody left', () => {
    const stray = { ...doneOn('2026-03-01'), data: { ...of, actionId: 'a9', doneOn: '2026-03-01', note: null } };
    expect(complaintAfter([...left, stray as ComplaintEvent])).toEqual(complaintAfter(left));
  });
});
