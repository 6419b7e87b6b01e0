import { eventStoreContract } from '../testing/index.js';
import { realServer, serverUnderTest, type ServerUnderTest } from '../testing/server-under-test.js';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest();
});
afterAll(() => server.stop());

if (realServer === undefined) {
  eventStoreContract('EventStoreDB (the fake)', () => server.log(), [
    'secondInstance',
    'goAwayAndComeBack',
    'moveFarAlong',
  ]);
} else {
  eventStoreContract('EventStoreDB (a real server)', () => server.log(), ['secondInstance']);
}
