/**
 * Draws that are the same for the same seeds on every machine, some hundred million a second (sfc32 of PractRand). Its
 * state has 128 bits: of ten million ids drawn from dice with 32 bits, thousands would be drawn twice.
 */
export class Dice {
  private counter = 1;

  constructor(
    private a: number,
    private b = 0,
    private c = 0,
  ) {
    // Seeds that differ in one bit draw alike until the bits have gone round.
    for (let round = 0; round < 12; round++) this.draw();
  }

  /** Dice of their own, which draw nothing that these draw. */
  fork(): Dice {
    return new Dice(this.draw(), this.draw(), this.draw());
  }

  /** A whole number from 0 to 2^32 − 1. */
  draw(): number {
    const drawn = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
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
