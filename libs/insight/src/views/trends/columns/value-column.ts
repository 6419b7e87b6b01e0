/** One value of each fact, as a small number. */
export class ValueColumn {
  /** The values by their numbers. */
  readonly values: string[] = [];
  codes = new Uint16Array(0);
  private readonly codeOf = new Map<string, number>();

  /** Throws `RangeError` beyond 65 536 different values: no dimension comes near. */
  set(slot: number, value: string): void {
    this.codes[slot] = this.codeOf.get(value) ?? this.number(value);
  }

  private number(value: string): number {
    const code = this.values.length;
    if (code > 0xffff) throw new RangeError('more than 65 536 values of one dimension');
    this.values.push(value);
    this.codeOf.set(value, code);
    return code;
  }
}
