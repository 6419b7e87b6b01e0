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
        /** The facts, when given, are all that the refusal tells. */
        thenRefuses: (code: string, facts?: Readonly<Record<string, unknown>>) => {
          const refusal = { name: Refusal.name, code, ...(facts && { facts }) };
          expect(decide).toThrow(expect.objectContaining(refusal) as Error);
        },
      };
    },
  });
