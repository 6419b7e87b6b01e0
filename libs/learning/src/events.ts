export type * from './domain/action.events.js';
export type * from './domain/learning-point.events.js';
export type { Evidence } from './domain/learning.schemas.js';
export type { ActionType, CompletionEvidenceKind, Effect, EvidenceKind, TagScheme } from './domain/learning.values.js';
export type * from './domain/tagging.events.js';
