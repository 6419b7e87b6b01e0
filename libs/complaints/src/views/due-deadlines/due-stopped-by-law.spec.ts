import type { RecordedEvent } from '@lydhoer/event-store';
import { foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { intake, point } from '../../testing/complaint-examples.js';
import { replyRule, replyStarted } from '../../testing/deadline-examples.js';
import { dueDeadlinesView } from './due-deadlines.view.js';

const told = (type: ComplaintEvent['type'], data: object): RecordedEvent =>
  recorded(type, { ...data, complaintId: 'c1' }, { stream: 'complaint-c1', actor: 'maria' });
const started = (code: string, personId: string | null) =>
  told('DeadlineStarted', {
    ...(replyStarted().data as object),
    deadlineId: `${code}.decision-d1${personId === null ? '' : `.person-${personId}`}`,
    rule: { ...replyRule, code, family: 'statutory', binds: 'citizen', pausable: false },
    subject: { pointId: null, decisionId: 'd1', personId },
  });
const ground = 'access-to-files';
const asked = (personId: string | null, requestedOn = '2026-03-02') =>
  told('AppealTimeSuspended', { decisionId: 'd1', personId, ground, requestedOn });
const answered = (personId: string | null) =>
  told('AppealTimeResumed', { decisionId: 'd1', personId, ground, how: 'access-given', resumedOn: '2026-03-09' });
const corrected = (personId: string | null, ...days: readonly (readonly [string, string | null])[]) =>
  told('AccessRequestsCorrected', {
    ...{ decisionId: 'd1', personId, was: [], reason: 'x' },
    accessRequests: days.map(([requestedOn, answeredOn]) => ({ requestedOn, answeredOn, how: null })),
  });
const paused = (...events: readonly RecordedEvent[]) =>
  foldInto(dueDeadlinesView, [
    told('ComplaintRegistered', { ...intake(), points: [point('p1')] }),
    started('APPEAL_4W', 'mette'),
    started('APPEAL_4W', 'jens'),
    started('APPEAL_BU_4W', null),
    ...events,
  ])
    .rows('due_deadline')
    .map(({ deadline_id, paused_since }) => [deadline_id, paused_since]);
const [jens, mette, nobodys] = [
  'APPEAL_4W.decision-d1.person-jens',
  'APPEAL_4W.decision-d1.person-mette',
  'APPEAL_BU_4W.decision-d1',
];

describe('A time for appeals among what is due', () => {
  it('stands still from the day on which its party asked for access, and nobody else’s does', () => {
    expect(paused(asked('mette'))).toEqual([
      [jens, null],
      [mette, '2026-03-02'],
      [nobodys, null],
    ]);
    expect(paused(asked(null))).toContainEqual([nobodys, '2026-03-02']);
  });
  it('runs on with the answer, and may stand still again', () => {
    expect(paused(asked('mette'), answered('mette'))).toContainEqual([mette, null]);
    expect(paused(asked('mette'), answered('mette'), asked('mette', '2026-03-16'))).toContainEqual([
      mette,
      '2026-03-16',
    ]);
  });
  it('stands still as the requests turned out to be', () => {
    expect(paused(asked('mette'), corrected('mette', ['2026-03-03', null]))).toContainEqual([mette, '2026-03-03']);
    expect(paused(asked('mette'), corrected('mette'))).toEqual(paused());
    const again = corrected('mette', ['2026-03-02', '2026-03-04'], ['2026-03-05', null]);
    expect(paused(asked('mette'), answered('mette'), again)).toContainEqual([mette, '2026-03-05']);
    expect(paused(asked('mette'), corrected('mette', ['2026-03-02', '2026-03-04']))).toEqual(paused());
    expect(paused(asked('mette'), corrected('jens', ['2026-03-03', null]))).toEqual([
      [jens, '2026-03-03'],
      [mette, '2026-03-02'],
      [nobodys, null],
    ]);
  });
  it('that was met is heeded where it is kept aside', () => {
    const met = told('DeadlineMet', { deadlineId: mette, metOn: '2026-02-27', metAt: null, late: false });
    const again = told('DeadlineReopened', { deadlineId: mette });
    expect(paused(met, asked('mette'), again)).toContainEqual([mette, '2026-03-02']);
  });
  it('that nobody ever computed is none', () => {
    expect(paused(asked('anna'))).toEqual(paused());
  });
});
