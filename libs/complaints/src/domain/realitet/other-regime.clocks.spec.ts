import { clockLine as line, clocksAfter as clocks } from '../../testing/clock-lines.js';
import { closed, complaint, complaintId } from '../../testing/complaint-examples.js';
import { decisionId, linked, mette, realitetPoint, receipt, recorded } from '../../testing/realitet-examples.js';
import {
  boardDecided,
  forwarded,
  givenUp,
  madeAnew,
  passedOn,
  reassessed,
} from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';

const elsewhere = (...events: readonly ComplaintEvent[]) =>
  clocks(
    complaint([realitetPoint()]),
    recorded('administration', { regime: 'not-computed-here' }),
    linked(),
    receipt(),
    ...events,
  );
const lines = (...events: readonly ComplaintEvent[]) => elsewhere(...events).map(line);
const received = (state: string, appeal = 'running') => [
  `OTHER_REGIME_APPEAL 2026-02-03 decision-received ${appeal}`,
  `OTHER_REGIME 2026-02-20 complaint-received ${state}`,
];

describe('Under a regime that is not computed here', () => {
  it('one clock says that something runs, and one each party that its time for appeals does', () => {
    expect(elsewhere()).toEqual([
      {
        rule: 'OTHER_REGIME_APPEAL',
        subject: { decisionId, personId: mette },
        occurrence: 0,
        startedOn: '2026-02-03',
        startedAt: null,
        startedBy: 'decision-received',
        metOn: null,
        metAt: null,
        ended: null,
      },
      {
        rule: 'OTHER_REGIME',
        subject: { pointId: 'p1' },
        occurrence: 0,
        startedOn: '2026-02-20',
        startedAt: null,
        startedBy: 'complaint-received',
        metOn: null,
        metAt: null,
        ended: null,
      },
    ]);
  });
  it('it runs from the day the point was raised', () => {
    const legalBasis = { statute: 'ungdomskriminalitetsloven', paragraph: '§ 55' };
    const point = realitetPoint('p2', { legalBasis });
    const added: ComplaintEvent = { type: 'PointAdded', data: { complaintId, point, raisedOn: '2026-02-27' } };
    expect(clocks(complaint(), added).map(line)).toContain('OTHER_REGIME 2026-02-27 point-raised running');
  });
  it('it is met by what the municipality sends, or by what reaches Ankestyrelsen', () => {
    expect(lines(reassessed('maintained'), forwarded())).toEqual(received('met 2026-03-12'));
    expect(lines(reassessed('upheld-in-full'), madeAnew('upheld-in-full'))).toEqual(
      received('met 2026-03-11', 'complaint-ended'),
    );
    expect(lines(passedOn())).toEqual(received('met 2026-02-23'));
    expect(lines(boardDecided('affirmed'))).toEqual(received('met 2026-04-20'));
  });
  it('it ends when the point is given up, unless it was met by then', () => {
    expect(elsewhere(givenUp())).toMatchObject([
      { ended: 'complaint-ended', metOn: null },
      { ended: 'withdrawn', endedOn: '2026-03-15', metOn: null },
    ]);
    expect(lines(reassessed('maintained'), forwarded(), givenUp('2026-03-20'))).toEqual(
      received('met 2026-03-12', 'complaint-ended'),
    );
  });
  it('it runs again while a remitted case is to be decided anew', () => {
    const remitted = [reassessed('maintained'), forwarded(), boardDecided('remitted')] as const;
    expect(lines(...remitted)).toEqual(received('running'));
    expect(lines(...remitted, madeAnew('remitted', { sentOn: '2026-05-20' }))).toEqual(
      received('met 2026-05-20', 'complaint-ended'),
    );
  });
  it('a party’s time for appeals is not begun without guidance, and over with the complaint', () => {
    const ofMissing = receipt({ personId: null, guidance: 'missing' });
    expect(lines(ofMissing)).toEqual(received('running'));
    expect(lines(closed())[0]).toBe('OTHER_REGIME_APPEAL 2026-02-03 decision-received complaint-ended');
  });
});
