import { complaint, contact, intake, point } from '../../testing/complaint-examples.js';
import { added, party } from '../../testing/party-examples.js';
import {
  complaintAfter,
  decisionId,
  linked,
  mette,
  realitetPoint,
  receipt,
  recorded,
  withDeadlines,
} from '../../testing/realitet-examples.js';
import { boardDecided, forwarded, passedOn, reassessed } from '../../testing/realitet-step-examples.js';
import type { Intake } from '../complaint.commands.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { decisionOf } from './realitet.state.js';
import { complaining, latestDayOf, timelinessOf } from './timeliness.rules.js';

const early = { decidedOn: '2025-12-01' };
/** Received by the municipality on 20 February 2026, a Friday: what was received until 23 January is in time. */
const judged = (
  events: readonly ComplaintEvent[],
  changes: Partial<Intake> = {},
  body: 'administration' | 'committee' = 'administration',
) => {
  const first = complaint([realitetPoint()], changes);
  const state = complaintAfter(withDeadlines([first, recorded(body, early), linked(), ...events]));
  const decision = decisionOf(state, decisionId);
  return decision && timelinessOf(state, decision);
};
const on = (receivedOn: string | null, changes: object = {}) =>
  receipt({ receivedOn, how: receivedOn === null ? 'unknown' : 'stated', ...changes });

describe('Whether a complaint came in time', () => {
  it('is judged by the latest day after the party’s receipt', () => {
    expect(judged([on('2026-01-23')])).toBe('in-time');
    expect(judged([on('2026-01-22')])).toBe('late');
    // Four weeks after Sunday 25 January end on a Sunday: Monday is in time.
    expect(judged([on('2026-01-25')], { receivedOn: '2026-02-23' })).toBe('in-time');
    expect(judged([on('2026-01-25')], { receivedOn: '2026-02-24' })).toBe('late');
  });
  it('is unknown, and never late, when the receipt is', () => {
    expect(judged([])).toBe('unknown');
    expect(judged([on(null)])).toBe('unknown');
  });
  it('has not run out where no right guidance was given', () => {
    expect(judged([on('2025-12-05', { guidance: 'missing' })])).toBe('in-time');
    expect(judged([on('2025-12-05', { guidance: 'wrong' })])).toBe('in-time');
  });
  it('is not late, but unknown after the last day, where it is not known whether guidance was given', () => {
    const unknown = { guidance: 'unknown' };
    expect(judged([on('2026-01-23', unknown)])).toBe('in-time');
    expect(judged([on('2026-01-22', unknown)])).toBe('unknown');
    expect(judged([on('2026-01-22', unknown), on('2026-01-22', { personId: null })])).toBe('unknown');
    expect(judged([on('2026-01-26', unknown), passedOn('2026-02-24')], {}, 'committee')).toBe('unknown');
  });
  it('is in time while access to the files is waited for that was asked for within the time', () => {
    const of = { complaintId: intake().complaintId, decisionId, personId: mette, ground: 'access-to-files' as const };
    const asked = (requestedOn: string): ComplaintEvent => ({
      type: 'AppealTimeSuspended',
      data: { ...of, requestedOn },
    });
    const answer = { ...of, how: 'access-given' as const, resumedOn: '2026-01-22' };
    const answered: ComplaintEvent = { type: 'AppealTimeResumed', data: answer };
    expect(judged([on('2026-01-22'), asked('2026-02-19')])).toBe('in-time');
    expect(judged([on('2026-01-22'), asked('2026-02-20')])).toBe('late');
    expect(judged([on('2026-01-16'), asked('2026-01-20'), answered])).toBe('late');
  });
  it('is counted from the day on which missing guidance was given', () => {
    const missing = { guidance: 'missing' };
    expect(judged([on('2025-12-05', { ...missing, guidanceGivenOn: '2026-01-23' })])).toBe('in-time');
    expect(judged([on('2025-12-05', { ...missing, guidanceGivenOn: '2026-01-22' })])).toBe('late');
    expect(judged([on(null, { ...missing, guidanceGivenOn: '2026-01-22' })])).toBe('late');
    const data = { complaintId: intake().complaintId, decisionId, personId: mette, givenOn: '2026-01-22' };
    expect(judged([on('2025-12-05', missing), { type: 'AppealGuidanceGiven', data }])).toBe('late');
  });
});

