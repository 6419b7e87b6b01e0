export type { TermDefined, TermRetired, VocabularyEvent } from './domain/vocabulary.events.js';
