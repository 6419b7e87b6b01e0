import { specification } from '@lydhoer/kernel/testing';
import { complaintId } from '../../testing/complaint-examples.js';
import { rulebook } from '../../testing/deadline-examples.js';
import { appealed, decisionId } from '../../testing/realitet-examples.js';
import { approved, executed, notified } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { ChairCommand } from './chair.commands.js';
import { chairStandings, chairTrack, endedChairStandings } from './chair.track.js';

const given = specification(complaintDecider);
const said = { complaintId, decisionId };
const now = '2026-03-20T12:00:00.000Z';
const notify: ChairCommand = {
  type: 'NotifyOfChairDecision',
  data: { ...said, now, notifiedAt: '2026-02-03T08:00:00.000Z' },
};
const times = { executedAt: '2026-02-02T19:00:00.000Z', notifiedAt: null, answer: null, reason: 'Forkert time.' };
const correct: ChairCommand = {
  type: 'CorrectChairDecisionTimes',
  data: { ...said, now, ...times, neverExecuted: false, neverNotified: false, rulebook: rulebook() },
};
const lapsed: ComplaintEvent = {
  type: 'ChairDecisionLapsed',
  data: { ...said, lapsedOn: '2026-03-03', because: 'month-over' },
};
const rejected: ComplaintEvent = { type: 'ChairDecisionNotApproved', data: { ...said, decidedOn: '2026-02-06' } };

describe('A chair’s decision that was carried out', () => {
  const carriedOut = [...appealed('chair'), executed()];

  it.each([
    ['and waits for the committee', carriedOut],
    ['and was approved', [...carriedOut, approved()]],
    ['and was not approved', [...carriedOut, rejected]],
    ['and lapsed', [...carriedOut, lapsed]],
  ])('%s is still notified of, late as it is, and put right', (_how, history) => {
    given(...history)
      .when(notify)
      .then(notified());
    given(...history)
      .when(correct)
      .then({
        type: 'ChairDecisionTimesCorrected',
        data: { ...said, ...times },
      });
  });

  it('is not carried out again, and says of which decision that is not possible', () => {
    given(...carriedOut)
      .when({ type: 'ExecuteChairDecision', data: { ...said, now, executedAt: '2026-02-02T20:00:00.000Z' } })
      .thenRefuses('step-not-possible', {
        ...{ decisionId, step: 'ExecuteChairDecision', state: 'executed' },
        may: chairTrack.filter(({ state }) => state === 'executed').map(({ may }) => may),
      });
  });
});

describe('The chair’s track', () => {
  it('ends where no step leads anywhere else', () => {
    const stays = chairStandings.filter((standing) =>
      chairTrack
        .filter(({ state, leadsTo }) => state === standing && leadsTo !== 'as-put-right')
        .every(({ leadsTo }) => leadsTo === standing),
    );
    expect([...endedChairStandings]).toEqual(stays);
  });
});
