import { wantsCsv } from './format.js';

describe('CSV', () => {
  it.each([
    'text/csv',
    'TEXT/CSV; header=present',
    'text/csv, application/json;q=0.5',
    'text/*',
    '*/*;q=0.1, text/csv',
  ])('is wanted by Accept: %s', (accept) => {
    expect(wantsCsv(undefined, accept)).toBe(true);
  });

  it.each([undefined, '', '*/*', 'application/json', 'application/json, text/csv;q=0.9', 'text/csv;q=0', 'text/html'])(
    'is not wanted by Accept: %s',
    (accept) => {
      expect(wantsCsv(undefined, accept)).toBe(false);
    },
  );

  it('is wanted or not as `format` says, whatever the header', () => {
    expect(wantsCsv('csv', 'application/json')).toBe(true);
    expect(wantsCsv('json', 'text/csv')).toBe(false);
  });
});
