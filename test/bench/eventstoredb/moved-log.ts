import { SqliteEventStore, type EventStore, type NewEvent, type RecordedEvent } from '@lydhoer/event-store';

/**
 * Appends the events of a log in a file to another store, in their order; those of one stream that stand side by side
 * in one append. Throws when the other store holds one of the streams already.
 */
export async function moveLog(path: string, to: EventStore): Promise<void> {
  const from = SqliteEventStore.open(path, { alongside: true });
  let together: RecordedEvent[] = [];
  const append = async () => {
    const [first] = together;
    if (!first) return;
    await to.append(first.stream, first.revision === 0n ? 'no-stream' : first.revision - 1n, together.map(asNew));
    together = [];
  };
  for await (const { events } of from.readAll({ after: 0n })) {
    for (const event of events) {
      if (together[0]?.stream !== event.stream || together.length === most) await append();
      together.push(event);
    }
  }
  await append();
  await from.close();
}

/** An append has a limit in bytes. */
const most = 100;

const asNew = ({ id, type, data, metadata, recordedAt }: RecordedEvent): NewEvent => ({
  ...{ id, type, data, metadata, recordedAt },
});
