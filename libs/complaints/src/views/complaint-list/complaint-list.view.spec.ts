import type { RecordedEvent } from '@lydhoer/event-store';
import type { PointTagged, PointUntagged } from '@lydhoer/learning/events';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { answer, intake, point } from '../../testing/complaint-examples.js';
import { complaintListView } from './complaint-list.view.js';
import { untouched } from './tags-of-points.js';

const of = (complaintId: string) => ({ stream: `complaint-${complaintId}`, at: '2026-03-01T23:30:00.000Z' });
const happened = <E extends ComplaintEvent>(type: E['type'], data: E['data']) =>
  recorded<E>(type, data, { ...of(data.complaintId), actor: 'maria' });
const tag = { scheme: 'legal-cause' as const, cause: 'FACTS' };
const tagged = (complaintId: string, pointId: string, cause = tag.cause) =>
  recorded<PointTagged>(
    'PointTagged',
    { complaintId, pointId, ...tag, cause, taggedBy: 'anders', taggedOn: '2026-03-01', note: null },
    { stream: `tagging-${pointId}` },
  );
const untagged = (complaintId: string, pointId: string) =>
  recorded<PointUntagged>(
    'PointUntagged',
    { complaintId, pointId, ...tag, untaggedBy: 'anders', untaggedOn: '2026-03-01', reason: 'x' },
    { stream: `tagging-${pointId}` },
  );

const registered = [
  happened('ComplaintRegistered', { ...intake({ complaintId: 'c1' }), points: [point('p1'), point('p2')] }),
  happened('ContactRegistered', intake({ complaintId: 'c2', channel: 'phone', form: 'oral' })),
];
const later = [
  happened('ContactTurnedIntoComplaint', { complaintId: 'c2', turnedOn: '2026-02-25', points: [point('q1')] }),
  happened('PointAdded', { complaintId: 'c1', point: point('p0', { theme: 'HEARING' }), raisedOn: null }),
  tagged('c1', 'p1'),
  tagged('c2', 'q1'),
  happened('PointClassified', {
    complaintId: 'c1',
    pointId: 'p2',
    kind: 'realitet',
    theme: 'DECISION',
    consequences: [],
    legalBasis: null,
    team: 'skoleliv',
    reason: null,
  }),
  happened('PointAnswered', answer({ complaintId: 'c1', pointId: 'p1' })),
  happened('ComplaintAssigned', { complaintId: 'c1', assignee: 'maria', team: 'boerneliv', answerDueOn: null }),
  happened('ComplaintHandedOver', {
    ...{ complaintId: 'c1', from: 'maria', to: 'jonas', team: 'ungeliv', answerDueOn: null, reason: null },
  }),
  happened('ReceiptDateCorrected', { complaintId: 'c1', was: '2026-02-20', receivedOn: '2026-02-18', reason: 'x' }),
  happened('ComplaintWithdrawn', { complaintId: 'c2', withdrawnOn: '2026-02-26', afterDialogue: false, note: null }),
  untagged('c2', 'q1'),
];

