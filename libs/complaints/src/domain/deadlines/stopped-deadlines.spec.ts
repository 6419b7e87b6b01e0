import { complaintId } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import { appealed, decisionId, mette, receipt, recorded } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { AccessRequest } from '../realitet/appeal-time.state.js';
import { decisionOf } from '../realitet/realitet.state.js';
import { timelinessOf } from '../realitet/timeliness.rules.js';

const rules = rulebook({ goals: [] });
const of = { complaintId, decisionId, personId: mette };
const ground = 'access-to-files' as const;
const asked = (requestedOn: string): ComplaintEvent => ({
  type: 'AppealTimeSuspended',
  data: { ...of, ground, requestedOn },
});
const answered = (resumedOn: string): ComplaintEvent => ({
  type: 'AppealTimeResumed',
  data: { ...of, ground, how: 'access-given', resumedOn },
});
const reasons = (givenOn: string): ComplaintEvent => ({
  type: 'MissingReasonsGiven',
  data: { ...of, ground: 'missing-from-written-decision', givenOn },
});
const early = (body: 'administration' | 'committee' = 'administration') => recorded(body, { decidedOn: '2025-12-01' });
const receivedOn = (day: string, changes: object = {}) => receipt({ receivedOn: day, ...changes });
const id = `APPEAL_4W.decision-${decisionId}.person-${mette}`;
/** Complained on 20 February 2026 about a decision that was received on 16 January: a week after 13 February. */
const late = () => {
  const life = living(rules, '2026-03-02');
  const [registered, , linked] = appealed();
  if (!registered || !linked) throw new Error('no complaint');
  life.tell([registered, early(), linked]);
  expect(life.lines([receivedOn('2026-01-16')])).toEqual([
    `${id} started 2026-01-16 until 2026-02-13`,
    `${id} met 2026-02-20, late`,
  ]);
  return life;
};
const timeliness = (life: ReturnType<typeof living>) => {
  const state = life.state();
  const decision = state && decisionOf(state, decisionId);
  return state && decision && timelinessOf(state, decision);
};

describe('A time for appeals within which access to the files was asked for', () => {
  it('stands still: what came meanwhile came in time', () => {
    const life = late();
    expect(timeliness(life)).toBe('late');
    expect(life.lines([asked('2026-02-12')])).toEqual([`${id} met 2026-02-20, in time`]);
    expect(timeliness(life)).toBe('in-time');
  });
  it('runs on with the answer, and is judged by its moved day', () => {
    const life = late();
    life.tell([asked('2026-02-12')]);
    expect(life.lines([answered('2026-02-18')])).toEqual([`${id} moved 2026-02-13 to 2026-03-04: suspended-by-law`]);
    expect(timeliness(life)).toBe('in-time');
    expect(life.state()?.deadlines.all[id]?.met).toMatchObject({ late: false });
  });
  it('may be over all the same', () => {
    const life = late();
    life.tell([asked('2026-01-20')]);
    expect(life.lines([answered('2026-01-22')])).toEqual([
      `${id} moved 2026-02-13 to 2026-02-16: suspended-by-law`,
      `${id} met 2026-02-20, late`,
    ]);
    expect(timeliness(life)).toBe('late');
  });
  it('is that of the party who asked, and of no other', () => {
    const life = late();
    life.tell([receivedOn('2026-02-10', { personId: 'person-2' })]);
    const other = `APPEAL_4W.decision-${decisionId}.person-person-2`;
    const before = life.state()?.deadlines.all[other];
    life.tell([asked('2026-02-12'), answered('2026-02-18')]);
    expect(life.state()?.deadlines.all[other]).toEqual(before);
    expect(before?.computed?.latestOn).toBe('2026-03-10');
  });
  it('keeps what the law stopped when the receipt is put right, unless access was then asked for too late', () => {
    const life = late();
    life.tell([asked('2026-02-12'), answered('2026-02-18')]);
    const right = (day: string): ComplaintEvent => {
      const { data } = receivedOn(day) as Extract<ComplaintEvent, { type: 'DecisionReceiptRecorded' }>;
      return { type: 'DecisionReceiptCorrected', data: { ...data, reason: 'Kvitteringen.' } };
    };
    expect(life.lines([right('2026-01-20')])).toEqual([`${id} moved 2026-03-04 to 2026-03-04: fact-corrected`]);
    expect(life.lines([right('2026-01-12')])).toEqual([
      `${id} moved 2026-03-04 to 2026-02-09: fact-corrected`,
      `${id} met 2026-02-20, late`,
    ]);
    expect(timeliness(life)).toBe('late');
  });
  it('is the committee’s, too', () => {
    const life = living(rules, '2026-03-02');
    const [registered, , linked] = appealed();
    if (!registered || !linked) throw new Error('no complaint');
    life.tell([registered, early('committee'), linked, receivedOn('2026-02-03')]);
    life.tell([asked('2026-02-27')]);
    const committee = `APPEAL_BU_4W.decision-${decisionId}.person-${mette}`;
    expect(life.lines([answered('2026-03-02')])).toEqual([
      `${committee} moved 2026-03-03 to 2026-03-16: suspended-by-law`,
    ]);
  });
});

