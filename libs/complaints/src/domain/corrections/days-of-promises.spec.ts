import { specification } from '@lydhoer/kernel/testing';
import { answer, answered, complaint, complaintId } from '../../testing/complaint-examples.js';
import { correctDay, correctedDay } from '../../testing/formalitet-correction-examples.js';
import { action, held, offered, secondStageAsked, settled } from '../../testing/formalitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';

const given = specification(complaintDecider);

describe('The day of what left something to be done', () => {
  const left = answered({ outstandingActions: [action('a1', '2026-03-01'), action('a2', '2026-02-28')] });

  it('does not come after the first day by which that is to be done, but may be that day', () => {
    for (const on of ['2026-03-01', '2026-03-02']) {
      given(complaint(), left)
        .when(correctDay('answered', on))
        .thenRefuses('outstanding-action-due-before', { field: 'on', latest: '2026-02-28' });
    }
    given(complaint(), left)
      .when(correctDay('answered', '2026-02-28'))
      .then(correctedDay('answered', '2026-02-27', '2026-02-28'));
  });

  it('is that of an agreement, too', () => {
    given(complaint(), offered(), held(), settled('2026-02-25', [action('a1', '2026-02-26')]))
      .when(correctDay('settled-by-dialogue', '2026-02-27'))
      .thenRefuses('outstanding-action-due-before', { field: 'on', latest: '2026-02-26' });
  });

  it('is bound by what it left itself, and by nothing that another did', () => {
    const again: ComplaintEvent = { type: 'SecondStageAnswered', data: { ...answer(), answeredOn: '2026-03-01' } };
    given(complaint(), left, secondStageAsked('2026-02-28'), again)
      .when(correctDay('second-stage-answered', '2026-03-02'))
      .then(correctedDay('second-stage-answered', '2026-03-01', '2026-03-02'));
  });

  it('is bound by the day to which that was postponed', () => {
    const postponed: ComplaintEvent = {
      type: 'OutstandingActionPostponed',
      data: {
        ...{ complaintId, pointId: 'p1', actionId: 'a2', was: '2026-02-28', dueOn: '2026-04-01' },
        reason: 'x',
      },
    };
    given(complaint(), left, postponed)
      .when(correctDay('answered', '2026-03-01'))
      .then(correctedDay('answered', '2026-02-27', '2026-03-01'));
  });
});
