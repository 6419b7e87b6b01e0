import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { JobsOptions } from '../jobs-options.js';

const hook = fileURLToPath(new URL('../../../read-models/src/testing/typescript-hook.mjs', import.meta.url));
const script = fileURLToPath(new URL('carry-until-killed.ts', import.meta.url));

/** Lets a process take what is unfinished in a folder, and kills it (SIGKILL) while it works. Answers the job's id. */
export async function takeAndDie(folder: string, redis?: JobsOptions['redis']): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--import', hook, script, folder, ...(redis ? [redis.url.href, redis.prefix] : [])],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exit = once(child, 'exit');
  const [jobId] = (await Promise.race([once(createInterface(child.stdout), 'line'), exit])) as [string];
  child.kill('SIGKILL');
  if (((await exit) as unknown[])[1] !== 'SIGKILL') throw new Error('the process ended before it was killed');
  return jobId;
}
