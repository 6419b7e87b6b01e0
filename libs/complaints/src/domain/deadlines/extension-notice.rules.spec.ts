import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId } from '../../testing/complaint-examples.js';
import { living, replyRule, replyStarted, rulebook, stateAfter } from '../../testing/deadline-examples.js';
import { appealed, realitetPoint, recorded, support, withDeadlines } from '../../testing/realitet-examples.js';
import { boardDecided, forwarded, reassessed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { NotifyOfExtension } from './deadlines.commands.js';

const given = specification(complaintDecider);
const today = '2026-04-30';
/** Received on Friday 20 February 2026: due on Friday 20 March. */
const deadlineId = 'REASSESS_4W.point-p1';
const forwarding = 'FORWARD.point-p1';
const data = {
  ...{ complaintId, deadlineId, notifiedOn: '2026-03-16', expectedOn: '2026-04-17' },
  ...{ ground: 'further-information' as const, reason: 'Vi venter på en udtalelse fra skolen.' },
};
const notify = (changes: Partial<NotifyOfExtension['data']> = {}): NotifyOfExtension => ({
  type: 'NotifyOfExtension',
  data: { ...data, today, ...changes },
});
const notified = (changes: object = {}): ComplaintEvent => ({
  type: 'DeadlineExtensionNotified',
  data: { ...data, alongside: [forwarding], ...changes },
});
const running = withDeadlines(appealed(), today);
const open = given(...running);

describe('A notice that a reassessment takes longer', () => {
  it('is of the forwarding, too: they are the same four weeks', () => {
    open.when(notify()).then(notified());
    open.when(notify({ deadlineId: forwarding })).then(notified({ deadlineId: forwarding, alongside: [deadlineId] }));
  });
  it('is of its own point alone', () => {
    const two = [complaint([realitetPoint(), realitetPoint('p2')]), recorded()];
    given(...withDeadlines(two, today))
      .when(notify())
      .then(notified());
  });
  it('may be sent from the first day to today, and is recorded when it was sent too late', () => {
    for (const notifiedOn of ['2026-02-20', '2026-03-20', '2026-03-21', '2026-04-17']) {
      open.when(notify({ notifiedOn })).then(notified({ notifiedOn }));
    }
    open
      .when(notify({ notifiedOn: '2026-02-19' }))
      .thenRefuses('notice-before-start', { field: 'notifiedOn', earliest: '2026-02-20' });
    open
      .when(notify({ notifiedOn: '2026-05-01' }))
      .thenRefuses('date-in-the-future', { field: 'notifiedOn', latest: today });
  });
  it('names a day after the deadline, and not before the notice itself', () => {
    open.when(notify({ expectedOn: '2026-03-21' })).then(notified({ expectedOn: '2026-03-21' }));
    open
      .when(notify({ expectedOn: '2026-03-20' }))
      .thenRefuses('expected-date-not-later', { field: 'expectedOn', earliest: '2026-03-21' });
    open
      .when(notify({ notifiedOn: '2026-03-25', expectedOn: '2026-03-24' }))
      .thenRefuses('expected-date-not-later', { field: 'expectedOn', earliest: '2026-03-25' });
  });
  it('names a day within ten years', () => {
    open.when(notify({ expectedOn: '2036-03-17' })).then(notified({ expectedOn: '2036-03-17' }));
    open
      .when(notify({ expectedOn: '2036-03-18' }))
      .thenRefuses('date-beyond-calendar', { field: 'expectedOn', latest: '2036-03-17' });
  });
  it.each(['cannot-be-kept-in-this-case', 'request-is-extensive', 'request-is-complex'] as const)(
    'has a reason that the law names: not %s',
    (ground) => {
      open.when(notify({ ground })).thenRefuses('extension-ground-not-in-law', {
        field: 'ground',
        paragraph: 'bekendtgørelse om retssikkerhed og administration på det sociale område § 12, stk. 2',
        grounds: ['further-information', 'further-assessments'],
      });
    },
  );
  it('may be told of a deadline that was met, but not as sent after that', () => {
    const met = withDeadlines([...appealed(), reassessed('maintained'), forwarded()], today);
    const metOn = stateAfter(met)?.deadlines.all[deadlineId]?.met?.metOn ?? '';
    given(...met)
      .when(notify({ notifiedOn: metOn }))
      .then(notified({ notifiedOn: metOn }));
    given(...met)
      .when(notify({ notifiedOn: '2026-04-01' }))
      .thenRefuses('notice-after-it-was-met', { field: 'notifiedOn', latest: metOn });
  });
  it('is not told of a complaint that counts nowhere', () => {
    const met = withDeadlines([...appealed(), reassessed('maintained'), forwarded()], today);
    const annulled: ComplaintEvent = {
      type: 'RegistrationAnnulled',
      data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'En prøve.' },
    };
    given(...met, annulled)
      .when(notify({ notifiedOn: '2026-03-12' }))
      .thenRefuses('registration-annulled');
  });
  it('is of a deadline that the complaint has, and that still applies', () => {
    const another = 'REASSESS_4W.point-p9';
    open.when(notify({ deadlineId: another })).thenRefuses('deadline-unknown', { deadlineId: another });
    open.when(notify({ deadlineId: 'constructor' })).thenRefuses('deadline-unknown');
    const superseded: ComplaintEvent = {
      type: 'DeadlineSuperseded',
      data: { complaintId, deadlineId, why: 'withdrawn', endedOn: null, wasOverdue: null },
    };
    given(...running, superseded)
      .when(notify())
      .thenRefuses('deadline-not-running', { state: 'superseded' });
  });
});

