// Installs what package-lock.json names when node_modules is missing or older than the lockfile. Runs before
// `npm start`, `npm test` and the like, under whatever Node the machine has; everything after it runs the pinned
// Node 26 out of node_modules. Plain Node, no dependency.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (name) => join(root, name);
const wanted = createHash('sha256')
  .update(readFileSync(at('package-lock.json')))
  .digest('hex');
const mark = at('node_modules/.installed-lockfile');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) await install();
checkPinnedNode();

async function install() {
  console.error('Lydhør: installing what package-lock.json names (once, about a minute) …');
  const started = Date.now();
  const beat = setInterval(() => {
    process.stderr.write(`  still installing, ${Math.round((Date.now() - started) / 1000)} s\n`);
  }, 10_000);
  // Not `npm ci`: it refuses a lockfile that was made on a machine without the binaries of other platforms.
  const install = ['install', '--no-save', '--loglevel=error', '--no-fund', '--no-audit'];
  // The npm that runs this script, or the one in the path when it was started by hand.
  const npm = process.env.npm_execpath;
  const [command, ...rest] = npm ? [process.execPath, npm, ...install] : ['npm', ...install];
  const child = spawn(command, rest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (exit) => resolve(exit ?? 1));
  });
  clearInterval(beat);
  if (code !== 0) {
    console.error('Lydhør: the installation failed. Read what npm said above, mend it, and give the command again.');
    process.exit(1);
  }
  writeFileSync(mark, wanted);
  console.error(`Lydhør: installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function checkPinnedNode() {
  const binary = at('node_modules/node/bin/node');
  if (existsSync(binary) && statSync(binary).size > 0) return;
  console.error(
    'Lydhør: the pinned Node 26 was not installed, because npm did not run the install script of the package "node". ' +
      'Give `npm rebuild node` (npm 12: check "allowScripts" in package.json), then the command again.',
  );
  process.exit(1);
}
