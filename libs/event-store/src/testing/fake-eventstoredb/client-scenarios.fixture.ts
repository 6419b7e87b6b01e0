/**
 * The published client in a process of its own, because what it does here ends a process or outlives it. Prints a line
 * for each thing that is seen; what nobody caught is one of them.
 */
import { once } from 'node:events';
import { EventStoreDBClient, NO_STREAM, streamNameFilter } from '@eventstore/db-client';
import { anEvent, aStream, hasSettled, perCall } from './raw-client.fixture.js';

const [, , scenario = '', url = ''] = process.argv;
const say = (line: string) => process.stdout.write(`${line}\n`);
/** Node makes one of a rejection that nobody handles, too. */
const uncaught = new Promise<Error>((resolve) => process.once('uncaughtException', resolve));

const open = (): EventStoreDBClient => EventStoreDBClient.connectionString(url);
const fresh = { expectedRevision: NO_STREAM } as const;
const outcome = async (promise: Promise<unknown>): Promise<string> =>
  await promise.then(
    () => 'written',
    (error: unknown) => `rejected: ${error instanceof Error ? error.message : String(error)}`,
  );

/** Whether an append on the batch path is answered before three appends on the other path, one after another, are. */
async function isAnswered(client: EventStoreDBClient): Promise<boolean> {
  const append = client.appendToStream(aStream(), anEvent(), fresh);
  append.catch(() => undefined);
  for (let count = 0; count < 3; count += 1)
    await client.appendToStream(aStream(), anEvent(), { ...fresh, ...perCall });
  return await hasSettled(append);
}

/** Sends what the server refuses; two seconds later it answers a second time. */
async function refusedTwice(event: ReturnType<typeof anEvent>): Promise<void> {
  const client = open();
  say(await outcome(client.appendToStream(aStream(), event, fresh)));
  say(`uncaught: ${(await uncaught).name}`);
  say(`a later append is answered: ${String(await isAnswered(client))}`);
}

const scenarios: Record<string, () => Promise<void>> = {
  'empty type': async () => {
    await refusedTwice({ ...anEvent(), type: '' });
  },

  'no uuid': async () => {
    await refusedTwice(anEvent('no uuid'));
  },

  'answered twice': async () => {
    const client = open();
    say(await outcome(client.appendToStream(aStream(), anEvent(), fresh)));
    say(`uncaught: ${(await uncaught).name}`);
    say(`a later append is answered: ${String(await isAnswered(client))}`);
  },

  'another client is disposed': async () => {
    const [one, other] = [open(), open()];
    await one.appendToStream(aStream(), anEvent(), fresh);
    const stream = aStream();
    const append = outcome(other.appendToStream(stream, anEvent(), fresh));
    // Once this is answered the other, sent before, has been written: the server answers late.
    await one.appendToStream(aStream(), anEvent(), { ...fresh, ...perCall });
    await one.dispose();
    say(await append);
    say(`uncaught: ${(await uncaught).name}`);
    for await (const { event } of other.readStream(stream)) say(`found: ${event?.type ?? ''}`);
    say(`a later append is answered: ${String(await isAnswered(other))}`);
  },

  'data is undefined': async () => {
    const client = open();
    const append = client.appendToStream(aStream(), { ...anEvent(), data: undefined as never }, fresh);
    say(`uncaught: ${(await uncaught).name}`);
    await client.appendToStream(aStream(), anEvent(), { ...fresh, ...perCall });
    say(`settled: ${String(await hasSettled(append))}`);
  },

  'data is a bigint': async () => {
    const client = open();
    const append = client.appendToStream(aStream(), { ...anEvent(), data: { text: 1n } }, fresh);
    say(`uncaught: ${(await uncaught).name}`);
    await client.appendToStream(aStream(), anEvent(), { ...fresh, ...perCall });
    say(`settled: ${String(await hasSettled(append))}`);
  },

  'data is null': async () => {
    const client = open();
    say(await outcome(client.appendToStream(aStream(), { ...anEvent(), data: null as never }, fresh)));
  },

  'checkpoint throws': async () => {
    const client = open();
    const filter = streamNameFilter({
      prefixes: ['nothing'],
      maxSearchWindow: 1,
      checkpointReached: async () => {
        await Promise.reject(new Error('no checkpoint'));
      },
    });
    const subscription = client.subscribeToAll({ filter }).resume();
    let errors = 0;
    subscription.on('error', () => (errors += 1));
    say(`uncaught: ${String(await uncaught)}`);
    await client.appendToStream(aStream(), anEvent(), fresh);
    say(`errors: ${errors.toString()}`);
  },

  'not disposed': async () => {
    await open().appendToStream(aStream(), anEvent(), fresh);
    say('done');
    return new Promise(() => undefined);
  },

  disposed: async () => {
    const client = open();
    const subscription = client.subscribeToAll();
    await once(subscription.resume(), 'caughtUp');
    await client.appendToStream(aStream(), anEvent(), fresh);
    await subscription.unsubscribe();
    await client.dispose();
    say('done');
    return new Promise(() => undefined);
  },
};

await scenarios[scenario]?.().then(() => process.exit(0));
