import { specification } from '@lydhoer/kernel/testing';
import {
  answered,
  closed,
  complaint,
  complaintId,
  intake,
  known,
  point,
  today,
} from '../../testing/complaint-examples.js';
import { closedOn, keeping, living, lineOf, rulebook, stateAfter } from '../../testing/deadline-examples.js';
import type { ComplaintCommand, RegisterComplaint, RegisterContact } from '../complaint.commands.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { DeadlineEvent } from './deadlines.events.js';

const history = { answers: [], steps: [], withdrawal: null, closedOn: '2026-02-27' };
const asContact = (deadlines?: 'compute'): RegisterContact => ({
  type: 'RegisterContact',
  data: { intake: intake(), today, imported: true, history, ...(deadlines && { deadlines }) },
});
const asComplaint = (deadlines?: 'compute'): RegisterComplaint => ({
  type: 'RegisterComplaint',
  data: { ...asContact(deadlines).data, points: [point('p1')], known },
});
const recalculate = (missing: boolean): ComplaintCommand => ({
  type: 'RecalculateDeadlines',
  data: { complaintId, missing },
});
/** What a command tells of deadlines, a line each. */
function lines(command: ComplaintCommand, before: readonly ComplaintEvent[] = [], rules = rulebook()) {
  const told = keeping(rules).decide(command, stateAfter(before));
  return told.filter(({ type }) => type.startsWith('Deadline')).map((event) => lineOf(event as DeadlineEvent));
}
const both = ['ACK started 2026-02-20 until 2026-02-27', 'ACK met 2026-02-27, in time'];
const replied = ['REPLY started 2026-02-20 until 2026-03-20', 'REPLY met 2026-02-27, in time'];

describe('A case that a register tells as over', () => {
  it.each([
    ['contact', asContact],
    ['complaint', asComplaint],
  ])('gets deadlines that nobody had only when the import asks for them: a %s', (_what, register) => {
    expect(lines(register())).toEqual([]);
    expect(lines(register('compute'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ACK /), expect.stringMatching(/^REPLY /)]),
    );
  });

  it('gets them later when somebody asks for what is missing, and for nothing else', () => {
    const over = [complaint(), answered({ answeredOn: '2026-02-27' }), closed('2026-02-27')];
    expect(lines(recalculate(true), over)).toEqual([...both, ...replied]);
    expect(lines(recalculate(false), over)).toEqual([]);
    const correction: ComplaintCommand = {
      type: 'CorrectReceiptDate',
      data: { complaintId, receivedOn: '2026-02-19', reason: 'x', today },
    };
    expect(lines(correction, over)).toEqual([]);
  });
});

describe('What is open', () => {
  it('is computed anew when somebody asks, under the calendar of that day', () => {
    const life = living(undefined, '2026-02-23');
    life.tell([complaint()]);
    const closing = rulebook({ calendar: closedOn('2026-03-10') });
    expect(lines(recalculate(false), life.events, closing)).toEqual([
      'REPLY moved 2026-03-20 to 2026-03-23: calendar-changed',
    ]);
  });

  it('gets the goals that were set since, when somebody asks', () => {
    const life = living(rulebook({ goals: [] }), '2026-02-23');
    life.tell([complaint()]);
    expect(lines(recalculate(false), life.events)).toEqual([
      expect.stringMatching(/^ACK started/),
      expect.stringMatching(/^REPLY started/),
    ]);
  });

  it('is left as it is where nothing moves, and whoever asked is not refused', () => {
    const life = living(undefined, '2026-02-23');
    life.tell([complaint()]);
    specification(keeping())(...life.events)
      .when(recalculate(false))
      .thenNothing();
  });
});
