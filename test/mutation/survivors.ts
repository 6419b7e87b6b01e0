/** A mutant as it is named: by what stands there and what stood there instead, not by a line number, which drifts. */
export interface Survivor {
  readonly file: string;
  /** The line (or lines) of the file that the mutation touches, spaces folded. */
  readonly original: string;
  readonly replacement: string;
}

/** A survivor that is accepted, with the sentence that says why no spec can kill it, or why none should. */
export interface NamedSurvivor extends Survivor {
  readonly because: string;
}

/** Where a mutation lies in a file; lines and columns count from 1, the end is behind the last character. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** Names a mutant by the whole lines that it touches. Of long ones the middle is left out. */
export function nameOf(file: string, source: string, { start, end }: Place, replacement: string): Survivor {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const before = (lines[0] ?? '').slice(0, start.column - 1);
  const after = (lines.at(-1) ?? '').slice(end.column - 1);
  return { file, original: folded(lines.join('\n')), replacement: folded(before + replacement + after) };
}

const longest = 200;

function folded(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest / 2)} … ${line.slice(-longest / 2)}`;
}

/** What a run found against what is named: survivors without a name, and names without a survivor. */
export function compareSurvivors<Found extends Survivor>(found: readonly Found[], named: readonly NamedSurvivor[]) {
  const open = [...named];
  const unnamed = found.filter((survivor) => {
    const at = open.findIndex((name) => isSame(name, survivor));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return { unnamed, dead: open };
}

const isSame = (one: Survivor, other: Survivor): boolean =>
  one.file === other.file && one.original === other.original && one.replacement === other.replacement;
