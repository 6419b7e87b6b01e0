import fc from 'fast-check';
import { addDays } from '@lydhoer/kernel';
import { complaintId } from '../../testing/complaint-examples.js';
import { living, rulebook, stateAfter } from '../../testing/deadline-examples.js';
import { appealed } from '../../testing/realitet-examples.js';
import { forwarded, reassessed } from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';

const rules = rulebook({ goals: [] });
const deadlineId = 'REASSESS_4W.point-p1';
const forwarding = 'FORWARD.point-p1';
const notified = (notifiedOn: string, expectedOn: string): ComplaintEvent => ({
  type: 'DeadlineExtensionNotified',
  data: {
    ...{ complaintId, deadlineId, alongside: [forwarding], notifiedOn, expectedOn },
    ...{ ground: 'further-information', reason: 'Vi venter på skolen.' },
  },
});
const corrected = (receivedOn: string): ComplaintEvent => ({
  type: 'ReceiptDateCorrected',
  data: { complaintId, was: '2026-02-20', receivedOn, reason: 'Poststemplet.' },
});
/** Received on 20 February 2026: due on 20 March. */
const running = () => {
  const life = living(rules, '2026-03-16');
  life.tell(appealed());
  return life;
};

describe('The weeks of a reassessment', () => {
  it('are extended with those of the forwarding by one notice', () => {
    expect(running().lines([notified('2026-03-16', '2026-04-17')])).toEqual([
      `${deadlineId} moved 2026-03-20 to 2026-04-17: extended-with-notice`,
      `${forwarding} moved 2026-03-20 to 2026-04-17: extended-with-notice`,
    ]);
  });
  it('are extended again by a further notice, and keep the date they had without any', () => {
    const life = running();
    life.tell([notified('2026-03-16', '2026-04-17')]);
    expect(life.lines([notified('2026-04-15', '2026-05-15')])).toEqual([
      `${deadlineId} moved 2026-04-17 to 2026-05-15: extended-with-notice`,
      `${forwarding} moved 2026-04-17 to 2026-05-15: extended-with-notice`,
    ]);
    expect(life.state()?.deadlines.all[deadlineId]).toMatchObject({
      notices: [
        { notifiedOn: '2026-03-16', expectedOn: '2026-04-17', ground: 'further-information' },
        { notifiedOn: '2026-04-15', expectedOn: '2026-05-15', ground: 'further-information' },
      ],
      computed: { dueOn: '2026-05-15', dueBeforeExtension: '2026-03-20' },
    });
  });
  it('are not extended by a notice that was sent when they were over', () => {
    const life = running();
    expect(life.lines([notified('2026-03-21', '2026-04-17')])).toEqual([]);
    expect(life.state()?.deadlines.all[deadlineId]?.notices).toHaveLength(1);
  });
  it('are judged by the longer time', () => {
    const late = running();
    late.tell([reassessed('maintained')]);
    expect(late.lines([forwarded('2026-04-10')])).toEqual([
      `${deadlineId} met 2026-04-10, late`,
      `${forwarding} met 2026-04-10, late`,
    ]);
    // Told afterwards, of a notice that was sent in time.
    expect(late.lines([notified('2026-03-16', '2026-04-17')])).toEqual([
      `${deadlineId} moved 2026-03-20 to 2026-04-17: extended-with-notice`,
      `${deadlineId} met 2026-04-10, in time`,
      `${forwarding} moved 2026-03-20 to 2026-04-17: extended-with-notice`,
      `${forwarding} met 2026-04-10, in time`,
    ]);
  });
  it('lose the longer time when the receipt is put right so that the notice came too late', () => {
    const life = running();
    life.tell([notified('2026-03-16', '2026-04-17')]);
    expect(life.lines([corrected('2026-02-12')])).toEqual([
      `${deadlineId} moved 2026-04-17 to 2026-03-12: receipt-date-corrected`,
      `${forwarding} moved 2026-04-17 to 2026-03-12: receipt-date-corrected`,
    ]);
    expect(life.lines([corrected('2026-02-19')])).toEqual([
      `${deadlineId} moved 2026-03-12 to 2026-04-17: receipt-date-corrected`,
      `${forwarding} moved 2026-03-12 to 2026-04-17: receipt-date-corrected`,
    ]);
  });
  it('never get shorter by a notice, whenever it was sent and whatever it names', () => {
    const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays('2026-02-20', n));
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { maxLength: 6 }), (notices) => {
        const life = running();
        let before = '2026-03-20';
        for (const [notifiedOn, expectedOn] of notices) {
          life.tell([notified(notifiedOn, expectedOn)]);
          const all = stateAfter(life.events)?.deadlines.all;
          const dates = [deadlineId, forwarding].map((id) => all?.[id]?.computed?.dueOn ?? '');
          expect(dates[1]).toBe(dates[0]);
          expect((dates[0] ?? '') >= before).toBe(true);
          before = dates[0] ?? '';
        }
      }),
    );
  });
});
