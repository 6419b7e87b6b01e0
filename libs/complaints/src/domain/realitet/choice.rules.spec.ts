import { appealed, complaintAfter, withDeadlines } from '../../testing/realitet-examples.js';
import { chose, upheldInPart } from '../../testing/realitet-step-examples.js';
import { choseLate, lastDayToChoose } from './choice.rules.js';

const upheld = [...appealed(), ...upheldInPart];

describe('A citizen’s answer to a partial uphold', () => {
  it('is late after the last day that was computed, whatever was told', () => {
    for (const told of [true, false]) {
      for (const [answeredOn, late] of [
        ['2026-04-07', false],
        ['2026-04-08', false],
        ['2026-04-09', true],
      ] as const) {
        const complaint = complaintAfter(withDeadlines([...upheld, chose('stands', answeredOn, told)]));
        expect(lastDayToChoose(complaint, 'p1')).toBe('2026-04-08');
        expect([answeredOn, choseLate(complaint, 'p1')]).toEqual([answeredOn, late]);
      }
    }
  });
  it('is as late as it was told to be where no last day was computed', () => {
    for (const told of [true, false]) {
      expect(choseLate(complaintAfter([...upheld, chose('stands', '2026-03-20', told)]), 'p1')).toBe(told);
    }
  });
  it('that was not given is not late', () => {
    expect(choseLate(complaintAfter(withDeadlines(upheld)), 'p1')).toBe(false);
  });
});
