import { createHash } from 'node:crypto';

/** Draws that are the same for the same name on every machine: the demo of a given day is always the same. */
export class Chance {
  private drawn = 0;
  private block: Buffer = Buffer.alloc(0);

  constructor(private readonly name: string) {}

  /** A number from 0 (inclusive) to 1 (exclusive). */
  fraction(): number {
    const at = (this.drawn % 8) * 4;
    if (at === 0) this.block = createHash('sha256').update(`${this.name}/${this.drawn}`).digest();
    this.drawn++;
    return this.block.readUInt32BE(at) / 2 ** 32;
  }

  happens(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** A whole number between two bounds, both inclusive. */
  between(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  one<T>(of: readonly T[]): T {
    const drawn = of[Math.floor(this.fraction() * of.length)];
    if (drawn === undefined) throw new Error(`${this.name}: nothing to draw from`);
    return drawn;
  }

  /** One of the things, each as likely as its weight says. */
  weighted<T>(of: readonly (readonly [T, number])[]): T {
    let rest = this.fraction() * of.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [thing, weight] of of) {
      rest -= weight;
      if (rest < 0) return thing;
    }
    return this.one(of.map(([thing]) => thing));
  }

  /** How many happen in one span when so many are expected (Poisson, by multiplication of draws). */
  count(expected: number): number {
    const limit = Math.exp(-expected);
    let product = this.fraction();
    let count = 0;
    while (product > limit) {
      product *= this.fraction();
      count++;
    }
    return count;
  }
}
