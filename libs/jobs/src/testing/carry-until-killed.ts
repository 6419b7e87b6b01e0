import { Installation } from './installation.js';
import { ScriptedKind } from './scripted-kind.js';

/** A process that takes what is unfinished in its folder, says so, and works on it until it is killed. */
const [, , folder = '.', url, prefix = ''] = process.argv;

/** What is read without end; says first that it is being read, so that its file is there. */
async function* withoutEnd(jobId: string): AsyncGenerator<Buffer> {
  process.stdout.write(`${jobId}\n`);
  for (;;) yield await new Promise<Buffer>((resolve) => setTimeout(resolve, 5, Buffer.alloc(1_000, 'x')));
}

const kind = new ScriptedKind(async (work) => {
  await work.keep({ name: 'never.txt', type: 'text/plain' }, withoutEnd(work.jobId));
  return {};
});
const installation = new Installation(url === undefined ? undefined : { url: new URL(url), prefix }, folder);
await installation.start('a', { kinds: [kind] }, { pace: { hold: 2_000 } });
