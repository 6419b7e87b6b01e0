import { printReport } from './print-report.js';

describe('A printed report', () => {
  const report = {
    register: 'klager',
    profile: 'danish',
    dryRun: false,
    rows: 3,
    imported: 1,
    skipped: 1,
    offered: 0,
    refused: 1,
    position: '7',
    readToEnd: true,
    additionCount: 0,
    additions: [],
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

  it('lists what could be added to cases that were imported before', () => {
    const place = { problem: 'was not there', expected: 'to be added' };
    const additions = [{ row: 2, line: 2, column: 'kanal', value: 'brev', ...place }];
    expect(printReport({ ...report, offered: 1, additionCount: 1, additions })).toContain(
      '1 additions to 1 of the skipped:\n  row 2, kanal: "brev" was not there. Expected: to be added\n',
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
