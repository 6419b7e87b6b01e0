import type { RecordedEvent } from '@lydhoer/event-store';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { intake, point } from '../../testing/complaint-examples.js';
import { replyRule, replyStarted } from '../../testing/deadline-examples.js';
import { dueDeadlinesView } from './due-deadlines.view.js';

const told =
  (complaintId: string, actor = 'maria') =>
  <E extends ComplaintEvent>(type: E['type'], data: Omit<E['data'], 'complaintId'>): RecordedEvent =>
    recorded<E>(type, { ...data, complaintId } as E['data'], { stream: `complaint-${complaintId}`, actor });
const [first, second, contact] = [told('c1'), told('c2', 'anders'), told('c3', 'sofie')];
const started = (changes: object = {}) => ({ ...(replyStarted().data as object), ...changes }) as never;
const dates = (on: string) => ({ dueOn: on, latestOn: on, countsOn: on });
const moved = (from: string, to: string, changes: object = {}) =>
  ({
    ...(started() as object),
    was: dates(from),
    ...dates(to),
    cause: 'calendar-changed',
    calendar: 'dk-1+1',
    ...changes,
  }) as never;
const ack = { deadlineId: 'ACK', rule: { ...replyRule, code: 'ACK' }, ...dates('2026-02-27') };
const left = {
  deadlineId: 'REMIT_CASE.decision-d1',
  subject: { pointId: null, decisionId: 'd1', personId: null },
  occurrence: 0,
  rule: { ...replyRule, code: 'REMIT_CASE', family: 'statutory', paragraph: 'retssikkerhedsloven § 3, stk. 2' },
  startedOn: '2026-02-20',
  startedAt: null,
  startedBy: 'remittal-received',
  rulebook: 3,
} as never;

const registered = [
  first('ComplaintRegistered', { ...intake(), points: [point('p1'), point('p2', { team: 'skoleliv' })] }),
  first('DeadlineStarted', started()),
  first('DeadlineStarted', started(ack)),
  second('ComplaintRegistered', { ...intake(), points: [point('q1', { team: 'skoleliv' })] }),
  second('DeadlineStarted', started({ subject: { pointId: 'q1', decisionId: null, personId: null } })),
  contact('ContactRegistered', intake()),
  contact('DeadlineStarted', started()),
];
const worry = { kind: 'worry-in-complaint', startedOn: '2026-02-20', startedAt: null, note: null } as const;
const ofWorry = (occurrence: number, deadlineId: string) =>
  started({ deadlineId, occurrence, rule: { ...replyRule, code: 'UNDERRETNING_24H' } });
const worries = () => [
  contact('DutyArisen', { ...worry, dutyId: 'd1', team: 'ungeliv' }),
  contact('DeadlineStarted', ofWorry(0, 'UNDERRETNING_24H')),
  contact('DutyArisen', { ...worry, dutyId: 'd2', kind: 'access-to-files', team: null }),
  contact('DutyArisen', { ...worry, dutyId: 'd3', team: 'skoleliv' }),
  contact('DeadlineStarted', ofWorry(1, 'UNDERRETNING_24H.1')),
  contact('DeadlineMoved', moved('2026-03-20', '2026-03-23')),
];
const after = (...events: readonly RecordedEvent[]) => foldInto(dueDeadlinesView, [...registered, ...events]);
const shown = (folded: ReturnType<typeof after>, table = 'due_deadline') =>
  folded.rows(table).map(({ complaint_id, deadline_id, sorted_on }) => [complaint_id, deadline_id, sorted_on]);
const reached = (folded: ReturnType<typeof after>, complaintId: string) =>
  folded
    .rows('due_reach')
    .filter(({ complaint_id, deadline_id }) => complaint_id === complaintId && deadline_id === 'REPLY')
    .map(({ who, sorted_on }) => [who, sorted_on]);

