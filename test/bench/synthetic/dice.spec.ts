import { Dice } from './dice.js';

describe('Dice', () => {
  it('draw the same for the same seeds, and something else for others', () => {
    const drawn = (dice: Dice) => Array.from({ length: 5 }, () => dice.draw());
    expect(drawn(new Dice(7, 1))).toEqual(drawn(new Dice(7, 1)));
    expect(drawn(new Dice(7, 1))).not.toEqual(drawn(new Dice(8, 1)));
    expect(drawn(new Dice(7, 1))).not.toEqual(drawn(new Dice(7, 2)));
  });

  it('draw no id twice, however many there are', () => {
    const many = 300_000;
    const ids = new Set(Array.from({ length: many }, (_, seed) => new Dice(seed, 1).fork().uuid()));
    expect(ids.size).toBe(many);
  });
});
