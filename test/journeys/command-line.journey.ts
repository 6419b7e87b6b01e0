import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './command-line.js';
import { RunningApp } from './running-app.js';

/** Each run starts a process of its own, and a story has several. */
const patience = 120_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lydhoer-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the built command line as an operator does. */
const lydhoer = (words: readonly string[]) => command(join(folder, 'data'), ...words);

const register = (name: string, ...lines: string[]) => {
  const file = join(folder, name);
  writeFileSync(file, ['registernr;modtaget;tema', ...lines].join('\r\n'));
  return file;
};
const counts = (out: string) => {
  const { imported, skipped, refused } = JSON.parse(out) as Record<string, number>;
  return { imported, skipped, refused };
};

async function tokenOf(url: string): Promise<string> {
  const response = await fetch(`${url}/demo/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'operator' }),
  });
  return ((await response.json()) as { token: string }).token;
}

describe('An operator at the command line', () => {
  it(
    'looks first, imports, imports again, and is told what was refused',
    async () => {
      const file = register('good.csv', '1;02-01-2020;TIME.LONG', '2;03-01-2020;COMM');
      const words = ['import', file, '--register', 'klager', '--json'];
      const looked = await lydhoer([...words, '--dry-run']);
      expect([looked.code, counts(looked.out)]).toEqual([0, { imported: 2, skipped: 0, refused: 0 }]);
      const imported = await lydhoer(words);
      expect([imported.code, counts(imported.out)]).toEqual([0, { imported: 2, skipped: 0, refused: 0 }]);
      const again = await lydhoer(words);
      expect([again.code, counts(again.out)]).toEqual([0, { imported: 0, skipped: 2, refused: 0 }]);

      const bad = register('bad.csv', '1;02-01-2020;TIME.LONG', '3;03-01-2020;NO.SUCH');
      const refused = await lydhoer(['import', bad, '--register', 'klager', '--language', 'da']);
      expect(refused.code).toBe(1);
      expect(refused.out).toContain('row 3, tema: "NO.SUCH"');
    },
    patience,
  );

  it(
    'is told what is wrong with a call or a file, and nothing is written',
    async () => {
      expect(await lydhoer([])).toMatchObject({ code: 2, out: '' });
      expect(await lydhoer(['import', '/nowhere.csv', '--register', 'x'])).toMatchObject({ code: 2, out: '' });
      const file = join(folder, 'unknown.csv');
      writeFileSync(file, 'registernr;modtaget;humør\n');
      const unknown = await lydhoer(['import', file, '--register', 'x']);
      expect([unknown.code, unknown.out]).toEqual([2, '']);
      expect(unknown.err).toContain('humør: the column is unknown');
      expect((await lydhoer(['import', '--help'])).out).toContain('Exit codes');
    },
    patience,
  );

  it(
    'sends the register to the API that has the folder',
    async () => {
      const api = await RunningApp.start(join(folder, 'data'));
      try {
        const file = register('more.csv', '1;02-01-2020;TIME.LONG', '2;03-01-2020;COMM', '4;04-01-2020;');
        const words = ['import', file, '--register', 'klager', '--json'];
        const held = await lydhoer(words);
        expect([held.code, held.out]).toEqual([3, '']);
        expect(held.err).toContain('--api');
        const token = await tokenOf(api.url);
        const sent = await lydhoer([...words, '--api', api.url, '--token', token]);
        expect([sent.code, counts(sent.out)]).toEqual([0, { imported: 1, skipped: 2, refused: 0 }]);
        const stranger = await lydhoer([...words, '--api', api.url, '--token', 'nonsense']);
        expect([stranger.code, stranger.out]).toEqual([4, '']);
        expect(stranger.err).toContain('401');
      } finally {
        await api.remove();
      }
    },
    patience,
  );
});
