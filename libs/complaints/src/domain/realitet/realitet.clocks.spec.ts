import { clockLine as line, clocksAfter as clocks } from '../../testing/clock-lines.js';
import { complaint, complaintId, contact, point } from '../../testing/complaint-examples.js';
import {
  appealed,
  decisionId,
  mette,
  newDecisionId,
  realitetPoint,
  receipt,
  removal,
  support,
} from '../../testing/realitet-examples.js';
import {
  approved,
  beforeCourt,
  boardDecided,
  chose,
  executed,
  forwarded,
  givenUp,
  madeAnew,
  notified,
  passedOn,
  reassessed,
  silent,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PointFacts } from '../complaint.schemas.js';

const lines = (...events: readonly ComplaintEvent[]) => clocks(...events).map(line);
const added = (raisedOn: string | null, of: PointFacts): ComplaintEvent => ({
  type: 'PointAdded',
  data: { complaintId, point: of, raisedOn },
});
const received = (rule: string, state: string) => `${rule} 2026-02-20 complaint-received ${state}`;

describe('The administration’s four weeks', () => {
  it('run from the receipt of the complaint, also before the decision is recorded', () => {
    const running = [received('REASSESS_4W', 'running'), received('FORWARD', 'running')];
    expect(lines(complaint([realitetPoint()]))).toEqual(running);
    expect(lines(...appealed())).toEqual(running);
    expect(clocks(...appealed()).map(({ subject }) => subject)).toEqual([{ pointId: 'p1' }, { pointId: 'p1' }]);
    expect(lines(complaint())).toEqual([]);
  });
  it('run for what was raised later from that day, and for what a contact became from when it did', () => {
    const of = (rule: string, start: string) => `${rule} ${start} running`;
    const both = (start: string) => [of('REASSESS_4W', start), of('FORWARD', start)];
    const later = added('2026-02-27', realitetPoint('p2'));
    expect(lines(complaint([realitetPoint()]), later)).toEqual([
      ...both('2026-02-20 complaint-received'),
      ...both('2026-02-27 point-raised'),
    ]);
    expect(lines(complaint(), added(null, realitetPoint('p2')))).toEqual(both('2026-02-20 complaint-received'));
    const became = (turnedOn: string): ComplaintEvent => ({
      type: 'ContactTurnedIntoComplaint',
      data: { complaintId, turnedOn, points: [realitetPoint()] },
    });
    expect(lines(contact(), became('2026-02-25'))).toEqual(both('2026-02-25 contact-turned-into-complaint'));
    expect(lines(contact(), became('2026-02-20'))).toEqual(both('2026-02-20 complaint-received'));
    expect(lines(contact(), became('2026-02-25'), later)).toEqual([
      ...both('2026-02-25 contact-turned-into-complaint'),
      ...both('2026-02-27 point-raised'),
    ]);
  });
  it('follow the day on which it was raised, when that is put right, and not a receipt it did not come with', () => {
    const putRight: ComplaintEvent = {
      type: 'PointRaisedDateCorrected',
      data: { complaintId, pointId: 'p2', was: '2026-02-27', raisedOn: '2026-02-24', reason: 'x' },
    };
    const receiptPutRight: ComplaintEvent = {
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-18', reason: 'x' },
    };
    const starts = lines(complaint(), added('2026-02-27', realitetPoint('p2')), putRight, receiptPutRight);
    expect(starts).toEqual(['REASSESS_4W', 'FORWARD'].map((rule) => `${rule} 2026-02-24 point-raised running`));
  });
  it('keep the day on which it was raised through another classification', () => {
    const { pointId, description, ...classification } = realitetPoint('p2');
    const reclassified: ComplaintEvent = {
      type: 'PointClassified',
      data: { complaintId, pointId, ...classification, reason: description },
    };
    expect(lines(complaint(), added('2026-02-27', point('p2')))).toEqual([]);
    expect(lines(complaint(), added('2026-02-27', point('p2')), reclassified)[0]).toBe(
      'REASSESS_4W 2026-02-27 point-raised running',
    );
  });
  it('are met when what is maintained is forwarded, not before', () => {
    expect(lines(...appealed(), reassessed('maintained'))).toEqual([
      received('REASSESS_4W', 'running'),
      received('FORWARD', 'running'),
    ]);
    expect(lines(...appealed(), reassessed('maintained'), forwarded())).toEqual([
      received('REASSESS_4W', 'met 2026-03-12'),
      received('FORWARD', 'met 2026-03-12'),
    ]);
  });
  it('stay met when what was forwarded is given up', () => {
    expect(lines(...appealed(), reassessed('maintained'), forwarded(), givenUp('2026-03-20'))).toEqual([
      received('REASSESS_4W', 'met 2026-03-12'),
      received('FORWARD', 'met 2026-03-12'),
    ]);
  });
  it('are met when the new decision is sent, which leaves nothing to forward', () => {
    expect(lines(...appealed(), reassessed('upheld-in-full'), madeAnew('upheld-in-full'))).toEqual([
      received('REASSESS_4W', 'met 2026-03-11'),
      received('FORWARD', 'upheld-in-full'),
    ]);
  });
  it('end when the point is given up', () => {
    expect(lines(...appealed(), givenUp())).toEqual([
      received('REASSESS_4W', 'withdrawn'),
      received('FORWARD', 'withdrawn'),
    ]);
  });
  it('are none of a regime that is not computed here, nor of a committee’s matter', () => {
    const of = (legalBasis: typeof support) => lines(complaint([realitetPoint('p1', { legalBasis })]));
    expect(of({ statute: 'voksenansvarsloven', paragraph: '§ 7' })).toEqual([received('OTHER_REGIME', 'running')]);
    expect(of(removal)).toEqual([]);
    expect(of(support)).toHaveLength(2);
  });
});

