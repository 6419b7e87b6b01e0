import { complaint, complaintId, point } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import { tied } from '../../testing/formalitet-examples.js';
import { boardReceived, corrected } from '../../testing/realitet-correction-examples.js';
import { appealed, decisionId, linked, realitetPoint, receipt, recorded } from '../../testing/realitet-examples.js';
import { boardDecided, executed, forwarded, reassessed } from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';

/** Received on 20 February: acknowledged by the 27th, reassessed and forwarded by 20 March, answered by 20 March. */
const begun = (events: readonly ComplaintEvent[] = appealed(), rules = rulebook()) => {
  const life = living(rules, '2026-02-23');
  life.tell(events);
  return life;
};
type Life = ReturnType<typeof begun>;
const end = (life: Life, deadlineId: string) => {
  const { superseded, endedOn, wasOverdue } = life.state()?.deadlines.all[deadlineId] ?? {};
  return [superseded, endedOn, wasOverdue];
};

describe('What went along with an appeal', () => {
  const two = [complaint([realitetPoint(), point('p2')]), recorded(), linked()];
  const tiedP2: ComplaintEvent = { type: 'PointTiedToDecision', data: { complaintId, pointId: 'p2', decisionId } };

  it('left a reply unsent that was over by then', () => {
    const life = begun([...two, tiedP2, reassessed('maintained')]);
    life.tell([forwarded('2026-03-21', ['p2'])]);
    expect(end(life, 'REPLY')).toEqual(['gone-along-with-appeal', '2026-03-21', true]);
    const inTime = begun([...two, tiedP2, reassessed('maintained')]);
    inTime.tell([forwarded('2026-03-20', ['p2'])]);
    expect(end(inTime, 'REPLY')).toEqual(['gone-along-with-appeal', '2026-03-20', false]);
    expect(inTime.lines([corrected('forwarded', '2026-03-20', '2026-03-23')])).toContain(
      'REPLY superseded: gone-along-with-appeal, missed',
    );
  });
  it('went on the first day on which the decision came there, which the acknowledgement is judged by with it', () => {
    const life = begun([two[0] ?? tiedP2, recorded('committee'), linked(), tiedP2]);
    life.tell([boardReceived('2026-02-27', ['p2'])]);
    life.tell([boardDecided('affirmed')]);
    expect(end(life, 'REPLY')).toEqual(['gone-along-with-appeal', '2026-02-27', false]);
    expect(end(life, 'ACK')).toEqual(['points-at-their-end', '2026-04-22', true]);
  });
  it('has no day when it is not known which decision it touches', () => {
    const life = begun([complaint([point('p1')])]);
    life.tell([tied(null), { ...boardReceived('2026-02-27', ['p1']) }]);
    expect(end(life, 'REPLY')).toEqual(['gone-along-with-appeal', null, false]);
  });
});

describe('Other ends', () => {
  const gone = (how: 'given-up-by-citizen' | 'recorded-in-error'): ComplaintEvent => ({
    type: 'DutyDischarged',
    data: { complaintId, dutyId: 'duty-1', how, dischargedOn: '2026-04-30', dischargedAt: null, note: null },
  });
  it.each([
    ['given-up-by-citizen', '2026-04-30', true],
    ['recorded-in-error', null, false],
  ] as const)('of a request for access: %s', (how, on, missed) => {
    const life = begun([complaint()]);
    const request = { startedOn: '2026-02-23', startedAt: null, team: null, note: null };
    life.tell([
      { type: 'DutyArisen', data: { complaintId, dutyId: 'duty-1', kind: 'access-to-files', ...request } },
      receipt(),
    ]);
    life.tell([gone(how)]);
    expect(end(life, 'AKTINDSIGT_7WD')).toEqual([how, on, missed]);
  });
  it('of a chair’s decision: what was not approved in seven days was missed, and not its month, which lapses', () => {
    const approval = `CHAIR_APPROVAL_7D.decision-${decisionId}`;
    const validity = `CHAIR_VALID_1M.decision-${decisionId}`;
    const not = (decidedOn: string): ComplaintEvent => ({
      type: 'ChairDecisionNotApproved',
      data: { complaintId, decisionId, decidedOn },
    });
    const lapsed = (lapsedOn: string): ComplaintEvent => ({
      type: 'ChairDecisionLapsed',
      data: { complaintId, decisionId, lapsedOn, because: 'not-approved-in-time' },
    });
    const monthOver: ComplaintEvent = {
      type: 'ChairDecisionLapsed',
      data: { complaintId, decisionId, lapsedOn: '2026-05-04', because: 'month-over' },
    };
    const after = (event: ComplaintEvent) => {
      const life = begun([...appealed('chair'), executed()]);
      life.tell([event]);
      return [end(life, approval), end(life, validity)];
    };
    expect(after(not('2026-02-08'))).toEqual([
      ['not-approved', '2026-02-08', false],
      ['not-approved', '2026-02-08', false],
    ]);
    expect(after(lapsed('2026-02-09'))).toEqual([
      ['lapsed', '2026-02-09', true],
      ['lapsed', '2026-02-09', false],
    ]);
    expect(after(monthOver)).toEqual([
      ['lapsed', '2026-05-04', true],
      ['lapsed', '2026-05-04', false],
    ]);
  });
});
