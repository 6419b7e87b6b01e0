import { specification } from '@lydhoer/kernel/testing';
import { vocabularyDecider } from './vocabulary.decider.js';
import { schemes, type TermDefined } from './vocabulary.events.js';
import { schemeNamed } from './vocabulary.schemes.js';

const given = specification(vocabularyDecider);
const time: TermDefined['data'] = {
  scheme: 'theme',
  code: 'TIME',
  parent: null,
  labelDa: 'Sagsbehandlingstid',
  labelEn: 'Processing time',
  validFrom: '2000-01-01',
  validTo: null,
  source: null,
};
const long = { ...time, code: 'TIME.LONG', parent: 'TIME' };
const defined = (data: TermDefined['data']) => ({ type: 'TermDefined' as const, data });
const define = (data: TermDefined['data']) => ({ type: 'DefineTerm' as const, data });
const retire = (code: string, validTo: string) => ({
  type: 'RetireTerm' as const,
  data: { scheme: 'theme' as const, code, validTo },
});
const retired = (code: string, validTo: string) => ({
  type: 'TermRetired' as const,
  data: { scheme: 'theme' as const, code, validTo },
});

describe('A term', () => {
  it('is defined', () => {
    given().when(define(time)).then(defined(time));
  });
  it('is defined below a parent of the same list', () => {
    given(defined(time)).when(define(long)).then(defined(long));
  });
  it('is not defined below a parent nobody defined', () => {
    given()
      .when(define(long))
      .thenRefuses('parent-term-unknown', { scheme: 'theme', code: 'TIME.LONG', parent: 'TIME' });
  });
  it('is not its own parent', () => {
    given()
      .when(define({ ...time, parent: 'TIME' }))
      .thenRefuses('parent-term-unknown');
  });
  it('is defined once', () => {
    given(defined(time))
      .when(define({ ...time, labelDa: 'Tid' }))
      .thenRefuses('term-already-defined', { scheme: 'theme', code: 'TIME' });
  });
  it('keeps its code for ever, also once it is retired', () => {
    given(defined(time), retired('TIME', '2020-12-31')).when(define(time)).thenRefuses('term-already-defined');
  });
  it.each(['time', 'TID SAG', 'TIME..LONG', '.TIME', 'TIME.', '', 'TIME-LONG', 'TÆT', 'A'.repeat(81), 'TIME\n'])(
    'has no code like %j',
    (code) => {
      given()
        .when(define({ ...time, code }))
        .thenRefuses('term-code-malformed', { scheme: 'theme' });
    },
  );
  it('has a code of up to 80 characters', () => {
    const longest = { ...time, code: 'A'.repeat(80) };
    given().when(define(longest)).then(defined(longest));
  });
  it('may be valid on a single day', () => {
    const oneDay = { ...time, validTo: '2000-01-01' };
    given().when(define(oneDay)).then(defined(oneDay));
  });
  it('does not end before it begins', () => {
    given()
      .when(define({ ...time, validTo: '1999-12-31' }))
      .thenRefuses('term-ends-before-it-begins', {
        scheme: 'theme',
        code: 'TIME',
        validFrom: '2000-01-01',
        validTo: '1999-12-31',
      });
  });
});

describe('Retiring a term', () => {
  it('gives it a last day', () => {
    given(defined(time)).when(retire('TIME', '2025-06-30')).then(retired('TIME', '2025-06-30'));
  });
  it('leaves the others in use', () => {
    given(defined(time), defined(long), retired('TIME', '2025-06-30'))
      .when(retire('TIME.LONG', '2025-06-30'))
      .then(retired('TIME.LONG', '2025-06-30'));
  });
  it('is refused for a term nobody defined', () => {
    given(defined(time))
      .when(retire('COMM', '2025-06-30'))
      .thenRefuses('term-unknown', { scheme: 'theme', code: 'COMM' });
  });
  it('happens once', () => {
    given(defined(time), retired('TIME', '2025-06-30'))
      .when(retire('TIME', '2025-06-30'))
      .thenRefuses('term-already-ends', { scheme: 'theme', code: 'TIME', validTo: '2025-06-30' });
  });
  it('is refused where the term was defined with a last day', () => {
    given(defined({ ...time, validTo: '2020-12-31' }))
      .when(retire('TIME', '2019-12-31'))
      .thenRefuses('term-already-ends');
  });
  it('is not possible for a day before the first', () => {
    given(defined(time)).when(retire('TIME', '1999-12-31')).thenRefuses('term-ends-before-it-begins');
  });
  it('is possible on the first day', () => {
    given(defined(time)).when(retire('TIME', '2000-01-01')).then(retired('TIME', '2000-01-01'));
  });
});

describe('A list of words', () => {
  it.each(schemes)('is found by its name: %s', (name) => {
    expect(schemeNamed(name)).toBe(name);
  });
  it('that nobody knows is refused, and those that are known are told', () => {
    expect(() => schemeNamed('themes')).toThrow(
      expect.objectContaining({ code: 'vocabulary-unknown', facts: { known: schemes } }),
    );
  });
});