describe('After a partial uphold', () => {
  const reassessedInTime = [received('REASSESS_4W', 'met 2026-03-11'), received('FORWARD', 'upheld-in-part')];
  const after = (...events: readonly ComplaintEvent[]) => {
    const [reassessing, forwarding, ...rest] = lines(...appealed(), ...upheldInPart, ...events);
    expect([reassessing, forwarding]).toEqual(reassessedInTime);
    return rest;
  };
  const choice = (state: string) => `CHOICE_4W 2026-03-11 partial-uphold-sent ${state}`;

  it('the citizen’s four weeks wait for the new decision', () => {
    expect(lines(...appealed(), reassessed('upheld-in-part'))).toEqual([
      received('REASSESS_4W', 'running'),
      received('FORWARD', 'running'),
    ]);
  });
  it('the citizen has four weeks, and the municipality fourteen days when the rest stands', () => {
    expect(after()).toEqual([choice('running')]);
    expect(after(chose('dropped'))).toEqual([choice('met 2026-03-20')]);
    expect(after(chose('stands'))).toEqual([
      choice('met 2026-03-20'),
      'FORWARD_PART_14D 2026-03-20 rest-stands running',
    ]);
    expect(after(chose('stands'), forwarded('2026-03-25'))).toEqual([
      choice('met 2026-03-20'),
      'FORWARD_PART_14D 2026-03-20 rest-stands met 2026-03-25',
    ]);
    expect(after(givenUp())).toEqual([choice('withdrawn')]);
    expect(after(chose('stands'), givenUp('2026-03-26'))).toEqual([
      choice('met 2026-03-20'),
      'FORWARD_PART_14D 2026-03-20 rest-stands withdrawn',
    ]);
    expect(after(chose('stands'), forwarded('2026-03-25'), givenUp('2026-03-26'))).toEqual([
      choice('met 2026-03-20'),
      'FORWARD_PART_14D 2026-03-20 rest-stands met 2026-03-25',
    ]);
  });
  it('silence ends the citizen’s four weeks, and a later answer still meets them', () => {
    expect(after(silent())).toEqual([choice('citizen-silent')]);
    expect(after(silent('forwarded'))).toEqual([
      choice('citizen-silent'),
      'FORWARD_PART_14D 2026-04-08 choice-time-over running',
    ]);
    expect(after(silent('forwarded'), forwarded('2026-04-15'))).toEqual([
      choice('citizen-silent'),
      'FORWARD_PART_14D 2026-04-08 choice-time-over met 2026-04-15',
    ]);
    expect(after(silent(), chose('stands', '2026-05-01', true))).toEqual([
      choice('met 2026-05-01'),
      'FORWARD_PART_14D 2026-05-01 rest-stands running',
    ]);
  });
});

