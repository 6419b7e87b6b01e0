import type { Decider, Message } from '../decider.js';
import { Refusal } from '../refusal.js';

export const specification =
  <State, Command extends Message, Event extends Message>(decider: Decider<State, Command, Event>) =>
  (...given: readonly Event[]) => ({
    when: (command: Command) => {
      const decide = () => decider.decide(command, given.reduce(decider.evolve, decider.initial));
      return {
        then: (...expected: readonly Event[]) => {
          expect(decide()).toEqual(expected);
        },
        thenNothing: () => {
          expect(decide()).toEqual([]);
        },
        thenRefuses: (code: string) => {
          expect(decide).toThrow(expect.objectContaining({ name: Refusal.name, code }) as Error);
        },
      };
    },
  });
