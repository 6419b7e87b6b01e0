import { demoPersonas, DemoSignIn, type PersonaName } from '@lydhoer/access';
import { JsonLog, SystemClock } from '@lydhoer/http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { applicationOn } from '../../apps/api/src/create-app.js';
import { documentOf } from '../../apps/api/src/documentation.js';
import { platformInMemory } from '../../apps/api/src/open-platform.js';

/** The table of the product, written down once more: roles in one order, `.` for who may not at all. */
const order = [
  'borgerraadgiver',
  'jurist',
  'team-leader',
  'caseworker',
  'working-group',
  'analyst',
  'advisory-board',
  'operator',
];
const table: Readonly<Record<string, string>> = {
  'register-complaint': '● ● ● ● . . . .',
  'manage-complaint': '● ● ● . . . . .',
  'assign-complaint': '. . ● ● . . . .',
  'answer-point': '. ● ● ● . . . .',
  'reassess-and-forward': '. ● ● . . . . .',
  'record-appeal-outcome': '. ● ● . . . . .',
  'handle-complaint': '● ● ● ● . . . .',
  'record-journey': '● ● ● ● . . . .',
  'conduct-review': '● . . . . . . .',
  'reply-to-recommendation': '. . ● . . . . .',
  'tag-point': '. ● . . . . . .',
  'manage-vocabulary': '. ● . . . . . .',
  'manage-organisation': '. . . . . . . ●',
  'set-deadlines': '. ● . . . . . ●',
  'identify-learning': '● ● ● . ● . . .',
  'agree-action': '. . . . ● . . .',
  'work-on-action': '. . ● ● ● . . .',
  'verify-effect': '. ● . . ● . . .',
  'read-complaint-with-persons': '● ● ● ● . . . .',
  'read-complaint': '● ● ● ● ● . . .',
  'read-own-reminders': '● ● ● ● ● . . .',
  'read-review-drafts': '● . . . . . . .',
  'read-figures': '● ● ● ● ● ● . .',
  'read-vocabulary': '● ● ● ● ● ● ● ●',
  'export-figures': '● ● ● . ● ● . .',
  'import-register': '● . . . . ● . ●',
  'fetch-job-result': '● ● ● ● ● ● ● ●',
  'follow-job': '● ● ● ● ● ● ● ●',
  operate: '. . . . . . . ●',
};

interface Operation {
  readonly operationId: string;
  readonly 'x-permission'?: string;
  readonly security?: unknown;
}

const platform = platformInMemory();
let app: NestFastifyApplication;
let document: OpenAPIObject;
const tokens = new Map<PersonaName, string>();

beforeAll(async () => {
  const signIn = await DemoSignIn.open();
  const log = new JsonLog('fatal');
  app = await applicationOn(
    { platform, signIn, log, clock: new SystemClock() },
    { bodyLimit: 65_536, requestTimeout: 10_000 },
  );
  await app.getHttpAdapter().getInstance().ready();
  document = documentOf(app);
  for (const { persona } of demoPersonas) tokens.set(persona, await signIn.tokenFor(persona));
});
afterAll(async () => {
  await app.close();
  await platform.close();
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase() as 'GET' | 'POST',
      url: path.replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000'),
    })),
  );

async function ask(operation: ReturnType<typeof operations>[number], token?: string) {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const { method, url } = operation;
  const answer = await app.inject({ method, url, headers: authorization });
  return { status: answer.statusCode, body: answer.payload };
}

describe('Every operation', () => {
  it('is open to exactly the personas whose role the table says', async () => {
    const wrong: string[] = [];
    for (const operation of operations()) {
      const permission = operation['x-permission'];
      if (permission === undefined) continue;
      const row = table[permission]?.split(' ');
      for (const { persona, roles } of demoPersonas) {
        const { status, body } = await ask(operation, tokens.get(persona));
        const may = roles.some((role) => row?.[order.indexOf(role)] === '●');
        // What a role reaches of it is the slice's to say; here the thing is unknown or the body empty.
        const refusedByRole = status === 403 && body.includes(`"permission":"${permission}"`);
        if (refusedByRole === may) wrong.push(`${operation.operationId} as ${persona}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('needs a token, but for the few that are meant to be public', async () => {
    const open: string[] = [];
    for (const operation of operations()) {
      const { status } = await ask(operation);
      if (status !== 401) open.push(operation.operationId);
    }
    const meant = ['explainProblem', 'isAlive', 'isReady', 'issueDemoToken', 'listProblems', 'readMetrics'];
    expect(open.sort()).toEqual(meant);
  });

  it('that is not public names its permission, and there are as many as the product has', () => {
    const named = operations().filter((operation) => operation['x-permission'] !== undefined);
    expect(named.map(({ security }) => security)).not.toContain(undefined);
    expect(named.length).toBeGreaterThan(50);
  });
});
