/** What no mutation run touches although it lies where rules live, each with its reason. Globs from the root. */
export const leftOut: readonly { readonly files: readonly string[]; readonly because: string }[] = [
  { files: ['**/*.spec.ts', '**/testing/**'], because: 'Test code.' },
  {
    files: ['**/domain/**/*.events.ts', 'libs/{complaints,learning}/src/domain/**/*.schemas.ts'],
    because:
      'Declarations of events: data, not rules. The golden files under test/contract hold their shapes and upcasts, docs/events.md their words.',
  },
  {
    files: ['libs/{complaints,learning,reviews}/src/domain/**/*.values.ts'],
    because:
      'Closed lists of values, part of the declared events: docs/events.md and openapi.json are printed from them and compared. Labels of a scale are content.',
  },
  {
    files: ['libs/insight/src/domain/{words,figure-words}.ts', 'libs/insight/src/domain/cut.ts'],
    because:
      'What figures, dimensions and values are called in Danish and English, and the closed lists of what can be asked for: content, and openapi.json compares the lists.',
  },
  {
    files: ['libs/calendar/src/rules/*.ts', 'libs/calendar/src/{labels,day-off-words,start-causes}.ts'],
    because:
      'The catalogue of deadlines and its words: content. docs/deadline-rules.md is printed from it, compared, and read by jurists; what the rules have in common is held by a spec of the catalogue.',
  },
  {
    files: [
      'libs/vocabulary/src/domain/standard/standard-*.ts',
      'libs/organisation/src/domain/slagelse-organisation.ts',
    ],
    because:
      'The standard word lists and the sample organisation: content that is loaded as it stands. The loader that checks it is mutated.',
  },
];
