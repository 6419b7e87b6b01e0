import { Refusal } from '@lydhoer/kernel';
import type { VocabularyRefusal } from './vocabulary.decider.js';
import { type Scheme, schemes } from './vocabulary.events.js';

/** The scheme a path names. Throws `vocabulary-unknown`. */
export function schemeNamed(name: string): Scheme {
  const scheme = schemes.find((known) => known === name);
  if (!scheme) throw new Refusal<VocabularyRefusal>('vocabulary-unknown', { known: schemes });
  return scheme;
}
