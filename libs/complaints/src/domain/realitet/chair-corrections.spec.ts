import { specification } from '@lydhoer/kernel/testing';
import { complaintId, withdrawn } from '../../testing/complaint-examples.js';
import { rulebook } from '../../testing/deadline-examples.js';
import { appealed, complaintAfter, decisionId, withDeadlines } from '../../testing/realitet-examples.js';
import { approved, executed, notified } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { ChairCommand, CorrectChairDecisionTimes } from './chair.commands.js';
import type { ChairDecisionTimesCorrected } from './chair.events.js';
import type { ChairAnswer } from './realitet.state.js';

const given = specification(complaintDecider);
const now = '2026-03-20T12:00:00.000Z';
const said = { complaintId, decisionId };
const executedAt = '2026-02-02T20:00:00.000Z';
const notifiedAt = '2026-02-03T08:00:00.000Z';
const none: ChairAnswer = { approvedOn: null, notApprovedOn: null, lapsed: null };

const correct = (told: Partial<CorrectChairDecisionTimes['data']>): ChairCommand => ({
  type: 'CorrectChairDecisionTimes',
  data: {
    ...{ ...said, now, executedAt: null, neverExecuted: false, notifiedAt: null, neverNotified: false, answer: null },
    ...{ reason: 'Forkert sag.', rulebook: rulebook() },
    ...told,
  },
});
const answer = (told: Partial<ChairAnswer>) => correct({ answer: { ...none, ...told } });
const corrected = (so: Partial<ChairDecisionTimesCorrected['data']>): ComplaintEvent => ({
  type: 'ChairDecisionTimesCorrected',
  data: { ...said, executedAt, notifiedAt, answer: null, reason: 'Forkert sag.', ...so },
});
const notApproved: ComplaintEvent = { type: 'ChairDecisionNotApproved', data: { ...said, decidedOn: '2026-02-06' } };
const lapsed = (lapsedOn: string, because: 'month-over' | 'withdrawn' | 'not-approved-in-time'): ComplaintEvent => ({
  type: 'ChairDecisionLapsed',
  data: { ...said, lapsedOn, because },
});
const urgent = [...appealed('chair'), executed(), notified()];
const chairAfter = (...events: readonly ComplaintEvent[]) =>
  complaintAfter([...urgent, ...events]).realitet.decisions[0]?.chair;

