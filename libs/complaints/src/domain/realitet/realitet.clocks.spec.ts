import { complaint } from '../../testing/complaint-examples.js';
import {
  appealed,
  complaintAfter,
  decisionId,
  linked,
  mette,
  newDecisionId,
  realitetPoint,
  receipt,
  recorded,
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
import type { Clock } from '../deadlines/clock.js';
import { realitetClocks } from './realitet.clocks.js';

const clocks = (...events: readonly ComplaintEvent[]) => realitetClocks(complaintAfter(events));
/** What a clock says besides its rule, as a line. */
const line = ({ rule, startedOn, startedBy, metOn, ended }: Clock) =>
  [rule, startedOn, startedBy, metOn === null ? (ended ?? 'running') : `met ${metOn}`].join(' ');
const lines = (...events: readonly ComplaintEvent[]) => clocks(...events).map(line);
const received = (rule: string, state: string) => `${rule} 2026-02-20 complaint-received ${state}`;

describe('The administration’s four weeks', () => {
  it('run from the receipt of the complaint, also before the decision is recorded', () => {
    const running = [received('REASSESS_4W', 'running'), received('FORWARD', 'running')];
    expect(lines(complaint([realitetPoint()]))).toEqual(running);
    expect(lines(...appealed())).toEqual(running);
    expect(clocks(...appealed()).map(({ subject }) => subject)).toEqual([{ pointId: 'p1' }, { pointId: 'p1' }]);
    expect(lines(complaint())).toEqual([]);
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
    expect(of({ statute: 'voksenansvarsloven', paragraph: '§ 7' })).toEqual([]);
    expect(of(removal)).toEqual([]);
    expect(of(support)).toHaveLength(2);
    const elsewhere = recorded('administration', { regime: 'not-computed-here' });
    expect(lines(complaint([realitetPoint()]), elsewhere, linked(), receipt())).toEqual([]);
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
    expect(running?.legalBasis).toEqual(support);
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

describe('Each party’s time for appeals', () => {
  const appeals = (body: 'administration' | 'committee', ...events: readonly ComplaintEvent[]) =>
    clocks(...appealed(body), ...events).filter(({ rule }) => rule.startsWith('APPEAL'));

  it('runs from that party’s receipt, and the complaint meets the complainant’s', () => {
    const both = appeals('administration', receipt(), receipt({ personId: 'person-2', receivedOn: '2026-02-10' }));
    expect(both.map(line)).toEqual([
      'APPEAL_4W 2026-02-03 decision-received met 2026-02-20',
      'APPEAL_4W 2026-02-10 decision-received running',
    ]);
    expect(both.map(({ subject }) => subject)).toEqual([
      { decisionId, personId: mette },
      { decisionId, personId: 'person-2' },
    ]);
  });
  it('of nobody in particular is met, too', () => {
    const [appeal] = appeals('administration', receipt({ personId: null }));
    expect(appeal && [line(appeal), appeal.subject]).toEqual([
      'APPEAL_4W 2026-02-03 decision-received met 2026-02-20',
      { decisionId },
    ]);
  });
  it('has not begun while the receipt is unknown or right guidance is missing', () => {
    expect(appeals('administration', receipt({ receivedOn: null }))).toEqual([]);
    expect(appeals('administration', receipt({ guidance: 'missing' }))).toEqual([]);
    const later = receipt({ guidance: 'wrong', guidanceGivenOn: '2026-02-10' });
    expect(appeals('administration', later).map(line)).toEqual([
      'APPEAL_4W 2026-02-10 guidance-received met 2026-02-20',
    ]);
    const before = receipt({ guidance: 'wrong', receivedOn: '2026-02-12', guidanceGivenOn: '2026-02-10' });
    expect(appeals('administration', before).map(line)).toEqual([
      'APPEAL_4W 2026-02-12 guidance-received met 2026-02-20',
    ]);
  });
  it('runs from the receipt without a claim of guidance where it is not known whether that was given', () => {
    const started = '2026-02-03 decision-received-guidance-unknown';
    const unknown = receipt({ guidance: 'unknown' });
    expect(appeals('administration', unknown).map(line)).toEqual([`APPEAL_4W ${started} met 2026-02-20`]);
    expect(appeals('committee', unknown).map(line)).toEqual([`APPEAL_BU_4W ${started} running`]);
    expect(appeals('administration', receipt({ guidance: 'unknown', receivedOn: null }))).toEqual([]);
  });
  it('over a committee’s decision is met when Ankestyrelsen has the complaint', () => {
    expect(appeals('committee', receipt()).map(line)).toEqual(['APPEAL_BU_4W 2026-02-03 decision-received running']);
    expect(appeals('committee', receipt(), passedOn()).map(line)).toEqual([
      'APPEAL_BU_4W 2026-02-03 decision-received met 2026-02-24',
    ]);
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
