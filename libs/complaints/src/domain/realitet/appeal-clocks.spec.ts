import { clockLine as line, clocksAfter as clocks } from '../../testing/clock-lines.js';
import { closed, complaint, complaintId, point } from '../../testing/complaint-examples.js';
import {
  appealed,
  decisionId,
  linked,
  mette,
  newDecisionId,
  realitetPoint,
  receipt,
  recorded,
} from '../../testing/realitet-examples.js';
import {
  boardDecided,
  forwarded,
  givenUp,
  madeAnew,
  passedOn,
  reassessed,
} from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';

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
  it('ends for who has not complained, when the points about the decision are at their end or the complaint is closed', () => {
    const father = receipt({ personId: 'person-2', receivedOn: '2026-02-10' });
    const his = (...events: readonly ComplaintEvent[]) =>
      appeals('administration', receipt(), father, ...events).map(line)[1];
    const clock = 'APPEAL_4W 2026-02-10 decision-received';
    expect(his(reassessed('maintained'), forwarded())).toBe(`${clock} running`);
    expect(his(reassessed('upheld-in-full'), madeAnew('upheld-in-full'))).toBe(`${clock} complaint-ended`);
    expect(his(reassessed('maintained'), forwarded(), boardDecided('affirmed'))).toBe(`${clock} complaint-ended`);
    expect(his(givenUp())).toBe(`${clock} complaint-ended`);
    expect(his(closed())).toBe(`${clock} complaint-ended`);
    const other: ComplaintEvent = {
      type: 'PointAdded',
      data: { complaintId, point: realitetPoint('p2'), raisedOn: null },
    };
    const { description, ...formalitet } = point('p2');
    const reclassified: ComplaintEvent = {
      type: 'PointClassified',
      data: { complaintId, ...formalitet, reason: description },
    };
    expect(his(other, linked('p2'), givenUp())).toBe(`${clock} running`);
    expect(his(other, linked('p2'), givenUp(), reclassified)).toBe(`${clock} complaint-ended`);
    const [without] = clocks(complaint([point('p1')]), recorded(), father);
    expect(without && line(without)).toBe(`${clock} running`);
    const reopened: ComplaintEvent = { type: 'ComplaintReopened', data: { complaintId, reason: 'x' } };
    expect(his(closed(), reopened)).toBe(`${clock} running`);
    const [hers] = appeals('administration', receipt(), father, closed());
    expect(hers && line(hers)).toBe('APPEAL_4W 2026-02-03 decision-received met 2026-02-20');
  });
  it('over the decision that came of the complaint goes on, whatever becomes of that', () => {
    const anew = receipt({ decisionId: newDecisionId, receivedOn: '2026-03-12' });
    const upheld = [reassessed('upheld-in-full'), madeAnew('upheld-in-full'), anew, closed('2026-03-20')];
    expect(appeals('administration', ...upheld).map(line)).toEqual(['APPEAL_4W 2026-03-12 decision-received running']);
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
