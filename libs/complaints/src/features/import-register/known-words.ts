import type { KnownWords, Validity } from '../../domain/known.js';
import type { Lookups } from '../../lookups/lookups.js';

type Words = Parameters<Lookups['words']>[0];

const mostRemembered = 10_000;

/** What the lookups say, asked once for the same words: most rows of a register use a few. Lives for one import. */
export class RememberedWords {
  private readonly remembered = new Map<string, KnownWords>();

  constructor(private readonly lookups: Lookups) {}

  of(points: Words): KnownWords {
    const key = JSON.stringify(points.map(({ theme, team, consequences }) => [theme, team, consequences]));
    const before = this.remembered.get(key);
    if (before) return before;
    const known = this.lookups.words(points);
    if (this.remembered.size < mostRemembered) this.remembered.set(key, known);
    return known;
  }

  /** The legal causes among these codes. */
  causes(codes: readonly string[]): ReadonlyMap<string, Validity> {
    return codes.length === 0 ? new Map() : this.lookups.causes(codes);
  }
}
