/** Where progress is shown: a terminal, or a file that is read later. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const barWidth = 24;
/** Milliseconds between two drawings on a terminal, and between two lines elsewhere. */
const pace = { terminal: 100, lines: 5000 };

/** Shows how far a file has been read, and how fast: a bar on a terminal, a line every few seconds elsewhere. */
export class Progress {
  private bytes = 0;
  private rows = 0;
  private readonly began: number;
  private shown: number;

  constructor(
    private readonly size: number,
    private readonly screen: Screen,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.began = now();
    this.shown = this.began;
  }

  /** So many bytes more were read. */
  readBytes(bytes: number): void {
    this.bytes += bytes;
    this.show();
  }

  /** So many rows were read so far. */
  readRows(rows: number): void {
    this.rows = rows;
    this.show();
  }

  /** Takes the bar off the terminal. */
  end(): void {
    if (this.screen.isTTY) this.screen.write('\r\x1b[K');
  }

  private show(): void {
    const now = this.now();
    if (now - this.shown < (this.screen.isTTY ? pace.terminal : pace.lines)) return;
    this.shown = now;
    this.screen.write(this.screen.isTTY ? `\r\x1b[K${this.bar()} ${this.figures(now)}` : `${this.figures(now)}\n`);
  }

  private bar(): string {
    const filled = Math.floor(this.share() * barWidth);
    return `[${'='.repeat(filled)}${' '.repeat(barWidth - filled)}]`;
  }

  private figures(now: number): string {
    const read = `${Math.floor(this.share() * 100)} %`;
    if (this.rows === 0) return read;
    return `${read}, ${this.rows} rows, ${Math.round((this.rows * 1000) / Math.max(now - this.began, 1))} rows/s`;
  }

  private share(): number {
    return this.size === 0 ? 1 : Math.min(1, this.bytes / this.size);
  }
}
