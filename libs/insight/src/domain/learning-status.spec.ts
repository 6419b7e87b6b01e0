import { isOverdue, learningStatuses } from './learning-status.js';
import { statusWords } from './words.js';

describe('An action', () => {
  it('is overdue from the day after its due date', () => {
    expect(isOverdue('assigned', '2026-03-01', '2026-03-01')).toBe(false);
    expect(isOverdue('assigned', '2026-03-01', '2026-03-02')).toBe(true);
    expect(isOverdue('in-progress', '2026-03-01', '2026-03-02')).toBe(true);
  });

  it('is never overdue without a due date, before it is assigned, or once it is completed', () => {
    expect(isOverdue('assigned', null, '2026-03-02')).toBe(false);
    const overdue = learningStatuses.filter((status) => isOverdue(status, '2020-01-01', '2026-03-02'));
    expect(overdue).toEqual(['assigned', 'in-progress']);
  });

  it('has words for every status it can have', () => {
    expect(Object.keys(statusWords)).toEqual(learningStatuses);
  });
});
