import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { FakeEventStoreDb } from '../testing/index.js';

const hook = join(import.meta.dirname, '../../../read-models/src/testing/typescript-hook.mjs');
const adapter = join(import.meta.dirname, 'eventstoredb-event-store.ts');

/** A process that uses a log, closes it, and has nothing else to do. */
async function exitOf(url: string, script: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const program = `
    const { EventStoreDbEventStore } = await import(${JSON.stringify(adapter)});
    const store = await EventStoreDbEventStore.open({ url: ${JSON.stringify(url)}, indexFile: ':memory:' });
    const event = { id: crypto.randomUUID(), type: 'NoteTaken', data: {}, metadata: {} };
    ${script}
    await store.close();
    console.log('closed');
  `;
  const child = spawn(process.execPath, ['--import', hook, '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output };
}

describe('a process that has closed its log on an EventStoreDB', () => {
  let fake: FakeEventStoreDb;
  beforeEach(async () => {
    fake = await FakeEventStoreDb.start();
  });
  afterEach(() => fake.stop());

  test('ends by itself after it wrote, read and followed', async () => {
    const { code, output } = await exitOf(
      fake.url,
      `
        await store.append('note-1', 'no-stream', [event]);
        console.log((await store.readStream('note-1')).length);
        for await (const { events } of store.follow({ after: 0n, signal: new AbortController().signal })) {
          console.log(events.length);
          break;
        }
        const follower = store.follow({ after: 0n, signal: new AbortController().signal });
        await follower.next();
        follower.next().catch((error) => console.log(error.name));
      `,
    );
    expect({ code, output }).toEqual({ code: 0, output: '1\n1\nclosed\nStoreUnavailable\n' });
  });

  test('ends by itself when it never reached the server, or lost it', async () => {
    await fake.goAway();
    expect(await exitOf(fake.url, '')).toEqual({ code: 0, output: 'closed\n' });
    await fake.comeBack();
    fake.faults.lostAcknowledgements = 1;
    const lost = await exitOf(
      fake.url,
      `await store.append('note-2', 'no-stream', [event]).catch((error) => console.log(error.name));`,
    );
    expect(lost).toEqual({ code: 0, output: 'AppendOutcomeUnknown\nclosed\n' });
  });
});
