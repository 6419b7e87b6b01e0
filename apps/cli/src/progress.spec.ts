import { Progress } from './progress.js';

class Screen {
  readonly written: string[] = [];
  constructor(readonly isTTY: boolean) {}
  write(text: string) {
    this.written.push(text);
  }
}

describe('Progress', () => {
  it('is a bar on a terminal, drawn ten times a second at most, and taken away at the end', () => {
    const screen = new Screen(true);
    let now = 0;
    const progress = new Progress(1000, screen, {}, () => now);
    progress.advance(250);
    now = 100;
    progress.counted(50);
    progress.counted(51);
    now = 200;
    progress.advance(250);
    progress.end();
    expect(screen.written).toEqual([
      '\r\x1b[K[======                  ] 25 %, 50 rows, 500 rows/s',
      '\r\x1b[K[============            ] 50 %, 51 rows, 255 rows/s',
      '\r\x1b[K',
    ]);
  });

  it('is a line every five seconds elsewhere', () => {
    const screen = new Screen(false);
    let now = 0;
    const progress = new Progress(0, screen, { label: 'reading', things: 'events' }, () => now);
    for (now = 1000; now <= 10_000; now += 1000) progress.counted(now);
    progress.end();
    expect(screen.written).toEqual([
      'reading: 100 %, 5000 events, 1000 events/s\n',
      'reading: 100 %, 10000 events, 1000 events/s\n',
    ]);
  });
});
