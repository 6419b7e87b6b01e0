import {
  answered,
  closed,
  complaint,
  complaintId,
  contact,
  point,
  withdrawn,
} from '../../testing/complaint-examples.js';
import {
  acknowledged,
  annulled,
  answeredAgain,
  goneAlong,
  held,
  offered,
  reopened,
  revoked,
  secondStageAsked,
  settled,
} from '../../testing/formalitet-examples.js';
import { appealed, linked, realitetPoint, recorded } from '../../testing/realitet-examples.js';
import { forwarded, madeAnew, passedOn, reassessed, upheldInPart } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { formalitetClocks } from './formalitet.clocks.js';

const classified = (kind: 'formalitet' | 'realitet'): ComplaintEvent => ({
  type: 'PointClassified',
  data: {
    ...{ complaintId, pointId: 'p1', kind, theme: 'DECISION', consequences: [], legalBasis: null },
    ...{ team: 'boerneliv', reason: null },
  },
});
const corrected: ComplaintEvent = {
  type: 'ReceiptDateCorrected',
  data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-18', reason: 'x' },
};
const clocks = (...events: readonly ComplaintEvent[]) => {
  const state = events.reduce(complaintDecider.evolve, complaintDecider.initial);
  if (state === null) throw new Error('not registered');
  return formalitetClocks(state);
};
/** Rule, day it was met, why it ended. */
const met = (...events: readonly ComplaintEvent[]) =>
  clocks(...events).map(({ rule, metOn, ended }) => [rule, metOn, ended]);
const running = [
  ['ACK', null, null],
  ['REPLY', null, null],
];
const two = complaint([point('p1'), point('p2')]);

