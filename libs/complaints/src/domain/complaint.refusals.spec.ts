import { lookedUp } from './complaint.refusals.js';

describe('A refusal', () => {
  it.each([
    ['the register of staff', ['assignee-unknown', 'adviser-unknown', 'decision-staff-unknown']],
    [
      'the vocabulary',
      ['theme-unknown', 'consequence-unknown', 'appeal-cause-unknown', 'appeal-cause-not-valid-on-date'],
    ],
    ['the organisation', ['team-unknown', 'team-not-valid-on-date']],
  ])('that rests on %s is looked up once more before it stands: what is read may be a moment old', (_what, codes) => {
    expect(codes.filter((code) => !lookedUp.has(code))).toEqual([]);
  });

  it('that rests on the complaint alone stands at once', () => {
    for (const code of ['complaint-closed', 'date-in-the-future', 'point-unknown'])
      expect(lookedUp.has(code)).toBe(false);
  });
});
