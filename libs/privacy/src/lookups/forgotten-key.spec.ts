import { keyForgottenBy } from './forgotten-key.js';
import { forgettingsLookup } from './forgettings.lookup.js';

describe('The key that a forgetting destroys', () => {
  it.each([
    ['PersonForgotten', { personId: 'p1' }, 'person:p1'],
    ['TextForgotten', { kind: 'learning-point', id: '7' }, 'text:learningpoint-7'],
    ['ComplaintRegistered', { personId: 'p1' }, undefined],
  ])('is known from %s', (type, data, key) => {
    expect(keyForgottenBy({ type, data })).toBe(key);
  });

  it('is known for every event of which the list of forgettings knows', () => {
    const about = { personId: 'p1', kind: 'action', id: '1' };
    for (const type of Object.keys(forgettingsLookup.on)) expect(keyForgottenBy({ type, data: about })).toBeDefined();
  });
});
