import { vocabularyDecider } from '../vocabulary.decider.js';
import { schemes, type VocabularyEvent } from '../vocabulary.events.js';
import { standardVocabulary } from './standard-vocabulary.js';
import { termTable } from './term-table.js';

describe('The standard vocabulary', () => {
  it.each(schemes)('keeps every rule of the list %s', (scheme) => {
    const terms = standardVocabulary.filter((term) => term.scheme === scheme);
    const written = terms.reduce<readonly VocabularyEvent[]>((events, term) => {
      const state = events.reduce(vocabularyDecider.evolve, vocabularyDecider.initial);
      return [...events, ...vocabularyDecider.decide({ type: 'DefineTerm', data: term }, state)];
    }, []);
    expect(written).toHaveLength(terms.length);
    expect(terms.length).toBeGreaterThan(0);
  });

  it('has two levels', () => {
    expect(standardVocabulary.filter(({ code }) => code.split('.').length > 2)).toEqual([]);
  });

  it('reads in both languages, no label twice in a list', () => {
    for (const language of ['labelDa', 'labelEn'] as const) {
      const labels = standardVocabulary.map((term) => `${term.scheme}: ${term[language]}`);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.filter((label) => label.trim() !== label || label.endsWith(': '))).toEqual([]);
    }
  });

  it('is valid for old registers, the words of the child act from 2024 on', () => {
    const themesAndConsequences = standardVocabulary.filter(
      ({ scheme }) => scheme === 'theme' || scheme === 'consequence',
    );
    expect(new Set(themesAndConsequences.map(({ validFrom }) => validFrom))).toEqual(new Set(['2000-01-01']));
    const childAct = standardVocabulary.filter(({ code }) => code === 'BL' || code.startsWith('BL.'));
    expect(childAct).not.toHaveLength(0);
    expect(new Set(childAct.map(({ validFrom }) => validFrom))).toEqual(new Set(['2024-01-01']));
  });
});

describe('A standard list', () => {
  it('names a source for each word: its own, or else the list’s', () => {
    const terms = termTable('duty', 'A report', [
      ['TIME', 'Tid', 'Time'],
      ['TIME.LONG', 'Lang tid', 'Long time', { source: 'An act' }],
    ]);
    expect(terms.map(({ source }) => source)).toEqual(['A report', 'An act']);
  });
});
