import { ApplicationLog, EventStoreDbEventStore, SqliteEventStore, type EventStore } from '@lydhoer/event-store';

/** Where a worker thread finds the log, which it reads beside the process that started it: a file, or a server. */
export type LogForWorkers = string | { readonly url: string; readonly indexFile: string };

/** Opens the log beside the process that owns its file or its index. Opens no sealed field. Throws the store's errors. */
export async function openLog(log: LogForWorkers): Promise<EventStore> {
  if (typeof log === 'string') return SqliteEventStore.open(log, { alongside: true });
  return new ApplicationLog(await EventStoreDbEventStore.open({ ...log, alongside: true }));
}
