export { vocabularyEvents } from './domain/vocabulary.events.js';
export { type LoadedVocabulary, StandardVocabulary } from './standard-vocabulary.js';
export { VocabularyModule, vocabularyViews } from './vocabulary.module.js';
