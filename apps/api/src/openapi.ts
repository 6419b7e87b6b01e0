import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { DemoSignIn } from '@lydhoer/access';
import { JsonLog, SystemClock } from '@lydhoer/http';
import { applicationOn } from './create-app.js';
import { documentOf } from './documentation.js';
import { platformInMemory } from './open-platform.js';

// Writes openapi.json as the code says: the same bytes for the same code.
const platform = platformInMemory();
const parts = { platform, signIn: await DemoSignIn.open(), log: new JsonLog('warn'), clock: new SystemClock() };
const app = await applicationOn(parts, { bodyLimit: 1_048_576, requestTimeout: 60_000 });
writeFileSync('openapi.json', `${JSON.stringify(documentOf(app), null, 2)}\n`);
await app.close();
await platform.close();
