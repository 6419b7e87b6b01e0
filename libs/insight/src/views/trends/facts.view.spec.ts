import type { RecordedEvent } from '@lydhoer/event-store';
import type { ComplaintEvent } from '@lydhoer/complaints/events';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import { pointInEvent } from '../../testing/trend-fixtures.js';
import { cases, facts } from './facts.tables.js';
import { factsView } from './facts.view.js';

const intake = (complaintId: string) => ({
  complaintId,
  channel: 'phone' as const,
  form: 'oral' as const,
  receivedOn: '2021-05-31',
  complainant: { role: 'custody-holder' as const, person: null, powerOfAttorney: null },
  concerns: null,
  journalReference: null,
  narrative: null,
  register: null,
});
const withoutTexts = { reasons: null, restsOn: null, remedy: null, outstandingActions: [], furtherSteps: null };
const event = <Type extends ComplaintEvent['type']>(
  type: Type,
  data: Extract<ComplaintEvent, { type: Type }>['data'],
  actor = 'staff-1',
): RecordedEvent =>
  recorded<ComplaintEvent>(type, data, {
    stream: `complaint-${data.complaintId}`,
    actor,
    at: '2021-06-01T22:30:00.000Z',
  });

const complaint = () =>
  event('ComplaintRegistered', {
    ...intake('a'),
    points: [pointInEvent('a1', 'TIME.LONG'), pointInEvent('a2', 'HEARING')],
  });
const contact = () => event('ContactRegistered', intake('b'), 'staff-2');
const shown = (events: readonly RecordedEvent[]) =>
  foldInto(factsView, events)
    .rows(facts)
    .map((row) => ({ ...row }));

