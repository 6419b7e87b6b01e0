import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { DemoSignIn } from '@lydhoer/access';
import { JsonLog, SystemClock } from '@lydhoer/http';
import { applicationOn } from './create-app.js';
import { documentOf } from './documentation.js';
import { platformInMemory } from './open-platform.js';

// Writes openapi.json; with --check, says whether the committed one is what the code says, and fails when it is not.
const file = 'openapi.json';
const platform = platformInMemory();
const parts = { platform, signIn: await DemoSignIn.open(), log: new JsonLog('warn'), clock: new SystemClock() };
const app = await applicationOn(parts, { bodyLimit: 1_048_576, requestTimeout: 60_000 });
const printed = `${JSON.stringify(documentOf(app), null, 2)}\n`;
await app.close();
await platform.close();

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed);
} else if (readFileSync(file, 'utf8') !== printed) {
  process.stderr.write(`${file} is not what the code says: give \`npm run openapi\` and commit it.\n`);
  process.exitCode = 1;
}
