// Runs the proofs against the built app: `npm run faults -- [--rounds N] [--seed TEXT] [what Jest takes]`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };

const rounds = taken('--rounds');
if (rounds !== undefined) {
  if (!/^[1-9]\d{0,6}$/.test(rounds)) fail(`--rounds ${rounds}: give a whole number of rounds, such as --rounds 500`);
  env.LYDHOER_FAULTS_ROUNDS = rounds;
}
// Drawn here and told at once: whatever goes wrong, the same draws can be had again.
env.LYDHOER_FAULTS_SEED = taken('--seed') ?? env.LYDHOER_FAULTS_SEED ?? String(Date.now());

// A folder and a process group of its own: whatever becomes of the run, nothing of it stays behind.
const scratch = mkdtempSync(join(tmpdir(), 'lydhoer-faults-run-'));
env.TMPDIR = scratch;
const jest = join(root, 'node_modules/jest/bin/jest.js');
const config = join(root, 'jest.faults.config.mjs');
const child = spawn(process.execPath, [jest, '--config', config, '--runInBand', ...words], {
  env,
  stdio: 'inherit',
  detached: true,
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
  rmSync(scratch, { recursive: true, force: true });
  process.exit(code ?? 1);
});

/** The value of an option of ours, taken out of the words that Jest gets. */
function taken(option) {
  const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  if (at === -1) return undefined;
  const [word] = words.splice(at, 1);
  if (word !== option) return word.slice(option.length + 1);
  const [value] = words.splice(at, 1);
  return value ?? fail(`${option} needs a value`);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
