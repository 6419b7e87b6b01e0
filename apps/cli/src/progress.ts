/** Where progress is shown: a terminal, or a file that is read later. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const barWidth = 24;
/** Milliseconds between two drawings on a terminal, and between two lines elsewhere. */
const pace = { terminal: 100, lines: 5000 };

/** What is shown beside the share that is done. */
interface Words {
  /** What goes on, such as `checking the log`. */
  readonly label?: string;
  /** What is counted, in the plural. */
  readonly things?: string;
}

/** Shows how much is done, and how fast: a bar on a terminal, a line every few seconds elsewhere. */
export class Progress {
  private done = 0;
  private things = 0;
  private readonly began: number;
  private shown: number;

  /** `size` is all there is to do, in bytes or whatever else `advance` counts. */
  constructor(
    private readonly size: number,
    private readonly screen: Screen,
    private readonly words: Words = {},
    private readonly now: () => number = () => performance.now(),
  ) {
    this.began = now();
    this.shown = this.began;
  }

  /** So much more was done. */
  advance(amount: number): void {
    this.reached(this.done + amount);
  }

  /** So much was done so far. */
  reached(amount: number): void {
    this.done = amount;
    this.show();
  }

  /** So many things were seen so far. */
  counted(things: number): void {
    this.things = things;
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
    const { label } = this.words;
    const line = `${label === undefined ? '' : `${label}: `}${this.figures(now)}`;
    this.screen.write(this.screen.isTTY ? `\r\x1b[K${this.bar()} ${line}` : `${line}\n`);
  }

  private bar(): string {
    const filled = Math.floor(this.share() * barWidth);
    return `[${'='.repeat(filled)}${' '.repeat(barWidth - filled)}]`;
  }

  private figures(now: number): string {
    const share = `${Math.floor(this.share() * 100)} %`;
    const { things = 'rows' } = this.words;
    if (this.things === 0) return share;
    const rate = Math.round((this.things * 1000) / Math.max(now - this.began, 1));
    return `${share}, ${this.things} ${things}, ${rate} ${things}/s`;
  }

  private share(): number {
    return this.size === 0 ? 1 : Math.min(1, this.done / this.size);
  }
}
