export { anEvent, someEvents, type LogUnderTest } from './contract/log-under-test.js';
export { eventStoreContract } from './event-store-contract.js';
export { FakeEventStoreDb, type FakeEventStoreDbOptions } from './fake-eventstoredb/fake-eventstoredb.js';
export type { Faults } from './fake-eventstoredb/faults.js';
export { FakeEventStoreDbProcess } from './fake-eventstoredb/fake-process.js';
