import { declareEvent } from './event-declaration.js';

const facts = { type: 'ThingHappened', category: 'thing', about: 'Something happened.', schema: {} };

describe('The declaration of an event', () => {
  it('begins at version 1, with nothing to upcast', () => {
    expect(declareEvent(facts)).toEqual({ ...facts, version: 1, upcasts: [] });
  });

  it('is refused when a shape ever written could not be read', () => {
    expect(() => declareEvent({ ...facts, version: 3, upcasts: [(data) => data] })).toThrow(
      'ThingHappened version 3 needs 2 upcasts and has 1',
    );
  });

  it('is refused when it has an upcast to a version that does not exist', () => {
    expect(() => declareEvent({ ...facts, upcasts: [(data) => data] })).toThrow('needs 0 upcasts and has 1');
  });
});