describe('The clocks of the formalitet track', () => {
  it('start with the receipt of a contact and of a complaint, and follow its correction', () => {
    const clock = { subject: {}, occurrence: 0, startedOn: '2026-02-20', startedAt: null, metAt: null };
    const open = { metOn: null, ended: null };
    expect(clocks(contact())).toEqual([
      { rule: 'ACK', ...clock, startedBy: 'contact-received', ...open },
      { rule: 'REPLY', ...clock, startedBy: 'contact-received', ...open },
    ]);
    expect(clocks(complaint(), corrected).map(({ startedOn, startedBy }) => [startedOn, startedBy])).toEqual([
      ['2026-02-18', 'complaint-received'],
      ['2026-02-18', 'complaint-received'],
    ]);
  });

  it('start with the receipt of the contact that became a complaint later, and of the complaint that it was at once', () => {
    const turned = (turnedOn: string): ComplaintEvent => ({
      type: 'ContactTurnedIntoComplaint',
      data: { complaintId, turnedOn, points: [point('p1')] },
    });
    const starts = (...events: readonly ComplaintEvent[]) =>
      clocks(contact(), ...events).map(({ startedOn, startedBy }) => [startedOn, startedBy]);
    const from = (startedBy: string) => [
      ['2026-02-20', startedBy],
      ['2026-02-20', startedBy],
    ];
    expect(starts(turned('2026-02-21'))).toEqual(from('contact-received'));
    expect(starts(turned('2026-02-20'))).toEqual(from('complaint-received'));
  });

  it.each<[string, readonly ComplaintEvent[], string]>([
    ['an acknowledgement', [acknowledged('2026-02-24')], '2026-02-24'],
    ['the first answer', [answered({ pointId: 'p2', answeredOn: '2026-02-25' })], '2026-02-25'],
    ['a settlement', [offered(), held(), settled('2026-02-26')], '2026-02-26'],
    ['the closing', [closed('2026-02-28')], '2026-02-28'],
    ['the earliest of them', [answered({ answeredOn: '2026-02-27' }), acknowledged('2026-02-23')], '2026-02-23'],
  ])('ACK is met by %s', (_what, events, on) => {
    expect(met(two, ...events)[0]).toEqual(['ACK', on, null]);
  });

  it.each<[string, readonly ComplaintEvent[], string]>([
    ['a decision that upholds it in part', upheldInPart, '2026-03-11'],
    ['a decision that upholds it in full', [reassessed('upheld-in-full'), madeAnew('upheld-in-full')], '2026-03-11'],
    ['its being forwarded', [reassessed('maintained'), forwarded('2026-03-12')], '2026-03-12'],
    ['an answer to another point before', [answered({ pointId: 'p2' }), ...upheldInPart], '2026-02-27'],
  ])('ACK of a complaint about a decision is met by %s', (_what, events, on) => {
    const about = [complaint([realitetPoint(), point('p2')]), recorded(), linked()];
    expect(met(...about, reassessed('maintained'))[0]).toEqual(['ACK', null, null]);
    expect(met(...about, ...events)[0]).toEqual(['ACK', on, null]);
  });

  it('ACK of a committee’s decision is met by its being passed on', () => {
    expect(met(...appealed('committee'))[0]).toEqual(['ACK', null, null]);
    expect(met(...appealed('committee'), passedOn())[0]).toEqual(['ACK', '2026-02-23', null]);
  });

  it('ACK is awaited by nobody once every point is at its end, though nothing was sent', () => {
    const dropped: ComplaintEvent = {
      type: 'AppealWithdrawn',
      data: { complaintId, pointId: 'p1', withdrawnOn: '2026-02-26', note: null },
    };
    expect(met(...appealed(), dropped)).toEqual([['ACK', null, 'points-at-their-end']]);
    const two = [complaint([realitetPoint(), point('p2')]), recorded(), linked(), dropped];
    expect(met(...two)[0]).toEqual(['ACK', null, null]);
    expect(met(contact())[0]).toEqual(['ACK', null, null]);
  });

  it('REPLY waits for every formalitet point, answered or settled, and for the first answers alone', () => {
    const first = answered({ pointId: 'p2', answeredOn: '2026-02-28' });
    expect(met(two, first)[1]).toEqual(['REPLY', null, null]);
    expect(met(two, first, offered(), held(), settled())[1]).toEqual(['REPLY', '2026-02-28', null]);
    expect(met(complaint(), answered(), secondStageAsked())[1]).toEqual(['REPLY', '2026-02-27', null]);
    expect(met(complaint(), answered(), secondStageAsked(), answeredAgain())[1]).toEqual(['REPLY', '2026-02-27', null]);
  });

  it('REPLY of a contact is met when it is closed, and runs again when that was too early', () => {
    expect(met(contact(), closed())).toEqual([
      ['ACK', '2026-02-28', null],
      ['REPLY', '2026-02-28', null],
    ]);
    expect(met(contact(), closed(), reopened)).toEqual(running);
  });

  it('REPLY of what a register closed without answers is met by that', () => {
    expect(met(two, closed())[1]).toEqual(['REPLY', '2026-02-28', null]);
  });

  it('a point of another track has no REPLY; reclassified, it has one from the original receipt', () => {
    const realitet = complaint([point('p1', { kind: 'realitet' })]);
    expect(met(realitet)).toEqual([['ACK', null, null]]);
    expect(clocks(realitet, classified('formalitet'))[1]).toMatchObject({ rule: 'REPLY', startedOn: '2026-02-20' });
    expect(met(complaint(), classified('realitet'))).toEqual([['ACK', null, null]]);
    expect(met(complaint([point('p1'), point('p2', { kind: 'realitet' })]), answered())[1]).toEqual([
      'REPLY',
      '2026-02-27',
      null,
    ]);
  });

  it('a point that went along with an appeal is not awaited here', () => {
    expect(met(two, goneAlong)[1]).toEqual(['REPLY', null, null]);
    expect(met(two, goneAlong, answered({ pointId: 'p2' }))[1]).toEqual(['REPLY', '2026-02-27', null]);
    expect(met(complaint(), goneAlong)).toEqual([
      ['ACK', null, 'points-at-their-end'],
      ['REPLY', null, 'gone-along-with-appeal'],
    ]);
  });

  it('nobody waits for what was withdrawn or annulled; taken back, they run again', () => {
    expect(met(complaint(), withdrawn())).toEqual([
      ['ACK', null, 'withdrawn'],
      ['REPLY', null, 'withdrawn'],
    ]);
    expect(met(complaint(), withdrawn(), revoked)).toEqual(running);
    expect(met(complaint(), annulled())).toEqual([
      ['ACK', null, 'annulled'],
      ['REPLY', null, 'annulled'],
    ]);
    expect(met(complaint(), acknowledged('2026-02-23'), withdrawn())[0]).toEqual(['ACK', '2026-02-23', null]);
  });
});
