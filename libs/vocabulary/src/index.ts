export { vocabularyEvents } from './domain/vocabulary.events.js';
export { StandardVocabulary } from './standard-vocabulary.js';
export { VocabularyModule, vocabularyViews } from './vocabulary.module.js';
