import { StoreRefused } from '../port/errors.js';
import { connectionOf } from './connection-string.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

describe('a connection string', () => {
  test.each([
    ['esdb://ann:secret@db:2113?tls=true', 'ann', 'secret'],
    ['esdb://ann:p%40ss%3Aword@db', 'ann', 'p@ss:word'],
    ['esdb+discover://ann:secret@db-1:2113,db-2:2113,db-3:2113', 'ann', 'secret'],
    ['esdb://ann:secret@db?tls=false', 'ann', 'secret'],
    [' esdb://ann:secret@db/ ', 'ann', 'secret'],
  ])('%s has a name and a password', (url, username, password) => {
    expect(connectionOf(url)).toEqual({ credentials: { username, password } });
  });

  test('needs none without TLS, where they would not be sent', () => {
    expect(connectionOf('esdb://127.0.0.1:2113?tls=false').credentials.username).not.toBe('');
  });

  test.each([
    [''],
    ['secret'],
    ['http://ann:secret@db:2113'],
    ['esdb://'],
    ['esdb://db:2113'],
    ['esdb://db:2113?tls=true'],
    ['esdb://ann:secret@db:port'],
    ['esdb://ann:sec%ret@db'],
    ['esdb://ann:secret@db?defaultDeadline=soon'],
    ['esdb://ann:secret@db?throwOnAppendFailure=false'],
    ['esdb://ann:secret@db?throw-on-append_failure=FALSE'],
    ['esdb://ann:secret@db?tlsCAFile=/no/such/file'],
    ['esdb://ann:secret@db?keepAliveInterval=-7'],
  ])('%j is refused with a sentence that does not repeat it', async (url) => {
    const error: unknown = await EventStoreDbEventStore.open({ url, indexFile: ':memory:' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(StoreRefused);
    expect((error as StoreRefused).message).toMatch(/^the EventStoreDB connection string cannot be used: .{20}/);
    expect((error as StoreRefused).message).not.toContain('secret');
  });
});