describe('The view of what is due', () => {
  it('has a row for each open deadline, with its dates, its rule and whose it is', () => {
    expect(shown(after())).toEqual([
      ['c1', 'ACK', '2026-02-27'],
      ['c1', 'REPLY', '2026-03-20'],
      ['c2', 'REPLY', '2026-03-20'],
      ['c3', 'REPLY', '2026-03-20'],
    ]);
    expect(after().rows('due_deadline')[2]).toEqual({
      ...{ complaint_id: 'c2', deadline_id: 'REPLY', rule: 'REPLY', paragraph: null, family: 'service-goal' },
      ...{
        binds: 'municipality',
        ours: 1,
        point_id: 'q1',
        decision_id: null,
        person_id: null,
        told_team: null,
        team: 'skoleliv',
        person: null,
      },
      ...{ started_on: '2026-02-20', due_on: '2026-03-20', latest_on: '2026-03-20', judged_by: 'due' },
      ...{ counts_on: '2026-03-20', counts_at: null, sorted_on: '2026-03-20', pauses: '[]', paused_since: null },
      ...{ breached_on_creation: 0, calendar: 'dk-1', rulebook: 0, computed_at: expect.stringMatching(/^\d{20}$/) },
    });
  });

  it('is the team’s of the point, else of the assignment, else of the first point', () => {
    const teams = (...events: readonly RecordedEvent[]) =>
      after(...events)
        .rows('due_deadline')
        .map(({ team, person }) => [team, person]);
    expect(teams()).toEqual([
      ['boerneliv', null],
      ['boerneliv', null],
      ['skoleliv', null],
      [null, null],
    ]);
    const assigned = { assignee: 'jonas', team: 'ungeliv', answerDueOn: null };
    expect(
      teams(first('ComplaintAssigned', assigned), second('ComplaintAssigned', { ...assigned, assignee: 'ida' })),
    ).toEqual([
      ['ungeliv', 'jonas'],
      ['ungeliv', 'jonas'],
      ['skoleliv', 'ida'],
      [null, null],
    ]);
  });

  it('is reached by whoever registered it or has it, and by the teams of its points and its assignment', () => {
    const on = '2026-03-20';
    expect(reached(after(), 'c1')).toEqual([
      ['staff maria', on],
      ['team boerneliv', on],
      ['team skoleliv', on],
    ]);
    expect(reached(after(), 'c3')).toEqual([
      ['staff sofie', on],
      ['unassigned', on],
    ]);
    const handedOver = { from: 'maria', to: 'jonas', team: 'ungeliv', answerDueOn: null, reason: null };
    expect(reached(after(contact('ComplaintHandedOver', handedOver)), 'c3')).toEqual([
      ['staff jonas', on],
      ['staff sofie', on],
      ['team ungeliv', on],
    ]);
  });

  it('follows the points: one more, another team', () => {
    const classified = { pointId: 'p2', kind: 'formalitet', theme: 'HEARING', consequences: [], legalBasis: null };
    const teams = (folded: ReturnType<typeof after>, complaintId: string) =>
      reached(folded, complaintId).flatMap(([who]) => (String(who).startsWith('team') ? [who] : []));
    const moved2 = first('PointClassified', { ...classified, team: 'ungeliv', reason: null } as never);
    expect(teams(after(moved2), 'c1')).toEqual(['team boerneliv', 'team ungeliv']);
    const added = second('PointAdded', { point: point('q2', { team: 'boerneliv' }), raisedOn: null });
    expect(teams(after(added), 'c2')).toEqual(['team boerneliv', 'team skoleliv']);
    const turned = contact('ContactTurnedIntoComplaint', { turnedOn: '2026-02-21', points: [point('r1')] });
    expect(reached(after(turned), 'c3').map(([who]) => who)).toEqual(['staff sofie', 'team boerneliv']);
  });

  it('moves, and is reached on its new day alone', () => {
    const folded = after(first('DeadlineMoved', moved('2026-03-20', '2026-03-23')));
    expect(shown(folded)).toContainEqual(['c1', 'REPLY', '2026-03-23']);
    expect(reached(folded, 'c1').map(([, on]) => on)).toEqual(['2026-03-23', '2026-03-23', '2026-03-23']);
    expect(folded.rows('due_deadline')[1]).toMatchObject({ due_on: '2026-03-23', calendar: 'dk-1+1' });
    expect(reached(folded, 'c2').map(([, on]) => on)).toEqual(['2026-03-20', '2026-03-20']);
  });

  it('is breached on creation as it was born, until it moves so that it is judged otherwise', () => {
    const over = (...moves: readonly (boolean | null)[]) =>
      after(
        first('DeadlineStarted', started({ breachedOnCreation: true })),
        ...moves.map((breachedOnCreation) =>
          first('DeadlineMoved', moved('2026-03-20', '2026-03-23', { breachedOnCreation })),
        ),
      ).rows('due_deadline')[1]?.breached_on_creation;
    expect([over(), over(null), over(false), over(false, null), over(false, true)]).toEqual([1, 1, 0, 0, 1]);
  });

  it.each([
    first('DeadlineMet', { deadlineId: 'REPLY', metOn: '2026-03-02', metAt: null, late: false }),
    first('DeadlineSuperseded', { deadlineId: 'REPLY', why: 'withdrawn', endedOn: null, wasOverdue: null }),
  ])('is due no longer once it is over, and again when that is undone', (over) => {
    const gone = after(over, over);
    expect(shown(gone).map(([complaint, deadline]) => [complaint, deadline])).not.toContainEqual(['c1', 'REPLY']);
    expect(reached(gone, 'c1')).toEqual([]);
    expect(shown(gone, 'settled_deadline')).toEqual([['c1', 'REPLY', '2026-03-20']]);
    const back = after(over, first('DeadlineReopened', { deadlineId: 'REPLY' }));
    expect(shown(back)).toEqual(shown(after()));
    expect(back.rows('due_reach')).toEqual(after().rows('due_reach'));
    expect(back.rows('settled_deadline')).toEqual([]);
  });

  it('keeps what changes while it is over, for the day it runs again', () => {
    const met = first('DeadlineMet', { deadlineId: 'REPLY', metOn: '2026-03-02', metAt: null, late: false });
    const assigned = first('ComplaintAssigned', { assignee: 'jonas', team: 'ungeliv', answerDueOn: null });
    const back = after(
      met,
      assigned,
      first('DeadlineMoved', moved('2026-03-20', '2026-03-25')),
      first('DeadlineReopened', { deadlineId: 'REPLY' }),
    );
    expect(back.rows('due_deadline')[1]).toMatchObject({ sorted_on: '2026-03-25', person: 'jonas', team: 'ungeliv' });
    expect(reached(back, 'c1')[0]).toEqual(['staff jonas', '2026-03-25']);
  });

  it('has no date while nobody has published a length, and gets one when somebody does', () => {
    const open = after(second('DeadlineLeftOpen', left));
    expect(shown(open)).toContainEqual(['c2', 'REMIT_CASE.decision-d1', '9999-12-31']);
    expect(open.rows('due_deadline')[2]).toMatchObject({
      counts_on: null,
      decision_id: 'd1',
      paused_since: null,
      rulebook: 3,
    });
    const dated = after(
      second('DeadlineLeftOpen', left),
      second('DeadlineStarted', started({ ...(left as object), ...dates('2026-05-15') })),
    );
    expect(shown(dated)).toContainEqual(['c2', 'REMIT_CASE.decision-d1', '2026-05-15']);
    expect(shown(dated)).toHaveLength(5);
    expect(dated.rows('due_reach').filter(({ sorted_on }) => sorted_on === '9999-12-31')).toEqual([]);
  });

  it('has no date from another day, once, and stays over where it is met again', () => {
    const again = second('DeadlineLeftOpen', { ...(left as object), startedOn: '2026-02-18' } as never);
    const folded = after(second('DeadlineLeftOpen', left), again);
    expect(folded.rows('due_deadline').filter(({ rule }) => rule === 'REMIT_CASE')).toEqual([
      expect.objectContaining({ started_on: '2026-02-18', counts_on: null }),
    ]);
    const { deadlineId } = left as { readonly deadlineId: string };
    const met = second('DeadlineMet', { deadlineId, metOn: '2026-03-02', metAt: null, late: null });
    const over = after(second('DeadlineLeftOpen', left), met, again, met);
    expect(over.rows('due_deadline').filter(({ rule }) => rule === 'REMIT_CASE')).toEqual([]);
    expect(over.rows('settled_deadline')).toEqual([expect.objectContaining({ started_on: '2026-02-18' })]);
  });

  it('stands still while a pause has not ended, from the first of several', () => {
    const since = (...events: readonly RecordedEvent[]) => after(...events).rows('due_deadline')[1]?.paused_since;
    const paused = (pauseId: string, pausedOn: string) =>
      first('DeadlinePaused', { deadlineId: 'REPLY', pauseId, pausedOn, ground: 'awaiting-citizen', note: null });
    const resumed = (pauseId: string) =>
      first('DeadlineResumed', { deadlineId: 'REPLY', pauseId, resumedOn: '2026-03-10' });
    const corrected = (pausedOn: string, resumedOn: string | null) =>
      first('DeadlinePauseCorrected', {
        ...{ deadlineId: 'REPLY', pauseId: 'x', was: { pausedOn: '2026-03-02', resumedOn: null } },
        ...{ pausedOn, resumedOn, reason: 'Skrivefejl' },
      });
    const two = [paused('x', '2026-03-02'), paused('y', '2026-03-04')];
    expect(since()).toBeNull();
    expect(since(...two)).toBe('2026-03-02');
    expect(since(...two, resumed('x'))).toBe('2026-03-04');
    expect(since(...two, resumed('x'), resumed('y'))).toBeNull();
    expect(since(...two, corrected('2026-03-05', null))).toBe('2026-03-04');
    expect(since(...two, corrected('2026-03-02', '2026-03-03'))).toBe('2026-03-04');
    expect(since(paused('z', '2026-03-21'))).toBeNull();
  });

  it('refuses to reopen or to move what nobody began', () => {
    expect(() => after(second('DeadlineReopened', { deadlineId: 'ACK' }))).toThrow('never over');
    expect(() => after(second('DeadlineMoved', moved('2026-02-27', '2026-03-02', { deadlineId: 'ACK' })))).toThrow(
      'nobody began',
    );
  });

  it('is the same after every replay', () => {
    expectReplayToEqual(dueDeadlinesView, [
      ...registered,
      first('ComplaintAssigned', { assignee: 'jonas', team: 'ungeliv', answerDueOn: null }),
      first('DeadlineMoved', moved('2026-03-20', '2026-03-23')),
      second('DeadlineMet', { deadlineId: 'REPLY', metOn: '2026-03-02', metAt: null, late: false }),
      second('DeadlineReopened', { deadlineId: 'REPLY' }),
      second('DeadlineLeftOpen', left),
      ...worries(),
    ]);
  });

  it('keeps with each deadline of a worry the team that must be told of it', () => {
    const toldTo = after(...worries())
      .rows('due_deadline')
      .filter(({ told_team }) => told_team !== null)
      .map(({ deadline_id, told_team, team }) => [deadline_id, told_team, team]);
    expect(toldTo).toEqual([
      ['UNDERRETNING_24H', 'ungeliv', null],
      ['UNDERRETNING_24H.1', 'skoleliv', null],
    ]);
  });
});
