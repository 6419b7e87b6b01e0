export { EventCatalog, EventNotAsDeclared } from './catalog/event-catalog.js';
export { printEvents, type EventsOfContext } from './catalog/print-events.js';
export { copyDatabase, fsyncPath } from './copying/copy-database.js';
export { inspectLogFile, type LogCounts } from './copying/inspect-log.js';
export { CommandKeyReused, IdentifierTaken, PreconditionFailed, TooManyConflicts } from './deciding/errors.js';
export { namedId, thingId } from './deciding/event-ids.js';
export type { Decided, Intent } from './deciding/intent.js';
export { isPassing } from './deciding/passing.js';
export { rehearsal } from './deciding/rehearsal.js';
export { Streams } from './deciding/streams.js';
export { DelegatingStore } from './port/delegating-store.js';
export { EventStoreDbEventStore } from './eventstoredb/eventstoredb-event-store.js';
export type { EventStoreDbOptions } from './eventstoredb/options.js';
export { ApplicationLog } from './platform-log/application-log.js';
export {
  foundingOf,
  foundInstallation,
  isUnderMasterKey,
  joinInstallation,
  type Founded,
} from './platform-log/installation.js';
export { appendUntilKnown } from './port/append-until-known.js';
export * from './port/errors.js';
export { EventStore, type AppendResult } from './port/event-store.js';
export { inTime } from './port/in-time.js';
export { ContentHash, lineOf } from './port/log-line.js';
export {
  categoryOf,
  type ExpectedRevision,
  type FollowedBatch,
  type NewEvent,
  type RecordedEvent,
} from './port/recorded-event.js';
export { beginSeed, endSeed, seedStateOf } from './platform-log/seeding.js';
export { destroyKeys, KeyReader } from './sealing/key-reader.js';
export { boxesIn } from './sealing/sealing.js';
export { bringIdentifiersIntoLog, bringKeysIntoLog, KeyTaken, writeKeyFile } from './sealing/shared/key-transfer.js';
export type { StoredFingerprint } from './sealing/identifier-table.js';
export type { KeyNews } from './sealing/shared/key-log.js';
export { SharedVault } from './sealing/shared/shared-vault.js';
export { SqliteVault } from './sealing/sqlite-vault.js';
export { forgotten, KeyForgotten, personKey, personOfKey, SealBroken, textKey, Vault } from './sealing/vault.js';
export { takeLock } from './sqlite/data-folder-lock.js';
export { SqliteEventStore } from './sqlite/sqlite-event-store.js';
