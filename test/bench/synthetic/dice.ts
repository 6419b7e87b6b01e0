/** Draws that are the same for the same number on every machine, some hundred million a second (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0 to 2^32 − 1. */
  draw(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  happens(probability: number): boolean {
    return this.draw() < probability * 2 ** 32;
  }

  /** A whole number between two bounds, both inclusive. */
  between(from: number, to: number): number {
    return from + (this.draw() % (to - from + 1));
  }

  one<T>(of: readonly T[]): T {
    const drawn = of[this.draw() % of.length];
    if (drawn === undefined) throw new Error('nothing to draw from');
    return drawn;
  }

  /** One of the things but this one. */
  another<T>(of: readonly T[], than: T): T {
    return this.one(of.filter((thing) => thing !== than));
  }

  /** A UUID of version 5 in form, as spread as the product's own: where an index finds it must cost the same. */
  uuid(): string {
    const [a, b, c, d] = [this.hex(), this.hex(), this.hex(), this.hex()];
    return `${a}-${b.slice(0, 4)}-5${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
  }

  private hex(): string {
    return this.draw().toString(16).padStart(8, '0');
  }
}
