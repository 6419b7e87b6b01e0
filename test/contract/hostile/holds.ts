import fc from 'fast-check';
import { Choices } from './choices.js';

/** For whatever is right to begin with, and, apart from it, for what is done to it: neither uses the other's up. */
type Claim = (begin: Choices, change: Choices) => Promise<void>;

const tape = fc.array(fc.nat({ max: 999_999 }), { maxLength: 200, size: 'max' });

/** Counterexamples that are made plainer before the plainest so far is told. */
const mostFailures = 60;

/** Holds a claim to so many drawings. */
export async function holds(claim: Claim, { numRuns, seed }: { readonly numRuns: number; readonly seed: number }) {
  let failures = 0;
  const property = fc.asyncProperty(tape, tape, async (begin, change) => {
    if (failures === mostFailures) return;
    try {
      await claim(new Choices(begin), new Choices(change));
    } catch (error) {
      failures++;
      throw error;
    }
  });
  await fc.assert(property, { numRuns, seed });
}

/** Drawings without a claim. */
export const drawn = (numRuns: number, seed: number): readonly Choices[] =>
  fc.sample(tape, { numRuns, seed }).map((numbers) => new Choices(numbers));