describe('A notice about another deadline', () => {
  it('is none where the law gives no time against it', () => {
    given(complaint(), replyStarted())
      .when(notify({ deadlineId: 'REPLY' }))
      .thenRefuses('not-extended-by-notice', { rule: 'REPLY' });
  });
  it('is none where the catalogue no longer has the version that the deadline was computed by', () => {
    given(complaint(), replyStarted({ rule: { ...replyRule, version: 9 } }))
      .when(notify({ deadlineId: 'REPLY' }))
      .thenRefuses('not-extended-by-notice', { rule: 'REPLY' });
  });
  it('is of one request for access to the files, and not of another that waits beside it', () => {
    const asked = (dutyId: string, startedOn: string): ComplaintEvent => ({
      type: 'DutyArisen',
      data: {
        ...{ complaintId, dutyId, kind: 'access-to-files', startedOn, startedAt: null, team: null, note: null },
      },
    });
    const both = [complaint(), asked('duty-1', '2026-04-20'), asked('duty-2', '2026-04-22')];
    for (const ofRequest of ['AKTINDSIGT_7WD', 'AKTINDSIGT_7WD.1']) {
      const told = {
        ...{ deadlineId: ofRequest, ground: 'request-is-extensive' as const },
        ...{ notifiedOn: '2026-04-28', expectedOn: '2026-05-20' },
      };
      given(...withDeadlines(both, today))
        .when(notify(told))
        .then(notified({ ...told, alongside: [] }));
    }
  });
  it('extends a remitted case for the reason that the law has for it', () => {
    const remitted = [...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted')];
    const ofRemittal = {
      ...{ deadlineId: 'REMIT_CASE.point-p1', ground: 'cannot-be-kept-in-this-case' as const },
      ...{ notifiedOn: '2026-04-30', expectedOn: '2026-07-31' },
    };
    given(...withDeadlines(remitted, today))
      .when(notify(ofRemittal))
      .thenRefuses('deadline-has-no-date', { rule: 'REMIT_CASE' });
    const published = [{ legalBasis: support, length: { unit: 'weeks', n: 6 } as const, validFrom: '2025-01-01' }];
    const life = living(rulebook({ published }), today);
    life.tell(remitted);
    given(...life.events)
      .when(notify(ofRemittal))
      .then(notified({ ...ofRemittal, alongside: [] }));
  });
});
