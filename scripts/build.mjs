// Builds the apps into dist/ when a source file, a lib or the configuration is newer than the last build.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const mark = join(root, 'dist/.built');
const apps = Object.keys(JSON.parse(readFileSync(join(root, 'nest-cli.json'), 'utf8')).projects);

const newest = Math.max(
  ...['apps', 'libs'].map((folder) => newestIn(join(root, folder))),
  ...['nest-cli.json', 'tsconfig.base.json', 'package-lock.json'].map((file) => statSync(join(root, file)).mtimeMs),
);
if (!process.argv.includes('--always') && existsSync(mark) && Number(readFileSync(mark, 'utf8')) >= newest) {
  process.exit(0);
}
rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const app of apps) {
  process.stderr.write(`Lydhør: building ${app} …\n`);
  const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
  const child = spawn(process.execPath, [nest, 'build', app], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((resolve) => child.on('exit', (exit) => resolve(exit ?? 1)));
  if (code !== 0) {
    process.stderr.write(`Lydhør: ${app} does not build; the errors stand above.\n`);
    process.exit(1);
  }
}
writeFileSync(mark, String(newest));

function newestIn(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );
}