describe('A time for appeals of which was recorded wrongly what the law did to it', () => {
  const requests = (...accessRequests: AccessRequest[]): ComplaintEvent => ({
    type: 'AccessRequestsCorrected',
    data: { ...of, was: [], accessRequests, reason: 'x' },
  });
  const given = (givenOn: string | null): ComplaintEvent => ({
    type: 'MissingReasonsCorrected',
    data: {
      ...{ ...of, was: null, reason: 'x' },
      given: givenOn === null ? null : { ground: 'decision-was-oral', givenOn },
    },
  });

  it('is judged by the requests as they really were', () => {
    const life = late();
    life.tell([asked('2026-02-12'), answered('2026-02-18')]);
    const earlier: AccessRequest = { requestedOn: '2026-01-20', answeredOn: '2026-01-22', how: 'access-given' };
    expect(life.lines([requests(earlier)])).toEqual([
      `${id} moved 2026-03-04 to 2026-02-16: fact-corrected`,
      `${id} met 2026-02-20, late`,
    ]);
    expect(life.lines([requests({ requestedOn: '2026-02-12', answeredOn: null, how: null })])).toEqual([
      `${id} moved 2026-02-16 to 2026-02-13: fact-corrected`,
      `${id} met 2026-02-20, in time`,
    ]);
    expect(life.lines([requests()])).toEqual([`${id} met 2026-02-20, late`]);
  });
  it('begins when the reasons really were given, or with the receipt', () => {
    const life = late();
    life.tell([reasons('2026-02-16')]);
    expect(life.lines([given('2026-02-09')])).toEqual([`${id} moved 2026-03-16 to 2026-03-09: fact-corrected`]);
    expect(life.lines([given(null)])).toEqual([
      `${id} moved 2026-03-09 to 2026-02-13: fact-corrected`,
      `${id} met 2026-02-20, late`,
    ]);
    expect(life.lines([given('2026-02-16')])[0]).toBe(`${id} moved 2026-02-13 to 2026-03-16: restarted-by-law`);
  });
});

describe('Missing reasons', () => {
  it('let the time for appeals begin anew when they are given', () => {
    const life = late();
    expect(life.lines([reasons('2026-02-16')])).toEqual([
      `${id} moved 2026-02-13 to 2026-03-16: restarted-by-law`,
      `${id} met 2026-02-20, in time`,
    ]);
    expect(life.state()?.deadlines.all[id]).toMatchObject({ startedOn: '2026-02-16', startedBy: 'reasons-received' });
    expect(timeliness(life)).toBe('in-time');
  });
  it('change nothing where they came with the decision, or before the guidance on how to appeal', () => {
    const life = late();
    expect(life.lines([reasons('2026-01-16')])).toEqual([]);
    const guided = living(rules, '2026-03-02');
    const [registered, , linked] = appealed();
    if (!registered || !linked) throw new Error('no complaint');
    guided.tell([registered, early(), linked]);
    guided.tell([receivedOn('2026-01-05', { guidance: 'missing', guidanceGivenOn: '2026-01-20' })]);
    expect(guided.lines([reasons('2026-01-12')])).toEqual([]);
    expect(guided.state()?.deadlines.all[id]?.startedBy).toBe('guidance-received');
  });
});

describe('A time for appeals of which nobody knows whether guidance let it begin', () => {
  const received = (day: string) => {
    const life = living(rules, '2026-03-02');
    const [registered, , linked] = appealed();
    if (!registered || !linked) throw new Error('no complaint');
    life.tell([registered, early(), linked]);
    return { life, lines: life.lines([receivedOn(day, { guidance: 'unknown' })]) };
  };

  it('was kept by who complained within it', () => {
    expect(received('2026-01-23').lines).toEqual([
      `${id} started 2026-01-23 until 2026-02-20`,
      `${id} met 2026-02-20, in time`,
    ]);
  });
  it('was neither kept nor missed by who complained after it, and that stays so when deadlines are computed anew', () => {
    const { life, lines } = received('2026-01-22');
    expect(lines).toEqual([`${id} started 2026-01-22 until 2026-02-19`, `${id} superseded: timeliness-unknown`]);
    expect(life.lines([], { anew: 'open' })).toEqual([]);
  });
});
