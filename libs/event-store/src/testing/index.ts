export { anEvent, someEvents, type LogUnderTest } from './contract/log-under-test.js';
export { eventStoreContract } from './event-store-contract.js';
