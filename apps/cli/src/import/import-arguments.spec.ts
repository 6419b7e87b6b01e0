import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../exit-codes.js';
import { importArguments } from './import-arguments.js';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lydhoer-arguments-'));
  file = join(folder, 'register.csv');
  writeFileSync(file, 'registernr;modtaget\n');
  writeFileSync(join(folder, 'mapping.json'), '{"register_id":"Nr."}');
  writeFileSync(join(folder, 'token'), 'secret\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('The words after `import`', () => {
  it('are a file and a register’s name, and nothing else is needed', () => {
    expect(importArguments([file, '--register', 'klager'])).toEqual({
      file,
      size: 20,
      register: 'klager',
      profile: undefined,
      mapping: undefined,
      deadlines: undefined,
      dryRun: false,
      json: false,
      language: 'en',
      api: undefined,
    });
  });

  it('say how to read the file, how to report, and where to send it', () => {
    const words =
      '--profile machine --deadlines compute --dry-run --json --language da --api http://127.0.0.1:3000'.split(' ');
    const files = ['--mapping', join(folder, 'mapping.json'), '--token', `@${join(folder, 'token')}`];
    expect(importArguments([file, '--register', 'Børn og unge', ...words, ...files])).toMatchObject({
      register: 'Børn og unge',
      profile: 'machine',
      mapping: '{"register_id":"Nr."}',
      deadlines: 'compute',
      dryRun: true,
      json: true,
      language: 'da',
      api: { url: new URL('http://127.0.0.1:3000'), token: 'secret' },
    });
  });

  it.each([
    [[], 'Which file'],
    [['FILE', 'FILE', '--register', 'r'], 'One file'],
    [['/nowhere.csv', '--register', 'r'], '/nowhere.csv is not a file'],
    [['FILE'], '--register needs a name'],
    [['FILE', '--register', ' r'], '--register needs a name'],
    [['FILE', '--register', 'r\n'], '--register needs a name'],
    [['FILE', '--register', 'r', '--profile', 'excel'], '--profile is one of: danish, machine'],
    [['FILE', '--register', 'r', '--deadlines', 'all'], '--deadlines is one of: compute'],
    [['FILE', '--register', 'r', '--language', 'fr'], '--language is one of'],
    [['FILE', '--register', 'r', '--mapping', '/nowhere.json'], '--mapping: /nowhere.json cannot be read (ENOENT)'],
    [['FILE', '--register', 'r', '--api', 'file:///etc'], '--api needs an address'],
    [['FILE', '--register', 'r', '--api', 'http://x'], '--api needs a --token'],
    [['FILE', '--register', 'r', '--token', 'x'], '--token goes with --api'],
    [['FILE', '--register', 'r', '--force'], '--force'],
  ])('%j are refused', (words, sentence) => {
    const given = words.map((word) => (word === 'FILE' ? file : word));
    expect(() => importArguments(given)).toThrow(UsageError);
    expect(() => importArguments(given)).toThrow(sentence);
  });
});