describe('What was not in the complaint from the start', () => {
  const raised = (raisedOn: string | null, pointId = 'p2'): ComplaintEvent => ({
    type: 'PointAdded',
    data: { complaintId: intake().complaintId, point: realitetPoint(pointId), raisedOn },
  });
  const after =
    (...events: readonly ComplaintEvent[]) =>
    (...links: readonly ComplaintEvent[]) => {
      const told = [...events, recorded('administration', early), ...links, on('2026-01-23')];
      const state = complaintAfter(withDeadlines(told));
      const decision = decisionOf(state, decisionId);
      return decision && timelinessOf(state, decision);
    };

  it('came on the day on which it was raised: the first of the points about the decision counts', () => {
    const complained = after(complaint(), raised('2026-02-23'), raised(null, 'p3'));
    expect(complained(linked('p2'))).toBe('late');
    expect(complained(linked('p3'))).toBe('in-time');
    expect(complained(linked('p2'), linked('p3'))).toBe('in-time');
    expect(complained()).toBe('in-time');
  });
  it('does not count what turned out not to be about the decision’s content', () => {
    const { pointId, description, ...formalitet } = point('p3');
    expect(description).toBeNull();
    const reclassified: ComplaintEvent = {
      type: 'PointClassified',
      data: { complaintId: intake().complaintId, pointId, ...formalitet, reason: null },
    };
    const complained = after(complaint(), raised('2026-02-23'), raised(null, 'p3'));
    expect(complained(linked('p2'), linked('p3'), reclassified)).toBe('late');
  });
  it('came as a complaint when the contact was turned into one, and while it was a contact it did not come', () => {
    const turned = (turnedOn: string): ComplaintEvent => ({
      type: 'ContactTurnedIntoComplaint',
      data: { complaintId: intake().complaintId, turnedOn, points: [realitetPoint()] },
    });
    expect(after(contact(), turned('2026-02-23'))(linked())).toBe('late');
    expect(after(contact(), turned('2026-02-20'))(linked())).toBe('in-time');
    expect(after(contact(), turned('2026-02-23'))()).toBe('late');
    expect(after(contact())()).toBe('unknown');
  });
});

describe('The last day of a deadline', () => {
  it('is none while nobody knows how long it is, or whether it runs', () => {
    const remitted = [reassessed('maintained'), forwarded(), boardDecided('remitted')];
    const state = complaintAfter(withDeadlines([complaint([realitetPoint()]), recorded(), linked(), ...remitted]));
    expect(state.deadlines.all['REMIT_CASE.point-p1']?.computed).toBeNull();
    expect(latestDayOf(state, { rule: 'REMIT_CASE', subject: { pointId: 'p1' } })).toBeNull();
    expect(latestDayOf(state, { rule: 'CHOICE_4W', subject: { pointId: 'p1' } })).toBeNull();
  });
});

describe('Whose receipt it is judged by', () => {
  const father = 'person-2';
  const representative: Partial<Intake> = {
    complainant: {
      role: 'representative',
      person: { personId: 'person-9', name: 'Advokat' },
      powerOfAttorney: { required: false, receivedOn: null },
    },
    concerns: { personId: father, name: 'Bo' },
  };

  it('is the complainant’s, not another party’s', () => {
    expect(judged([on('2026-01-22'), on('2026-02-10', { personId: father })])).toBe('late');
    expect(judged([on('2026-02-10'), on('2026-01-22', { personId: father })])).toBe('in-time');
    expect(judged([on('2026-01-22', { personId: father })])).toBe('unknown');
  });
  it('is that of whom a representative acts for', () => {
    expect(judged([on('2026-01-22', { personId: father })], representative)).toBe('late');
    expect(judged([on('2026-01-23', { personId: father })], representative)).toBe('in-time');
  });
  it('is that of the one whom a representative who joined acts for, not of whom the case concerns', () => {
    const mother = added(party('mother'));
    const lawyer = added(party('lawyer', { roles: ['representative', 'complainant'], represents: 'mother' }));
    const own = complaint([realitetPoint()], { concerns: { personId: father, name: 'Bo' } });
    const ids = complaining(complaintAfter([own, mother, lawyer]));
    expect([...ids].sort()).toEqual(['lawyer', 'mother', mette]);
  });
  it('is any complainant’s: one in time is enough, and one unknown is no lateness', () => {
    expect(
      judged([on('2026-01-22', { personId: 'person-9' }), on('2026-01-23', { personId: father })], representative),
    ).toBe('in-time');
    expect(judged([on('2026-01-22', { personId: 'person-9' }), on(null, { personId: father })], representative)).toBe(
      'unknown',
    );
    expect(
      judged([on('2026-01-22', { personId: 'person-9' }), on('2026-01-21', { personId: father })], representative),
    ).toBe('late');
  });
  it('is that of nobody in particular where none of the complainants has one', () => {
    expect(judged([on('2026-01-22', { personId: null })])).toBe('late');
    expect(judged([on('2026-01-22', { personId: null }), on('2026-01-23')])).toBe('in-time');
  });
});

describe('A committee’s decision', () => {
  it('is complained of in time when Ankestyrelsen has the complaint in time', () => {
    expect(judged([on('2026-01-27'), passedOn('2026-02-24')], {}, 'committee')).toBe('in-time');
    expect(judged([on('2026-01-26'), passedOn('2026-02-24')], {}, 'committee')).toBe('late');
  });
  it('is of unknown timeliness until it has', () => {
    expect(judged([on('2026-01-27'), passedOn(null)], {}, 'committee')).toBe('unknown');
  });
});
