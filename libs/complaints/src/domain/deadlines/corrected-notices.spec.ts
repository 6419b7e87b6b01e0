import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, complaintId } from '../../testing/complaint-examples.js';
import { living, replyStarted, rulebook, stateAfter } from '../../testing/deadline-examples.js';
import { appealed, withDeadlines } from '../../testing/realitet-examples.js';
import { forwarded, reassessed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectExtensionNotice } from './deadlines.commands.js';
import type { ExtensionNotice } from './deadlines.state.js';

const given = specification(complaintDecider);
const today = '2026-04-30';
/** Received on Friday 20 February 2026: due on Friday 20 March. */
const deadlineId = 'REASSESS_4W.point-p1';
const forwarding = 'FORWARD.point-p1';
const reason = 'Brevet lå i kladder.';
const notice = (notifiedOn: string, expectedOn: string): ExtensionNotice => ({
  ...{ notifiedOn, expectedOn, ground: 'further-information' as const },
});
const first = notice('2026-03-16', '2026-04-17');
const further = notice('2026-04-15', '2026-05-15');
const notified = (told = first, alongside = [forwarding]): ComplaintEvent => ({
  type: 'DeadlineExtensionNotified',
  data: { complaintId, deadlineId, alongside, ...told, reason: 'Vi venter på skolen.' },
});
const correct = (
  right: ExtensionNotice | null,
  changes: Partial<CorrectExtensionNotice['data']> = {},
): CorrectExtensionNotice => ({
  type: 'CorrectExtensionNotice',
  data: { complaintId, deadlineId, was: first, notice: right, reason, today, rulebook: rulebook(), ...changes },
});
const corrected = (right: ExtensionNotice | null, changes: object = {}): ComplaintEvent => ({
  type: 'ExtensionNoticeCorrected',
  data: { complaintId, deadlineId, alongside: [forwarding], was: first, notice: right, reason, ...changes },
});

const life = living(rulebook({ goals: [] }), today);
life.tell(appealed());
life.tell([notified()]);
const extended = [...life.events];
const once = given(...extended);

describe('A notice that was recorded wrongly', () => {
  it('was sent another day, named another, or told another ground, of all the deadlines that it extended', () => {
    for (const right of [
      notice('2026-02-20', '2026-04-17'),
      notice('2026-03-21', '2026-04-17'),
      notice('2026-03-16', '2026-03-21'),
      notice('2026-03-16', '2031-04-17'),
      { ...first, ground: 'further-assessments' as const },
    ]) {
      once.when(correct(right)).then(corrected(right));
    }
    const right = notice('2026-03-17', '2026-04-17');
    once
      .when(correct(right, { deadlineId: forwarding }))
      .then(corrected(right, { deadlineId: forwarding, alongside: [deadlineId] }));
  });
  it('was never sent', () => {
    once.when(correct(null)).then(corrected(null));
  });
  it('is put right for the deadline alone where it extended no other', () => {
    given(...withDeadlines(appealed(), today), notified(first, []))
      .when(correct(null))
      .then(corrected(null, { alongside: [] }));
  });
  it('is another one now, and known by its days', () => {
    once.when(correct({ ...first })).thenRefuses('notice-unchanged');
    for (const was of [
      { ...first, notifiedOn: '2026-03-17' },
      { ...first, expectedOn: '2026-04-18' },
    ]) {
      once.when(correct(null, { was })).thenRefuses('notice-unknown', { field: 'was' });
    }
  });
  it('is judged as if it were recorded so now: from the start to today, later than the deadline without it', () => {
    once
      .when(correct(notice('2026-02-19', '2026-04-17')))
      .thenRefuses('notice-before-start', { field: 'notice.notifiedOn', earliest: '2026-02-20' });
    once
      .when(correct(notice('2026-05-01', '2026-05-17')))
      .thenRefuses('date-in-the-future', { field: 'notice.notifiedOn', latest: today });
    once
      .when(correct(notice('2026-03-16', '2026-03-20')))
      .thenRefuses('expected-date-not-later', { field: 'notice.expectedOn', earliest: '2026-03-21' });
    once
      .when(correct(notice('2026-03-16', '2036-03-18')))
      .thenRefuses('date-beyond-calendar', { field: 'notice.expectedOn', latest: '2036-03-17' });
    once.when(correct({ ...first, ground: 'request-is-complex' })).thenRefuses('extension-ground-not-in-law', {
      field: 'notice.ground',
      paragraph: 'bekendtgørelse om retssikkerhed og administration på det sociale område § 12, stk. 2',
      grounds: ['further-information', 'further-assessments'],
    });
  });
  it('is judged by the deadline as the notices before it left it', () => {
    const twice = given(...extended, notified(further));
    const ofFurther = { was: further };
    twice
      .when(correct(notice('2026-04-15', '2026-04-17'), ofFurther))
      .thenRefuses('expected-date-not-later', { field: 'notice.expectedOn', earliest: '2026-04-18' });
    const right = notice('2026-04-15', '2026-04-18');
    twice.when(correct(right, ofFurther)).then(corrected(right, ofFurther));
    // The further one is of no account for the first.
    const earlier = notice('2026-03-16', '2026-03-21');
    twice.when(correct(earlier)).then(corrected(earlier));
  });
  it('is judged by the deadline as it stands where nothing says any more how long that is', () => {
    once
      .when(correct(notice('2026-03-16', '2026-04-16'), { rulebook: rulebook({ rules: [] }) }))
      .thenRefuses('expected-date-not-later', { field: 'notice.expectedOn', earliest: '2026-04-18' });
  });
  it('may be put right when the deadline was met, not as sent after that, and when the complaint ended', () => {
    const met = withDeadlines([...appealed(), reassessed('maintained'), forwarded()], today);
    const metOn = stateAfter(met)?.deadlines.all[deadlineId]?.met?.metOn ?? '';
    const told = notice('2026-02-23', '2026-04-17');
    const done = [...met, notified(told), closed()];
    const right = notice(metOn, '2026-04-17');
    given(...done)
      .when(correct(right, { was: told }))
      .then(corrected(right, { was: told }));
    given(...done)
      .when(correct(notice('2026-04-01', '2026-04-17'), { was: told }))
      .thenRefuses('notice-after-it-was-met', { field: 'notice.notifiedOn', latest: metOn });
  });
  it('of a deadline that no longer applies can only be told as never sent', () => {
    const gone: ComplaintEvent = {
      type: 'DeadlineSuperseded',
      data: { complaintId, deadlineId, why: 'withdrawn', endedOn: null, wasOverdue: null },
    };
    given(...extended, gone)
      .when(correct(notice('2026-03-17', '2026-04-17')))
      .thenRefuses('deadline-not-running', { state: 'superseded' });
    given(...extended, gone)
      .when(correct(null))
      .then(corrected(null));
  });
  it('is of a deadline that the complaint has, that a notice extends, and of a complaint that counts', () => {
    once.when(correct(null, { deadlineId: 'constructor' })).thenRefuses('deadline-unknown');
    given(complaint(), replyStarted())
      .when(correct(null, { deadlineId: 'REPLY' }))
      .thenRefuses('not-extended-by-notice', { rule: 'REPLY' });
    const annulled: ComplaintEvent = {
      type: 'RegistrationAnnulled',
      data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'En prøve.' },
    };
    given(...extended, annulled)
      .when(correct(null))
      .thenRefuses('registration-annulled');
  });
});