describe('The committee’s answer to a chair’s decision', () => {
  it('has its day put right', () => {
    given(...urgent, approved())
      .when(answer({ approvedOn: '2026-02-09' }))
      .then(corrected({ answer: { ...none, approvedOn: '2026-02-09' } }));
    given(...urgent, notApproved)
      .when(answer({ notApprovedOn: '2026-02-08' }))
      .then(corrected({ answer: { ...none, notApprovedOn: '2026-02-08' } }));
    given(...urgent, approved(), lapsed('2026-03-03', 'month-over'))
      .when(answer({ approvedOn: '2026-02-06', lapsed: { on: '2026-03-04', because: 'month-over' } }))
      .then(
        corrected({
          answer: { ...none, approvedOn: '2026-02-06', lapsed: { on: '2026-03-04', because: 'month-over' } },
        }),
      );
  });
  it('is another one, or none, where it was typed by mistake', () => {
    given(...urgent, approved())
      .when(answer({ notApprovedOn: '2026-02-06' }))
      .then(corrected({ answer: { ...none, notApprovedOn: '2026-02-06' } }));
    given(...urgent, approved())
      .when(answer({}))
      .then(corrected({ answer: none }));
    expect(chairAfter(approved(), corrected({ answer: none }))).toEqual({ executedAt, notifiedAt, ...none });
    expect(chairAfter(approved(), corrected({}))).toMatchObject({ approvedOn: '2026-02-06' });
  });
  it('stays as it is recorded where it is not told of', () => {
    given(...urgent, approved())
      .when(correct({ executedAt: '2026-02-02T19:00:00.000Z' }))
      .then(corrected({ executedAt: '2026-02-02T19:00:00.000Z' }));
    for (const same of [correct({}), answer({ approvedOn: '2026-02-06' })]) {
      given(...urgent, approved())
        .when(same)
        .thenRefuses('chair-decision-times-unchanged', { field: 'executedAt' });
    }
    const lapse = { on: '2026-02-20', because: 'withdrawn' } as const;
    for (const other of [
      { ...lapse, on: '2026-02-21' },
      { ...lapse, because: 'replaced' },
    ] as const) {
      given(...urgent, lapsed('2026-02-20', 'withdrawn'))
        .when(answer({ lapsed: other }))
        .then(corrected({ answer: { ...none, lapsed: other } }));
    }
    given(...urgent, lapsed('2026-02-20', 'withdrawn'))
      .when(answer({ lapsed: lapse }))
      .thenRefuses('chair-decision-times-unchanged');
  });
  it('lies between the execution and today', () => {
    const early = '2026-02-01';
    const ahead = '2026-03-21';
    for (const [field, told] of [
      ['answer.approvedOn', (on: string) => ({ approvedOn: on })],
      ['answer.notApprovedOn', (on: string) => ({ notApprovedOn: on })],
      ['answer.lapsed.on', (on: string) => ({ lapsed: { on, because: 'withdrawn' as const } })],
    ] as const) {
      given(...urgent)
        .when(answer(told(early)))
        .thenRefuses('chair-decision-approval-before-execution', { field, earliest: '2026-02-02' });
      given(...urgent)
        .when(answer(told(ahead)))
        .thenRefuses('date-in-the-future', { field, latest: '2026-03-20' });
    }
  });
  it('is one: a no goes with nothing else', () => {
    const refused = ['chair-decision-answers-contradict', { field: 'answer.notApprovedOn' }] as const;
    given(...urgent)
      .when(answer({ notApprovedOn: '2026-02-06', approvedOn: '2026-02-06' }))
      .thenRefuses(...refused);
    given(...urgent)
      .when(answer({ notApprovedOn: '2026-02-06', lapsed: { on: '2026-02-07', because: 'withdrawn' } }))
      .thenRefuses(...refused);
  });
  it('lets the decision lapse by time only when that is over from the execution as it is put right', () => {
    const over = [...withDeadlines(urgent), lapsed('2026-03-03', 'month-over')];
    given(...over)
      .when(correct({ executedAt: '2026-02-03T07:00:00.000Z' }))
      .thenRefuses('chair-decision-still-holds', {
        field: 'executedAt',
        because: 'month-over',
        earliest: '2026-03-04',
      });
    given(...over)
      .when(answer({ lapsed: { on: '2026-02-08', because: 'not-approved-in-time' } }))
      .thenRefuses('chair-decision-still-holds', {
        ...{ field: 'answer.lapsed.on', because: 'not-approved-in-time', earliest: '2026-02-09' },
      });
    given(...over)
      .when(answer({ approvedOn: '2026-02-08', lapsed: { on: '2026-03-03', because: 'not-approved-in-time' } }))
      .thenRefuses('chair-decision-approved-in-time', { field: 'answer.lapsed.because', approvedOn: '2026-02-08' });
    // Of an old case nobody computed a deadline: whoever records it knows.
    given(...urgent, lapsed('2026-03-03', 'month-over'))
      .when(correct({ executedAt: '2026-02-03T07:00:00.000Z' }))
      .then(corrected({ executedAt: '2026-02-03T07:00:00.000Z' }));
  });
  it('comes before the lapse, but for the yes to what had lapsed for want of it', () => {
    const withdrawnOn = (on: string) => ({ approvedOn: '2026-02-12', lapsed: { on, because: 'withdrawn' } }) as const;
    given(...urgent)
      .when(answer(withdrawnOn('2026-02-11')))
      .thenRefuses('date-before-last-step', { field: 'answer.lapsed.on', earliest: '2026-02-12' });
    given(...urgent)
      .when(answer(withdrawnOn('2026-02-12')))
      .then(corrected({ answer: { ...none, ...withdrawnOn('2026-02-12') } }));
    const late = { approvedOn: '2026-02-12', lapsed: { on: '2026-02-09', because: 'not-approved-in-time' } } as const;
    given(...withDeadlines(urgent))
      .when(answer(late))
      .then(corrected({ answer: { ...none, ...late } }));
  });
});

describe('The execution of a chair’s decision', () => {
  const never = { neverExecuted: true } as const;

  it('that was recorded by mistake is taken back with what followed it, and the decision stands as it was made', () => {
    const gone = corrected({ executedAt: null, notifiedAt: null, answer: none });
    given(...urgent, approved())
      .when(correct({ ...never, neverNotified: true, answer: none }))
      .then(gone);
    given(...appealed('chair'), executed())
      .when(correct(never))
      .then(corrected({ executedAt: null, notifiedAt: null }));
    expect(chairAfter(approved(), gone)).toBeNull();
  });
  it('is not taken back under a notice or an answer', () => {
    given(...urgent)
      .when(correct(never))
      .thenRefuses('chair-decision-never-executed', { field: 'neverNotified' });
    for (const one of [approved(), notApproved, lapsed('2026-02-20', 'withdrawn')]) {
      given(...urgent, one)
        .when(correct({ ...never, neverNotified: true }))
        .thenRefuses('chair-decision-never-executed', { field: 'answer' });
    }
  });
  it('is told in one way', () => {
    given(...urgent)
      .when(correct({ ...never, executedAt }))
      .thenRefuses('chair-decision-execution-told-twice', { field: 'neverExecuted' });
  });
  it('is put right after the end, too, and not of a complaint that does not count', () => {
    given(...urgent, withdrawn())
      .when(correct({ neverNotified: true }))
      .then(corrected({ notifiedAt: null }));
    given(...urgent, {
      type: 'RegistrationAnnulled',
      data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'x' },
    })
      .when(correct({ neverNotified: true }))
      .thenRefuses('registration-annulled');
  });
});
