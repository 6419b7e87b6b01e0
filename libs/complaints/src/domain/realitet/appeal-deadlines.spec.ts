import { complaint, complaintId } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import { decisionId, linked, mette, realitetPoint, receipt, recorded } from '../../testing/realitet-examples.js';
import { givenUp } from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { Guidance } from './realitet.values.js';
import { timelinessOf } from './timeliness.rules.js';

const id = `APPEAL_4W.decision-${decisionId}.person-${mette}`;
/** Received on 20 February 2026: what was received by 23 January is in time. */
const begun = () => {
  const life = living(rulebook({ goals: [] }), '2026-03-02');
  life.tell([complaint([realitetPoint()]), recorded('administration', { decidedOn: '2025-12-01' }), linked()]);
  return life;
};
type Life = ReturnType<typeof begun>;
const corrected = (guidance: Guidance, receivedOn = '2026-01-22'): ComplaintEvent => ({
  type: 'DecisionReceiptCorrected',
  data: { ...(receipt({ guidance, receivedOn }).data as ReceiptData), reason: 'x' },
});
type ReceiptData = Extract<ComplaintEvent, { type: 'DecisionReceiptRecorded' }>['data'];
const told = (life: Life, event: ComplaintEvent) => life.lines([event]).filter((line) => line.startsWith(id));
const judged = (life: Life) => {
  const state = life.state();
  const [decision] = state?.realitet.decisions ?? [];
  const deadline = state?.deadlines.all[id];
  return [
    state && decision && timelinessOf(state, decision),
    deadline?.met?.late ?? deadline?.superseded,
    deadline?.startedBy,
  ];
};
const unknown = 'decision-received-guidance-unknown';

describe('A time for appeals of which nobody knows whether it began with the receipt', () => {
  it('is kept by what came within it all the same', () => {
    const life = begun();
    expect(told(life, receipt({ guidance: 'unknown', receivedOn: '2026-01-23' }))).toEqual([
      `${id} started 2026-01-23 until 2026-02-20`,
      `${id} met 2026-02-20, in time`,
    ]);
    expect(judged(life)).toEqual(['in-time', false, unknown]);
  });
  it('is neither kept nor missed by what came after it, as the complaint is neither in time nor late', () => {
    const life = begun();
    expect(told(life, receipt({ guidance: 'unknown', receivedOn: '2026-01-22' }))).toEqual([
      `${id} started 2026-01-22 until 2026-02-19`,
      `${id} superseded: timeliness-unknown`,
    ]);
    expect(judged(life)).toEqual(['unknown', 'timeliness-unknown', unknown]);
    expect(told(life, givenUp())).toEqual([]);
  });
  it('is judged when it turns out that guidance was given, says so, and back', () => {
    const life = begun();
    life.tell([receipt({ guidance: 'unknown', receivedOn: '2026-01-22' })]);
    expect(told(life, corrected('given'))).toEqual([
      `${id} DeadlineReopened`,
      `${id} moved 2026-02-19 to 2026-02-19: fact-corrected`,
      `${id} met 2026-02-20, late`,
    ]);
    expect(judged(life)).toEqual(['late', true, 'decision-received']);
    expect(told(life, corrected('unknown'))).toEqual([
      `${id} moved 2026-02-19 to 2026-02-19: fact-corrected`,
      `${id} superseded: timeliness-unknown`,
    ]);
    expect(judged(life)).toEqual(['unknown', 'timeliness-unknown', unknown]);
  });
  it('is kept after all when the complaint turns out to have come earlier', () => {
    const life = begun();
    life.tell([receipt({ guidance: 'unknown', receivedOn: '2026-01-22' })]);
    const earlier: ComplaintEvent = {
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-19', reason: 'x' },
    };
    expect(told(life, earlier)).toEqual([`${id} DeadlineReopened`, `${id} met 2026-02-19, in time`]);
    expect(judged(life)).toEqual(['in-time', false, unknown]);
  });
});