describe('The list of complaints', () => {
  it('shows what was registered, recorded on the day it was in Denmark', () => {
    expect(foldInto(complaintListView, registered).rows('complaint_list')).toEqual([
      {
        complaint_id: 'c1',
        subject: 'complaint',
        status: 'open',
        ended_on: null,
        standing: 'counts',
        received_on: '2026-02-20',
        recorded_on: '2026-03-02',
        channel: 'e-mail',
        form: 'written',
        complainant_role: 'custody-holder',
        registered_by: 'maria',
        assignee: null,
        assigned_team: null,
        points: 2,
        untagged: 2,
        changes: 1,
      },
      {
        complaint_id: 'c2',
        subject: 'contact',
        status: 'open',
        ended_on: null,
        standing: 'counts',
        received_on: '2026-02-20',
        recorded_on: '2026-03-02',
        channel: 'phone',
        form: 'oral',
        complainant_role: 'custody-holder',
        registered_by: 'maria',
        assignee: null,
        assigned_team: null,
        points: 0,
        untagged: 0,
        changes: 1,
      },
    ]);
  });

  it('knows the day each ended, as last put right, and no day while it is open', () => {
    const [reason, complaintId] = ['x', 'c1'];
    const closed = happened('ComplaintClosed', { complaintId, closedOn: '2026-02-26' });
    const moved = (step: 'closed' | 'withdrawn' | 'acknowledged', on: string) =>
      happened('StepDateCorrected', { complaintId, step, pointId: null, was: '2026-02-26', on, reason });
    const withdrawn = { complaintId, withdrawnOn: '2026-02-26', afterDialogue: false, note: null };
    const endedOn = (...events: typeof registered) =>
      foldInto(complaintListView, [...registered, ...events])
        .rows('complaint_list')
        .map(({ ended_on }) => ended_on);
    expect(endedOn(closed)).toEqual(['2026-02-26', null]);
    expect(endedOn(closed, moved('closed', '2026-02-27'), moved('acknowledged', '2026-02-21'))).toEqual([
      '2026-02-27',
      null,
    ]);
    expect(endedOn(closed, happened('ComplaintReopened', { complaintId, reason }))).toEqual([null, null]);
    const ended = happened('ComplaintWithdrawn', withdrawn);
    expect(endedOn(ended, moved('withdrawn', '2026-02-27'))).toEqual(['2026-02-27', null]);
    expect(endedOn(ended, happened('WithdrawalRevoked', { complaintId, reason }))).toEqual([null, null]);
  });

  it('follows what happens to each, and to no other', () => {
    const folded = foldInto(complaintListView, [...registered, ...later]);
    expect(folded.rows('complaint_list')).toMatchObject([
      {
        complaint_id: 'c1',
        received_on: '2026-02-18',
        assignee: 'jonas',
        assigned_team: 'ungeliv',
        points: 3,
        untagged: 2,
      },
      { complaint_id: 'c2', subject: 'complaint', status: 'withdrawn', assignee: null, points: 1, untagged: 1 },
    ]);
    expect(folded.rows('complaint_list_point')).toEqual([
      {
        complaint_id: 'c1',
        point_id: 'p0',
        place: 2,
        kind: 'formalitet',
        theme: 'HEARING',
        team: 'boerneliv',
        outcome: null,
        at_appeal_board: 0,
        ...untouched,
      },
      {
        complaint_id: 'c1',
        point_id: 'p1',
        place: 0,
        kind: 'formalitet',
        theme: 'TIME.LONG',
        team: 'boerneliv',
        outcome: 'upheld',
        at_appeal_board: 0,
        ...{ ...untouched, tags: 1 },
      },
      {
        complaint_id: 'c1',
        point_id: 'p2',
        place: 1,
        kind: 'realitet',
        theme: 'DECISION',
        team: 'skoleliv',
        outcome: null,
        at_appeal_board: 0,
        ...untouched,
      },
      {
        complaint_id: 'c2',
        point_id: 'q1',
        place: 0,
        kind: 'formalitet',
        theme: 'TIME.LONG',
        team: 'boerneliv',
        outcome: null,
        at_appeal_board: 0,
        ...untouched,
      },
    ]);
  });

  it('counts a point as tagged while it has any tag', () => {
    const untaggedAfter = (...events: readonly RecordedEvent[]) =>
      foldInto(complaintListView, [...registered, ...events]).rows('complaint_list')[0]?.untagged;
    const twice = [tagged('c1', 'p1'), tagged('c1', 'p1', 'HEARING')];
    expect(untaggedAfter(...twice)).toBe(1);
    expect(untaggedAfter(...twice, untagged('c1', 'p1'))).toBe(1);
    expect(untaggedAfter(tagged('c1', 'p1'), untagged('c1', 'p1'))).toBe(2);
  });

  it('closes', () => {
    const closed = happened('ComplaintClosed', { complaintId: 'c2', closedOn: '2026-02-28' });
    expect(foldInto(complaintListView, [...registered, closed]).rows('complaint_list')).toMatchObject([
      { status: 'open' },
      { status: 'closed' },
    ]);
  });

  it('is the same after every replay', () => {
    expectReplayToEqual(complaintListView, [...registered, ...later]);
  });
});
