export type { Scheme, TermDefined, TermRetired, VocabularyEvent } from './domain/vocabulary.events.js';
