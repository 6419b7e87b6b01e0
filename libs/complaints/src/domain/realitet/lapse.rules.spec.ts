import { specification } from '@lydhoer/kernel/testing';
import { closed, complaintId, withdrawn } from '../../testing/complaint-examples.js';
import { appealed, complaintAfter, later } from '../../testing/realitet-examples.js';
import { boardDecided, forwarded, givenUp, passedOn, reassessed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { boardOutcomeOf } from './lapse.rules.js';
import { realitetClocks } from './realitet.clocks.js';

const given = specification(complaintDecider);
const withBoard = [...appealed(), reassessed('maintained'), forwarded()];
const outcome = (...events: readonly ComplaintEvent[]) => {
  const found = boardOutcomeOf(complaintAfter(events), 'p1');
  return found && [found.outcome, found.decidedOn];
};

describe('An appeal that lies at Ankestyrelsen', () => {
  it('may be given up by the citizen: then it lapses there', () => {
    given(...withBoard)
      .when({
        type: 'WithdrawAppeal',
        data: { complaintId, pointId: 'p1', withdrawnOn: '2026-03-20', note: null, today: later },
      })
      .then(givenUp('2026-03-20'));
    expect(outcome(...withBoard)).toBeNull();
    expect(boardOutcomeOf(complaintAfter([...withBoard, givenUp('2026-03-20')]), 'p1')).toEqual({
      ...{ outcome: 'lapsed', causes: [], decidedOn: '2026-03-20', receivedOn: '2026-03-20' },
    });
    expect(outcome(...appealed('committee'), passedOn(), givenUp('2026-03-20'))).toEqual(['lapsed', '2026-03-20']);
  });
  it('lapses with the complaint that is withdrawn, and lies there again when that is revoked', () => {
    const revoked: ComplaintEvent = { type: 'WithdrawalRevoked', data: { complaintId, reason: 'x' } };
    expect(outcome(...withBoard, withdrawn('2026-03-20'))).toEqual(['lapsed', '2026-03-20']);
    expect(outcome(...withBoard, withdrawn('2026-03-20'), revoked)).toBeNull();
    expect(outcome(...withBoard, closed('2026-03-20'))).toBeNull();
  });
  it('has the outcome that Ankestyrelsen gave it, whatever came after', () => {
    expect(outcome(...withBoard, boardDecided('affirmed'))).toEqual(['affirmed', '2026-04-20']);
    expect(outcome(...withBoard, boardDecided('affirmed'), withdrawn('2026-05-01'))).toEqual([
      'affirmed',
      '2026-04-20',
    ]);
  });
  it('leaves Ankestyrelsen nothing to decide in time, and nothing to bring before the court', () => {
    const clocks = realitetClocks(complaintAfter([...appealed('committee'), passedOn(), givenUp('2026-03-20')]));
    expect(clocks.map(({ rule, metOn, ended }) => [rule, metOn, ended])).toEqual([['AST_8W', null, 'withdrawn']]);
  });
});

describe('What Ankestyrelsen never had', () => {
  it('lapses nowhere', () => {
    expect(outcome(...appealed(), givenUp())).toBeNull();
    expect(outcome(...appealed(), reassessed('maintained'), withdrawn('2026-03-20'))).toBeNull();
    expect(outcome(...appealed('committee'), givenUp())).toBeNull();
  });
});
