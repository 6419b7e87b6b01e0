import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { World } from './world.js';

let root: string;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lydhoer-world-'));
  write('libs/counting/src/index.ts', 'let count: number = 0;\nexport const next = (): number => ++count;\n');
  write('libs/a/src/rule.ts', "import { next } from '@lydhoer/counting';\nexport const first: number = next();\n");
  write(
    'libs/a/src/more.ts',
    "import { next } from '@lydhoer/counting';\nimport { first } from './rule.js';\nexport const all = [first, next()];\n",
  );
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('A world', () => {
  it('has each module once, whoever imports it', async () => {
    const world = new World(root);
    expect(await world.load('libs/a/src/rule.ts')).toMatchObject({ first: 1 });
    expect(await world.load('libs/a/src/more.ts')).toMatchObject({ all: [1, 2] });
  });

  it('knows nothing of what another one remembers', async () => {
    for (const world of [new World(root), new World(root)]) {
      expect(await world.load('libs/a/src/more.ts')).toMatchObject({ all: [1, 2] });
    }
  });

  it('shares packages with the outside, and tells a module where it is', async () => {
    write('libs/a/src/where.ts', "import { sep } from 'node:path';\nexport const at = [sep, import.meta.url];\n");
    const { at } = (await new World(root).load('libs/a/src/where.ts')) as { at: readonly string[] };
    expect(at).toEqual(['/', expect.stringMatching(/^file:.*where\.ts$/)]);
  });

  it('lets modules import each other', async () => {
    write('libs/a/src/one.ts', "import { two } from './two.js';\nexport const one = () => two();\n");
    write('libs/a/src/two.ts', "import { one } from './one.js';\nexport const two = () => typeof one;\n");
    const { one } = (await new World(root).load('libs/a/src/one.ts')) as { one: () => string };
    expect(one()).toBe('function');
  });

  it('finds the other doors of a lib', async () => {
    write('libs/counting/src/events.ts', 'export const events = true;\n');
    write('libs/counting/src/testing/index.ts', 'export const testing = true;\n');
    write(
      'libs/a/src/doors.ts',
      "export { events } from '@lydhoer/counting/events';\nexport { testing } from '@lydhoer/counting/testing';\n",
    );
    expect(await new World(root).load('libs/a/src/doors.ts')).toMatchObject({ events: true, testing: true });
  });

  it('says what a module throws', async () => {
    write('libs/a/src/broken.ts', "throw new Error('broken');\n");
    await expect(new World(root).load('libs/a/src/broken.ts')).rejects.toThrow('broken');
  });
});
