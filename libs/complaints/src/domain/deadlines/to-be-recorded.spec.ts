import { toBeRecordedOnceOver } from './rights.js';

describe('A time of the citizen that is over', () => {
  it('has to be recorded where the law goes on from her silence: the choice after a partial uphold', () => {
    expect(toBeRecordedOnceOver).toEqual(['CHOICE_4W']);
  });
});