describe('The facts', () => {
  it('hold one row for each point of a complaint and one for a contact without points', () => {
    const rows = shown([complaint(), contact()]);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      complaint_id: 'a',
      point_id: 'a1',
      received_on: '2021-05-31',
      case_closed_on: null,
      point_closed_on: null,
      channel: 'phone',
      role: 'custody-holder',
      kind: 'formalitet',
      theme: 'TIME.LONG',
      team: 'team-1',
      outcome: 'unanswered',
      at_appeal_board: 0,
      rest: 'none',
      case_number: 0,
      counts: 1,
      slot: 0,
      changed: 1,
    });
    expect(rows[2]).toMatchObject({ complaint_id: 'b', point_id: '', theme: 'none', kind: 'none', outcome: 'none' });
  });

  it('replace the contact’s row by its points when it turns into a complaint', () => {
    const turned = event('ContactTurnedIntoComplaint', {
      complaintId: 'b',
      turnedOn: '2021-06-02',
      points: [pointInEvent('b1', 'ACCESS')],
    });
    const rows = shown([complaint(), contact(), turned]);
    expect(rows.filter(({ complaint_id }) => complaint_id === 'b')).toEqual([
      expect.objectContaining({ point_id: 'b1', theme: 'ACCESS', received_on: '2021-05-31', outcome: 'unanswered' }),
    ]);
  });

  it('keep the team that was recorded with the point until the point itself is classified anew', () => {
    const later = event('PointAdded', {
      complaintId: 'a',
      point: pointInEvent('a3', 'RECORD', 'boerneliv'),
      raisedOn: null,
    });
    const classified = event('PointClassified', {
      complaintId: 'a',
      pointId: 'a2',
      kind: 'realitet',
      theme: 'DECISION',
      consequences: [],
      legalBasis: null,
      team: 'team-2',
      reason: null,
    });
    expect(shown([complaint(), later, classified]).map(({ kind, theme, team }) => [kind, theme, team])).toEqual([
      ['formalitet', 'TIME.LONG', 'team-1'],
      ['realitet', 'DECISION', 'team-2'],
      ['formalitet', 'RECORD', 'boerneliv'],
    ]);
  });

  it('close a point by itself, and show why it was dismissed', () => {
    const answer = { complaintId: 'a', answeredOn: '2021-06-10', ...withoutTexts };
    const events = [
      complaint(),
      event('PointAnswered', { ...answer, pointId: 'a1', outcome: 'upheld', dismissalReason: null }),
      event('PointAnswered', { ...answer, pointId: 'a2', outcome: 'dismissed', dismissalReason: 'service-level' }),
      event('ComplaintClosed', { complaintId: 'a', closedOn: '2021-06-12' }),
    ];
    expect(shown(events).map((row) => [row.outcome, row.point_closed_on, row.case_closed_on])).toEqual([
      ['upheld', '2021-06-10', '2021-06-12'],
      ['dismissed-service-level', '2021-06-10', '2021-06-12'],
    ]);
  });

  it('tell withdrawal after a dialogue from plain withdrawal, and leave what was answered', () => {
    const answered = event('PointAnswered', {
      complaintId: 'a',
      pointId: 'a1',
      outcome: 'not-upheld',
      dismissalReason: null,
      answeredOn: '2021-06-10',
      ...withoutTexts,
    });
    const withdrawn = (complaintId: string, afterDialogue: boolean) =>
      event('ComplaintWithdrawn', { complaintId, withdrawnOn: '2021-06-20', afterDialogue, note: null });
    const rows = shown([complaint(), contact(), answered, withdrawn('a', true), withdrawn('b', false)]);
    expect(rows.map((row) => [row.outcome, row.point_closed_on, row.case_closed_on])).toEqual([
      ['not-upheld', '2021-06-10', '2021-06-20'],
      ['withdrawn-after-dialogue', '2021-06-20', '2021-06-20'],
      ['none', null, '2021-06-20'],
    ]);
  });

  it('move all rows of one case, and of no other, when its receipt date is corrected', () => {
    const corrected = event('ReceiptDateCorrected', {
      complaintId: 'a',
      was: '2021-05-31',
      receivedOn: '2021-04-30',
      reason: 'slip',
    });
    expect(shown([complaint(), contact(), corrected]).map(({ received_on }) => received_on)).toEqual([
      '2021-04-30',
      '2021-04-30',
      '2021-05-31',
    ]);
  });

  it('are cut by the channel of one case, and of no other, as it was put right', () => {
    const { channel, form, journalReference } = intake('a');
    const corrected = event('IntakeCorrected', {
      ...{ complaintId: 'a', was: { channel, form, journalReference }, channel: 'letter', form, journalReference },
      ...{ narrative: null, reason: 'slip' },
    });
    const rows = shown([complaint(), contact(), corrected]);
    expect(rows.map(({ channel: came, changed }) => [came, changed])).toEqual([
      ['letter', 4],
      ['letter', 5],
      ['phone', 3],
    ]);
  });

  it('know who recorded a case on which Danish day, and who has it now', () => {
    const given = { complaintId: 'a', answerDueOn: null };
    const assigned = event('ComplaintAssigned', { ...given, assignee: 'staff-7', team: 'team-1' });
    const handedOver = { ...given, from: 'staff-7', to: 'staff-8', team: 'team-2', reason: null };
    const folded = foldInto(factsView, [complaint(), contact(), assigned, event('ComplaintHandedOver', handedOver)]);
    expect(folded.rows(cases)).toEqual([
      {
        complaint_id: 'a',
        registered_by: 'staff-1',
        recorded_on: '2021-06-02',
        assignee: 'staff-8',
        team: 'team-2',
        answer_due_on: null,
      },
      {
        complaint_id: 'b',
        registered_by: 'staff-2',
        recorded_on: '2021-06-02',
        assignee: null,
        team: null,
        answer_due_on: null,
      },
    ]);
  });

  it('know by which day it is to be answered, as it stands once it was put right', () => {
    const given = { complaintId: 'a', answerDueOn: '2021-07-01', assignee: 'staff-7', team: 'team-1' };
    const right = { complaintId: 'a', was: '2021-07-01', answerDueOn: '2021-06-10', reason: 'x' };
    const put = [event('ComplaintAssigned', given), event('AnswerDueDateCorrected', right)];
    expect(foldInto(factsView, [complaint(), contact(), ...put]).rows(cases)).toMatchObject([
      { complaint_id: 'a', assignee: 'staff-7', team: 'team-1', answer_due_on: '2021-06-10' },
      { complaint_id: 'b', answer_due_on: null },
    ]);
  });

  it('count again as before, place and all, when a merge or an annulment is undone', () => {
    const merged = event('ComplaintMergedInto', { complaintId: 'a', into: 'b', points: [], reason: 'x' });
    const added = event('PointAdded', { complaintId: 'a', point: pointInEvent('a3', 'RECORD'), raisedOn: null });
    const unmerged = event('ComplaintUnmerged', { complaintId: 'a', from: 'b', reason: 'x' });
    const annulled = event('RegistrationAnnulled', {
      complaintId: 'b',
      ground: 'registered-twice',
      otherComplaintId: 'a',
      reason: 'x',
    });
    const counting = (events: readonly RecordedEvent[]) => shown(events).map(({ counts }) => counts);
    expect(counting([complaint(), contact(), merged, added, annulled])).toEqual([0, 0, 0, 0]);
    const reinstated = event('RegistrationReinstated', { complaintId: 'b', reason: 'x' });
    const undone = shown([complaint(), contact(), merged, added, unmerged, annulled, reinstated]);
    const never = shown([complaint(), contact(), added]);
    expect(undone).toEqual(never.map((row) => ({ ...row, changed: expect.any(Number) as number })));
  });

  it('never hold a sealed field', () => {
    const box = { key: 'text:complaint-c', box: 'c2VhbGVk' };
    const sealed = event('ComplaintRegistered', {
      ...intake('c'),
      complainant: { role: 'child', person: { personId: 'p', name: box }, powerOfAttorney: null },
      narrative: box,
      points: [{ ...pointInEvent('c1', 'TIME'), description: box }],
    });
    const folded = foldInto(factsView, [sealed]);
    expect(JSON.stringify([folded.rows(facts), folded.rows(cases)])).not.toMatch(/c2VhbGVk|"p"/);
  });

  it('refuse an event about a case nobody registered', () => {
    const stray = event('ReceiptDateCorrected', {
      complaintId: 'stray',
      was: '2021-05-31',
      receivedOn: '2021-04-30',
      reason: 'slip',
    });
    expect(() => foldInto(factsView, [stray])).toThrow('no such contact or complaint');
  });

  it('are the same however they are folded again', () => {
    const events = [complaint(), contact(), event('ComplaintClosed', { complaintId: 'a', closedOn: '2021-06-12' })];
    expectReplayToEqual(factsView, events);
  });
});
