/**
 * The fake EventStoreDB as a process of its own: its url is the first line it prints, it is driven by lines on its
 * standard input, answers each with a line, and ends with it.
 *
 *   node --import libs/read-models/src/testing/typescript-hook.mjs \
 *     libs/event-store/src/testing/fake-eventstoredb/serve.ts [--port 2113] [--log <file>]
 *
 * Lines: `go-away`, `come-back`, `fault {"appendDelay":50}` (see faults.ts).
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { FakeEventStoreDb } from './fake-eventstoredb.js';
import { noFaults } from './faults.js';

const { values } = parseArgs({ options: { port: { type: 'string' }, log: { type: 'string' } } });
const fake = await FakeEventStoreDb.start({
  ...(values.port !== undefined && { port: Number(values.port) }),
  ...(values.log !== undefined && { logFile: values.log }),
});
const say = (line: string) => process.stdout.write(`${line}\n`);

async function carryOut(line: string): Promise<void> {
  const [command, argument] = [line.split(' ', 1)[0], line.slice(line.indexOf(' ') + 1)];
  if (command === 'go-away') await fake.goAway();
  else if (command === 'come-back') await fake.comeBack();
  else if (command === 'fault') setFaults(JSON.parse(argument) as Record<string, unknown>);
  else throw new Error('the commands are go-away, come-back and fault');
}

function setFaults(wanted: Record<string, unknown>): void {
  const unknown = Object.keys(wanted).find((name) => !(name in noFaults()));
  if (unknown !== undefined) throw new Error(`there is no fault ${unknown}: ${Object.keys(noFaults()).join(', ')}`);
  Object.assign(fake.faults, wanted);
}

say(fake.url);
for await (const line of createInterface({ input: process.stdin })) {
  try {
    await carryOut(line);
    say(`done: ${line}`);
  } catch (error) {
    say(`refused: ${line}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
await fake.stop();
