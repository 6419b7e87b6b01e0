import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import { vocabularyView } from './vocabulary.view.js';

const term = (scheme: 'theme' | 'duty', code: string) => ({
  scheme,
  code,
  parent: null,
  labelDa: `${code} da`,
  labelEn: `${code} en`,
  validFrom: '2000-01-01',
  validTo: null,
  source: null,
});
const theme = { stream: 'vocabulary-theme' };
const duty = { stream: 'vocabulary-duty' };
const events = [
  recorded('TermDefined', term('theme', 'A'), theme),
  recorded('TermDefined', term('duty', 'A'), duty),
  recorded('TermDefined', term('theme', 'B'), theme),
  recorded('TermRetired', { scheme: 'theme', code: 'A', validTo: '2025-06-30' }, theme),
];

describe('The view of the vocabulary', () => {
  it('retires the term of one list, not its namesake in another', () => {
    const rows = foldInto(vocabularyView, events).rows('vocabulary_term');
    expect(rows.map(({ scheme, code, valid_to }) => [scheme, code, valid_to])).toEqual([
      ['duty', 'A', null],
      ['theme', 'A', '2025-06-30'],
      ['theme', 'B', null],
    ]);
  });

  it('is the same from every replay', () => {
    expectReplayToEqual(vocabularyView, events);
  });
});
