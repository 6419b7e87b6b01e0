import { eventStoreContract, FakeEventStoreDb, type LogUnderTest } from '../testing/index.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

eventStoreContract('EventStoreDB (the fake)', aFakeServer, ['secondInstance', 'goAwayAndComeBack']);

async function aFakeServer(): Promise<LogUnderTest> {
  const fake = await FakeEventStoreDb.start();
  const open = () => EventStoreDbEventStore.open({ url: fake.url, indexFile: ':memory:' });
  const store = await open();
  return {
    store,
    secondInstance: open,
    goAwayAndComeBack: async () => {
      await fake.goAway();
      await fake.comeBack();
      return store;
    },
    close: async () => {
      await store.close();
      await fake.stop();
    },
  };
}
