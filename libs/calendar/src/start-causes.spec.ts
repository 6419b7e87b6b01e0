import { calendarOf, computeDeadline, describeDeadline, type Language, type StartCause } from './index.js';
import { ruleNamed } from './testing/rules.js';

const reason = (rule: 'APPEAL_4W' | 'FORWARD_PART_14D', by: StartCause, language: Language) =>
  describeDeadline(computeDeadline(ruleNamed(rule), { on: '2026-04-08', by }, calendarOf()), language).reason;

describe('What started a deadline', () => {
  it('is the end of the citizen’s time where nothing was answered, not an answer', () => {
    expect(reason('FORWARD_PART_14D', 'choice-time-over', 'da')).toContain(
      'løber fra onsdag den 8. april 2026, da borgerens frist for at svare udløb, og udløber ',
    );
    expect(reason('FORWARD_PART_14D', 'choice-time-over', 'en')).toContain(
      'runs from Wednesday 8 April 2026, when the citizen’s time to answer ran out, and ends on ',
    );
  });
  it('is the receipt alone where it is not known whether guidance on how to appeal was given', () => {
    expect(reason('APPEAL_4W', 'decision-received-guidance-unknown', 'da')).toContain(
      'da afgørelsen blev modtaget (det vides ikke, om der var givet klagevejledning), og udløber ',
    );
    expect(reason('APPEAL_4W', 'decision-received-guidance-unknown', 'en')).toContain(
      'when the decision was received (it is not known whether guidance on how to appeal was given), and ends on ',
    );
  });
});
