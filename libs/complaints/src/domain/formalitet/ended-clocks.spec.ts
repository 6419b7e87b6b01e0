import { complaint, point } from '../../testing/complaint-examples.js';
import { tied } from '../../testing/formalitet-examples.js';
import { boardReceived } from '../../testing/realitet-correction-examples.js';
import {
  appealed,
  complaintAfter,
  decisionId,
  linked,
  realitetPoint,
  recorded,
} from '../../testing/realitet-examples.js';
import { boardDecided, forwarded, givenUp, passedOn, reassessed } from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { formalitetClocks } from './formalitet.clocks.js';

/** Of each clock: why and since when it no longer runs though it was not met. */
const ends = (...events: readonly ComplaintEvent[]) =>
  formalitetClocks(complaintAfter(events)).map(({ rule, ended, endedOn = null }) => [rule, ended, endedOn]);

describe('An acknowledgement that was not sent', () => {
  it('is owed no more since the last of the points came to its end', () => {
    expect(ends(...appealed())).toEqual([['ACK', null, null]]);
    expect(ends(...appealed(), givenUp())).toEqual([['ACK', 'points-at-their-end', '2026-03-15']]);
    const two = [complaint([realitetPoint(), realitetPoint('p2')]), recorded('committee'), linked(), linked('p2')];
    const second = {
      type: 'AppealWithdrawn',
      data: { ...givenUp('2026-03-18').data, pointId: 'p2' },
    } as ComplaintEvent;
    expect(ends(...two, second, givenUp())).toEqual([['ACK', 'points-at-their-end', '2026-03-18']]);
  });
  it('is owed no more since Ankestyrelsen decided, and not since it began to', () => {
    const direct = [...appealed('committee'), boardReceived('2026-02-10')];
    expect(ends(...direct)).toEqual([['ACK', null, null]]);
    expect(ends(...direct, boardDecided('affirmed'))).toEqual([['ACK', 'points-at-their-end', '2026-04-22']]);
  });
});

describe('A reply about what went along with an appeal', () => {
  const registered = complaint([realitetPoint('p1'), point('p2')]);
  const touching = { type: 'PointTiedToDecision', data: { ...tied(decisionId).data, pointId: 'p2' } } as ComplaintEvent;
  const reply = (...events: readonly ComplaintEvent[]) => ends(...events).filter(([rule]) => rule === 'REPLY');

  it('is owed no more since the decision came on its way to Ankestyrelsen', () => {
    const appealing = [registered, recorded(), linked(), touching, reassessed('maintained')];
    expect(reply(...appealing)).toEqual([['REPLY', null, null]]);
    expect(reply(...appealing, forwarded('2026-03-12', ['p2']))).toEqual([
      ['REPLY', 'gone-along-with-appeal', '2026-03-12'],
    ]);
    expect(reply(...appealing, forwarded('2026-03-12', ['p2']), boardDecided('affirmed'))).toEqual([
      ['REPLY', 'gone-along-with-appeal', '2026-03-12'],
    ]);
    const passed = {
      type: 'PassedOnToAppealBoard',
      data: { ...passedOn().data, alongPointIds: ['p2'] },
    } as ComplaintEvent;
    const ofCommittee = [registered, recorded('committee'), linked(), touching, passed];
    expect(reply(...ofCommittee)).toEqual([['REPLY', 'gone-along-with-appeal', '2026-02-23']]);
  });
});
