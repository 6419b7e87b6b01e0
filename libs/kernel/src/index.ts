export type { Decider, Message } from './decider.js';
export { declareEvent, type EventDeclaration } from './event-declaration.js';
export { finishedDay, type AsOfRefusal } from './finished-day.js';
export { addDays, dateInDenmark, daysBetween, endOfDayInDenmark, isPlainDate, type PlainDate } from './plain-date.js';
export { Refusal } from './refusal.js';
export {
  sealedForPerson,
  sealedIdentifier,
  sealedText,
  type Sealable,
  type Sealed,
  type SealedField,
} from './sealing.js';
export { sentenceOf } from './sentence-of.js';
