import { specification } from '@lydhoer/kernel/testing';
import { assigned, closed, complaint, complaintId, withdrawn } from '../testing/complaint-examples.js';
import { stateAfter } from '../testing/deadline-examples.js';
import type { CorrectAnswerDueDate } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';

const given = specification(complaintDecider);
const due = (answerDueOn: string | null): ComplaintEvent => ({
  type: 'ComplaintAssigned',
  data: { complaintId, assignee: 'maria', team: 'boerneliv', answerDueOn },
});
const correct = (answerDueOn: string | null): CorrectAnswerDueDate => ({
  type: 'CorrectAnswerDueDate',
  data: { complaintId, answerDueOn, reason: 'Måneden var forkert.' },
});
const corrected = (was: string | null, answerDueOn: string | null): ComplaintEvent => ({
  type: 'AnswerDueDateCorrected',
  data: { complaintId, was, answerDueOn, reason: 'Måneden var forkert.' },
});

describe('A wrong day by which a complaint is to be answered', () => {
  it.each(['2026-02-20', '2026-03-12', null])('is put right: %s, of what somebody has', (on) => {
    given(complaint(), due('2026-04-12')).when(correct(on)).then(corrected('2026-04-12', on));
  });
  it('may have been forgotten', () => {
    given(complaint(), assigned()).when(correct('2026-03-12')).then(corrected(null, '2026-03-12'));
  });
  it('is another one, not before the receipt, of what is assigned and open', () => {
    const refused = { field: 'answerDueOn' };
    given(complaint(), due('2026-04-12')).when(correct('2026-04-12')).thenRefuses('answer-due-date-unchanged', refused);
    given(complaint(), assigned()).when(correct(null)).thenRefuses('answer-due-date-unchanged', refused);
    given(complaint(), due('2026-04-12'))
      .when(correct('2026-02-19'))
      .thenRefuses('date-before-receipt', { ...refused, earliest: '2026-02-20' });
    given(complaint()).when(correct('2026-03-12')).thenRefuses('not-assigned-yet', {});
    for (const [end, code] of [
      [closed(), 'complaint-closed'],
      [withdrawn(), 'complaint-withdrawn'],
    ] as const) {
      given(complaint(), due('2026-04-12'), end).when(correct('2026-03-12')).thenRefuses(code);
    }
  });
  it('leaves the complaint as if it had been told right at first, with whoever has it', () => {
    expect(stateAfter([complaint(), due('2026-04-12'), corrected('2026-04-12', '2026-03-12')])).toEqual(
      stateAfter([complaint(), due('2026-03-12')]),
    );
    expect(stateAfter([complaint(), corrected(null, '2026-03-12')])).toEqual(stateAfter([complaint()]));
  });
  it('leaves what was reminded of reminded of', () => {
    const reminded: ComplaintEvent = {
      type: 'AssigneeReminded',
      data: { complaintId, assignee: 'maria', answerDueOn: '2026-03-12', remindedOn: '2026-03-13' },
    };
    const again = stateAfter([complaint(), due('2026-03-12'), reminded, corrected('2026-03-12', '2026-04-12')]);
    expect(again?.assigned).toMatchObject({ answerDueOn: '2026-04-12', remindedOf: '2026-03-12' });
  });
});