describe('A remitted case', () => {
  const remitted = [...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted')];
  const made = madeAnew('remitted', { decidedOn: '2026-05-10', sentOn: '2026-05-11' });
  const remit = (...events: readonly ComplaintEvent[]) => clocks(...events).filter(({ rule }) => rule === 'REMIT_CASE');

  it('runs from the receipt of Ankestyrelsen’s decision, by the area’s number, until the new decision is sent', () => {
    const [running] = remit(...remitted);
    expect(running && line(running)).toBe('REMIT_CASE 2026-04-22 remittal-received running');
    expect(running).toEqual({
      ...{ rule: 'REMIT_CASE', subject: { pointId: 'p1' }, occurrence: 0, legalBasis: support },
      ...{ startedOn: '2026-04-22', startedAt: null, startedBy: 'remittal-received' },
      ...{ metOn: null, metAt: null, ended: null },
    });
    expect(remit(...remitted, made).map(line)).toEqual(['REMIT_CASE 2026-04-22 remittal-received met 2026-05-11']);
    expect(remit(...appealed(), reassessed('maintained'), forwarded(), boardDecided('affirmed'))).toEqual([]);
  });
  it('opens with its new decision a time for appeals for each party, which this complaint does not meet', () => {
    const anew = receipt({ decisionId: newDecisionId, receivedOn: '2026-05-12' });
    const [appeal] = clocks(...remitted, made, anew).filter(({ rule }) => rule === 'APPEAL_4W');
    expect(appeal && line(appeal)).toBe('APPEAL_4W 2026-05-12 decision-received running');
    expect(appeal?.subject).toEqual({ decisionId: newDecisionId, personId: mette });
  });
});

describe('In a committee’s case', () => {
  const of = (...events: readonly ComplaintEvent[]) => lines(...appealed('committee'), ...events);

  it('Ankestyrelsen has eight weeks from when it received the complaint', () => {
    expect(of()).toEqual([]);
    expect(of(passedOn(null))).toEqual([]);
    expect(of(passedOn())).toEqual(['AST_8W 2026-02-24 complaint-received-by-ankestyrelsen running']);
  });
  it('the citizen has four weeks from its receipt to bring its decision before the court', () => {
    const decided = [passedOn(), boardDecided('affirmed')];
    const deciding = 'AST_8W 2026-02-24 complaint-received-by-ankestyrelsen met 2026-04-20';
    const court = (state: string) => `COURT_4W 2026-04-22 ankestyrelsen-decision-received ${state}`;
    expect(of(...decided)).toEqual([deciding, court('running')]);
    expect(of(...decided, beforeCourt())).toEqual([deciding, court('met 2026-05-04')]);
    expect(of(passedOn(), boardDecided('remitted'))).toEqual([
      deciding,
      'REMIT_CASE 2026-04-22 remittal-received running',
    ]);
    expect(of(passedOn(), boardDecided('lapsed'))).toEqual([deciding]);
  });
});

describe('A chair’s urgent decision', () => {
  const of = (...events: readonly ComplaintEvent[]) => lines(...appealed('chair'), ...events);
  const clock = (rule: string, state: string) => `${rule} 2026-02-02 chair-decision-executed ${state}`;
  const three = (notice: string, approval: string, valid: string) => [
    clock('CHAIR_NOTICE_24H', notice),
    clock('CHAIR_APPROVAL_7D', approval),
    clock('CHAIR_VALID_1M', valid),
  ];
  const ended = (because: 'month-over' | 'replaced'): ComplaintEvent => ({
    type: 'ChairDecisionLapsed',
    data: { complaintId: 'complaint-1', decisionId, lapsedOn: '2026-03-02', because },
  });
  const rejected: ComplaintEvent = {
    type: 'ChairDecisionNotApproved',
    data: { complaintId: 'complaint-1', decisionId, decidedOn: '2026-02-06' },
  };

  it('starts three clocks when it is carried out, each with its own end', () => {
    expect(of()).toEqual([]);
    expect(of(executed())).toEqual(three('running', 'running', 'running'));
    expect(of(executed(), notified())).toEqual(three('met 2026-02-03', 'running', 'running'));
    expect(of(executed(), approved())).toEqual(three('running', 'met 2026-02-06', 'running'));
    expect(of(executed(), rejected)).toEqual(three('running', 'not-approved', 'not-approved'));
    expect(of(executed(), ended('month-over'))).toEqual(three('running', 'lapsed', 'lapsed'));
    expect(of(executed(), approved(), ended('replaced'))).toEqual(three('running', 'met 2026-02-06', 'met 2026-03-02'));
  });
  it('counts the 24 hours from instant to instant, of the decision', () => {
    const [notice] = clocks(...appealed('chair'), executed(), notified());
    expect([notice?.startedAt, notice?.metAt, notice?.subject]).toEqual([
      '2026-02-02T20:00:00.000Z',
      '2026-02-03T08:00:00.000Z',
      { decisionId },
    ]);
    expect(lines(...appealed('chair'), executed('2026-02-02T23:30:00.000Z'))[0]).toContain(' 2026-02-03 ');
  });
});
