import { assert, property, string } from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csv, profiles, type Column } from './csv.js';

interface Line {
  readonly text: string | null;
  readonly percent: string | null;
  readonly day: string | null;
}
const columns: readonly Column<Line>[] = [
  { machine: 'text', da: 'Tekst', cell: ({ text }) => ({ text }) },
  { machine: 'percent', da: 'Ændring', cell: ({ percent }) => ({ number: percent }) },
  { machine: 'day', da: 'Dag', cell: ({ day }) => ({ day }) },
  { machine: 'partial', da: 'Ufuldstændig', cell: ({ day }) => ({ yes: day === null }) },
];
const lines = [
  { text: 'Børn; og "unge"', percent: '-16.5', day: '2021-06-01' },
  { text: null, percent: null, day: null },
];

describe('A CSV file', () => {
  it('in the Danish profile has a BOM, semicolons, decimal commas, Danish dates and CRLF', () => {
    expect(csv(columns, lines, 'danish')).toBe(
      '\uFEFFTekst;Ændring;Dag;Ufuldstændig\r\n"Børn; og ""unge""";-16,5;01-06-2021;nej\r\n;;;ja\r\n',
    );
  });

  it('in the machine profile has no BOM, commas, decimal points, ISO dates and LF', () => {
    expect(csv(columns, lines, 'machine')).toBe(
      'text,percent,day,partial\n"Børn; og ""unge""",-16.5,2021-06-01,false\n,,,true\n',
    );
  });

  it.each(['=1+1', '+45', '-2+3', '@SUM(A1)', '\tx', '\rx', '\nx'])('does not let %j become a formula', (text) => {
    for (const profile of profiles) {
      const [, row] = parse(csv(columns, [{ text, percent: '-1.0', day: null }], profile), {
        bom: true,
        delimiter: profile === 'danish' ? ';' : ',',
        record_delimiter: profile === 'danish' ? '\r\n' : '\n',
      });
      expect(row?.[0]).toBe(`'${text}`);
    }
  });

  it('keeps negative numbers numbers', () => {
    expect(csv(columns, [{ text: '', percent: '-28.9', day: null }], 'machine')).toContain(',-28.9,');
  });

  it('gives every text back as it was, but for the apostrophe before a formula', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const [, row] = parse(csv(columns, [{ text, percent: '1.0', day: null }], 'machine'), {
          record_delimiter: '\n',
        });
        expect(row?.[0]?.replace(/^'(?=[=+\-@\t\r\n])/, '')).toBe(text.replace(/^'(?=[=+\-@\t\r\n])/, ''));
      }),
    );
  });
});
