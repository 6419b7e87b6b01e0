import fc from 'fast-check';
import { addDays } from '@lydhoer/kernel';
import { complaintId } from '../../testing/complaint-examples.js';
import { afterOrders, keeping, rulebook } from '../../testing/deadline-examples.js';
import { appealed, withDeadlines } from '../../testing/realitet-examples.js';
import { forwarded, reassessed } from '../../testing/realitet-step-examples.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import { evolveComplaint } from '../complaint.evolve.js';
import type { ComplaintState } from '../complaint.state.js';
import type { ExtensionNotice } from './deadlines.state.js';

const today = '2026-09-30';
const rules = rulebook({ goals: [] });
const decider = keeping(rules, today);
const deadlineId = 'REASSESS_4W.point-p1';

/** Received on 20 February 2026: due on 20 March; and one that was forwarded on 10 April. */
const stateOf = (events: Parameters<typeof withDeadlines>[0]) =>
  withDeadlines(events, today).reduce<ComplaintState>(evolveComplaint, null);
const states = [stateOf(appealed()), stateOf([...appealed(), reassessed('maintained'), forwarded('2026-04-10')])];

const after = (state: ComplaintState, orders: readonly ComplaintCommand[]) => afterOrders(decider, state, orders);
const notify = (notice: ExtensionNotice): ComplaintCommand => ({
  type: 'NotifyOfExtension',
  data: { complaintId, deadlineId, ...notice, reason: 'x', today },
});
const correct = (was: ExtensionNotice, notice: ExtensionNotice | null): ComplaintCommand => ({
  type: 'CorrectExtensionNotice',
  data: { complaintId, deadlineId, was, notice, reason: 'x', today, rulebook: rules },
});

const day = fc.integer({ min: -2, max: 70 }).map((n) => addDays('2026-02-20', n));
const notice = fc.record({
  notifiedOn: day,
  expectedOn: fc.integer({ min: 20, max: 120 }).map((n) => addDays('2026-02-20', n)),
  ground: fc.constantFrom('further-information' as const, 'further-assessments' as const),
});
const same = (a: ExtensionNotice, b: ExtensionNotice | null) => JSON.stringify(a) === JSON.stringify(b);

describe('A deadline whose last notice was recorded wrongly', () => {
  it('is, once it is put right, as if it had been recorded right at first, or is refused for the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.array(notice, { maxLength: 2 }),
        notice,
        fc.option(notice),
        (state, earlier, wrong, right) => {
          const before = earlier.reduce((so, one) => {
            const next = after(so, [notify(one)]);
            return typeof next === 'string' ? so : next;
          }, state);
          const mistaken = after(before, [notify(wrong)]);
          fc.pre(typeof mistaken !== 'string' && !same(wrong, right));
          if (typeof mistaken === 'string') return;
          const orders = right === null ? [] : [notify(right)];
          expect(after(mistaken, [correct(wrong, right)])).toEqual(after(before, orders));
        },
      ),
      { numRuns: 300 },
    );
  });
});