describe('Deadlines whose notice was recorded wrongly', () => {
  const begun = () => {
    const now = living(rulebook({ goals: [] }), today);
    now.tell(appealed());
    now.tell([notified(notice('2026-03-16', '2031-04-17'))]);
    return now;
  };
  const was = notice('2026-03-16', '2031-04-17');

  it('have the right day, and no other once it turns out that it was never sent', () => {
    const now = begun();
    expect(now.lines([corrected(first, { was })])).toEqual([
      `${deadlineId} moved 2031-04-17 to 2026-04-17: fact-corrected`,
      `${forwarding} moved 2031-04-17 to 2026-04-17: fact-corrected`,
    ]);
    expect(now.lines([corrected(null)])).toEqual([
      `${deadlineId} moved 2026-04-17 to 2026-03-20: fact-corrected`,
      `${forwarding} moved 2026-04-17 to 2026-03-20: fact-corrected`,
    ]);
    expect(now.state()?.deadlines.all[deadlineId]?.notices).toEqual([]);
  });
  it('keep their other notices, in order', () => {
    const now = begun();
    now.tell([corrected(first, { was })]);
    now.tell([notified(further)]);
    const right = notice('2026-03-17', '2026-04-10');
    expect(now.lines([corrected(right)])).toEqual([
      // Sent when the time that the first one gives is over.
      `${deadlineId} moved 2026-05-15 to 2026-04-10: fact-corrected`,
      `${forwarding} moved 2026-05-15 to 2026-04-10: fact-corrected`,
    ]);
    for (const id of [deadlineId, forwarding]) {
      expect(now.state()?.deadlines.all[id]?.notices).toEqual([right, further]);
    }
    now.tell([corrected(null, { was: right })]);
    expect(now.state()?.deadlines.all[deadlineId]?.notices).toEqual([further]);
  });
  it('that were met are judged again', () => {
    const now = begun();
    now.tell([reassessed('maintained')]);
    expect(now.lines([forwarded('2026-04-24')])).toEqual([
      `${deadlineId} met 2026-04-24, in time`,
      `${forwarding} met 2026-04-24, in time`,
    ]);
    expect(now.lines([corrected(first, { was })])).toContain(`${forwarding} met 2026-04-24, late`);
  });
  it('are not moved by another ground, nor told anew', () => {
    expect(begun().lines([corrected({ ...was, ground: 'further-assessments' }, { was })])).toEqual([]);
  });
});
