/**
 * Decisions read off a tape of numbers that the property draws. A number that is zero, or past the tape's end, decides
 * for the plainest thing there is, so that a tape which is made shorter and smaller makes the request plainer.
 */
export class Choices {
  private at = 0;

  constructor(private readonly tape: readonly number[]) {}

  /** A whole number from 0 to `bound`, exclusive. */
  below(bound: number): number {
    return (this.tape[this.at++] ?? 0) % bound;
  }

  /** True in about so many of a hundred. */
  happens(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  one<T>(of: readonly T[]): T {
    const chosen = of[this.below(Math.max(of.length, 1))];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }

  /** The first in half of all cases: what is plain, or just happened. */
  mostlyFirst<T>(of: readonly T[]): T {
    return this.happens(50) ? this.one(of) : this.one(of.slice(0, 1));
  }
}
