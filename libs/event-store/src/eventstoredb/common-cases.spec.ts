import { eventStoreContract } from '../testing/index.js';
import { realServer, serverUnderTest, type ServerUnderTest } from './server-under-test.fixture.js';

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
