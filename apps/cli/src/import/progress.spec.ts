import { printReport } from './print-report.js';
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
    const progress = new Progress(1000, screen, () => now);
    progress.readBytes(250);
    now = 100;
    progress.readRows(50);
    progress.readRows(51);
    now = 200;
    progress.readBytes(250);
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
    const progress = new Progress(0, screen, () => now);
    for (now = 1000; now <= 10_000; now += 1000) progress.readRows(now);
    progress.end();
    expect(screen.written).toEqual(['100 %, 5000 rows, 1000 rows/s\n', '100 %, 10000 rows, 1000 rows/s\n']);
  });
});

describe('A printed report', () => {
  const report = {
    register: 'klager',
    profile: 'danish',
    dryRun: false,
    rows: 3,
    imported: 1,
    skipped: 1,
    refused: 1,
    position: '7',
    readToEnd: true,
    errorCount: 0,
    errors: [],
    seconds: 0.01,
    rowsPerSecond: 300,
  };

  it('says what became of the register', () => {
    expect(printReport(report)).toBe(
      [
        'Register "klager" (danish profile): 3 rows in 0.01 s, 300 rows/s.',
        '  imported 1',
        '  skipped  1 (imported before, unchanged)',
        '  refused  1',
        '',
      ].join('\n'),
    );
  });

  it('gives each error its place, and says when there are more or the file broke off', () => {
    const place = { problem: 'is no theme', expected: 'a theme' };
    const printed = printReport({
      ...report,
      dryRun: true,
      readToEnd: false,
      errorCount: 2000,
      errors: [
        { row: 3, line: 5, column: 'tema', value: 'X', ...place },
        { row: 4, line: 4, column: null, value: null, ...place },
      ],
    });
    expect(printed).toContain('Dry run, nothing was written.');
    expect(printed).toContain(
      '2000 errors, the first 2:\n  row 3 (line 5), tema: "X" is no theme. Expected: a theme\n',
    );
    expect(printed).toContain('\n  row 4: is no theme. Expected: a theme\n');
    expect(printed).toContain('could not be read to its end');
  });
});
