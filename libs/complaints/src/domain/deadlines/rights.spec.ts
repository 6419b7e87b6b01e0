import { deadlineRules } from '@lydhoer/calendar';
import { isRight, rights } from './rights.js';

describe('A right that runs out unused', () => {
  it.each(['APPEAL_4W', 'APPEAL_BU_4W', 'COURT_4W'])('is the time of %s', (rule) => {
    expect(isRight(rule)).toBe(true);
  });
  it('is none that anybody but the citizen has, nor the choice whose silence somebody has yet to record', () => {
    const ofCitizen = deadlineRules.filter(({ binds }) => binds === 'citizen').map(({ code }) => code);
    expect([...new Set(ofCitizen)].filter((code) => !isRight(code))).toEqual(['CHOICE_4W']);
    expect(rights.filter((code) => !ofCitizen.some((known) => known === code))).toEqual([]);
  });
});
