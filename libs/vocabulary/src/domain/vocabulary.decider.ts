import { type Decider, type Message, type PlainDate, Refusal } from '@lydhoer/kernel';
import type { Scheme, TermDefined, VocabularyEvent } from './vocabulary.events.js';

export type VocabularyRefusal =
  | 'vocabulary-unknown'
  | 'term-code-malformed'
  | 'term-already-defined'
  | 'term-unknown'
  | 'parent-term-unknown'
  | 'term-ends-before-it-begins'
  | 'term-already-ends';

export type DefineTerm = Message<'DefineTerm', TermDefined['data']>;
export type RetireTerm = Message<
  'RetireTerm',
  { readonly scheme: Scheme; readonly code: string; readonly validTo: PlainDate }
>;
export type VocabularyCommand = DefineTerm | RetireTerm;

interface Validity {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}
/** The terms of one scheme, by code. */
type Vocabulary = ReadonlyMap<string, Validity>;

/** Codes stand in exports, figures and other systems: upper case, digits, underscore, and a dot between the levels. */
const codeForm = /^[A-Z0-9_]+(\.[A-Z0-9_]+)*$/;
const longestCode = 80;

/** The rules of one list of words. A code is never used for a second meaning, not even after it was retired. */
export const vocabularyDecider: Decider<Vocabulary, VocabularyCommand, VocabularyEvent> = {
  initial: new Map(),
  evolve: (terms, event) => {
    switch (event.type) {
      case 'TermDefined':
        return new Map(terms).set(event.data.code, { validFrom: event.data.validFrom, validTo: event.data.validTo });
      case 'TermRetired': {
        const term = terms.get(event.data.code);
        return term ? new Map(terms).set(event.data.code, { ...term, validTo: event.data.validTo }) : terms;
      }
    }
  },
  decide: (command, terms) => {
    switch (command.type) {
      case 'DefineTerm':
        return define(command.data, terms);
      case 'RetireTerm':
        return retire(command.data, terms);
    }
  },
};

function define(term: TermDefined['data'], terms: Vocabulary): readonly VocabularyEvent[] {
  const { scheme, code, parent } = term;
  if (!codeForm.test(code) || code.length > longestCode) refuse('term-code-malformed', { scheme });
  if (terms.has(code)) refuse('term-already-defined', { scheme, code });
  if (parent !== null && !terms.has(parent)) refuse('parent-term-unknown', { scheme, code, parent });
  endsAfterItBegins(term, term.validFrom, term.validTo);
  return [{ type: 'TermDefined', data: term }];
}

function retire(data: RetireTerm['data'], terms: Vocabulary): readonly VocabularyEvent[] {
  const { scheme, code, validTo } = data;
  const term = terms.get(code);
  if (!term) throw new Refusal<VocabularyRefusal>('term-unknown', { scheme, code });
  if (term.validTo !== null) refuse('term-already-ends', { scheme, code, validTo: term.validTo });
  endsAfterItBegins(data, term.validFrom, validTo);
  return [{ type: 'TermRetired', data: { scheme, code, validTo } }];
}

function endsAfterItBegins({ scheme, code }: { scheme: Scheme; code: string }, from: PlainDate, to: PlainDate | null) {
  if (to !== null && to < from) {
    refuse('term-ends-before-it-begins', { scheme, code, validFrom: from, validTo: to });
  }
}

function refuse(code: VocabularyRefusal, facts: Readonly<Record<string, unknown>>): never {
  throw new Refusal<VocabularyRefusal>(code, facts);
}
