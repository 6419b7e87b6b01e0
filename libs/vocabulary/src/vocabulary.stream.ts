import { namedId } from '@lydhoer/event-store';
import type { Scheme } from './domain/vocabulary.events.js';

/** Each list of words is one stream with a name that every installation shares. */
export const vocabularyStream = (scheme: Scheme): string => `vocabulary-${namedId('vocabulary', scheme)}`;
