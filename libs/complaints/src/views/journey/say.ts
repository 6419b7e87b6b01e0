/** How people and points are called in a journey that is read aloud: staff by letters, in the order they appear. */
export class Say {
  private readonly letters = new Map<string, string>();

  /** `points`: the ids of the complaint's points, in order. */
  constructor(private readonly points: readonly string[]) {}

  /** `klagen` where there is but one point. */
  point(pointId: string): string {
    return this.points.length > 1 ? `klagepunkt ${this.points.indexOf(pointId) + 1}` : 'klagen';
  }

  /** Which point something is put right for; nothing where there is but one, or it is about the whole complaint. */
  forPoint(pointId: string | null): string {
    return pointId !== null && this.points.length > 1 ? ` for ${this.point(pointId)}` : '';
  }

  thesePoints(pointIds: readonly string[]): string {
    if (this.points.length <= 1) return 'klagen';
    const numbers = this.points.flatMap((pointId, at) => (pointIds.includes(pointId) ? [String(at + 1)] : []));
    if (numbers.length === this.points.length) return 'klagen';
    const last = numbers.pop() ?? '';
    return numbers.length === 0 ? `klagepunkt ${last}` : `klagepunkterne ${numbers.join(', ')} og ${last}`;
  }

  adviser(staffId: string): string {
    return `rådgiver ${this.letterOf(staffId)}`;
  }

  caseworker(staffId: string): string {
    return `medarbejder ${this.letterOf(staffId)}`;
  }

  /** Who is behind the letters so far. */
  staff(): readonly { readonly letter: string; readonly staffId: string }[] {
    return [...this.letters].map(([staffId, letter]) => ({ letter, staffId }));
  }

  private letterOf(staffId: string): string {
    const letter = this.letters.get(staffId) ?? letterAt(this.letters.size);
    this.letters.set(staffId, letter);
    return letter;
  }
}

/** A to Z, then AA, AB … */
const letterAt = (at: number): string =>
  (at < 26 ? '' : letterAt(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
