import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { FakeEventStoreDb } from './fake-eventstoredb.js';

const SCENARIOS = fileURLToPath(new URL('./client-scenarios.fixture.ts', import.meta.url));
const HOOK = fileURLToPath(new URL('../../../../read-models/src/testing/typescript-hook.mjs', import.meta.url));

let server: FakeEventStoreDb;
let children: ChildProcess[];
beforeEach(async () => {
  server = await FakeEventStoreDb.start();
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await server.stop();
});

function start(scenario: string) {
  const child = spawn(process.execPath, ['--import', HOOK, SCENARIOS, scenario, server.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  children.push(child);
  return child;
}

/** What the client was seen to do in a scenario. */
async function seenIn(scenario: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for await (const line of createInterface({ input: start(scenario).stdout })) seen.push(line);
  return seen;
}

it.each([
  ['empty type', "rejected: Could not recognize Empty eventType provided (Parameter 'eventType')"],
  ['no uuid', 'rejected: Could not recognize Unrecognized Guid format.'],
])('%s rejects, and the second answer ends every later append on the batch path (3)', async (scenario, rejected) => {
  expect(await seenIn(scenario)).toEqual([rejected, 'uncaught: TypeError', 'a later append is answered: false']);
});

it('An answer that comes twice ends every later append on the batch path (3)', async () => {
  server.faults.duplicateReplies = 1;
  expect(await seenIn('answered twice')).toEqual([
    'written',
    'uncaught: TypeError',
    'a later append is answered: false',
  ]);
});

it("Disposing of one client rejects another's append, which was written, and ends its later ones (2)", async () => {
  server.faults.replyDelay = 2_000;
  const seen = await seenIn('another client is disposed');
  expect(seen).toEqual([
    expect.stringContaining('rejected: '),
    'uncaught: TypeError',
    'found: NoteTaken',
    'a later append is answered: false',
  ]);
});

it.each(['data is undefined', 'data is a bigint'])(
  'An append whose %s ends the process unless caught, and never settles (4)',
  async (scenario) => {
    expect(await seenIn(scenario)).toEqual(['uncaught: TypeError', 'settled: false']);
    expect(await seenIn('data is null')).toEqual(['written']);
  },
);

it('A checkpoint that cannot be taken ends the process unless caught, and is no error of the subscription (16)', async () => {
  expect(await seenIn('checkpoint throws')).toEqual(['uncaught: Error: no checkpoint', 'errors: 0']);
});

it('A process ends once its client is disposed of, and not before (22)', async () => {
  const open = start('not disposed');
  await once(open.stdout, 'data');
  const disposed = start('disposed');
  const [code] = (await once(disposed, 'exit')) as [number];
  // Waiting for nothing any more: Node says so with 13.
  expect(code).toBe(13);
  expect(open.exitCode).toBeNull();
});
