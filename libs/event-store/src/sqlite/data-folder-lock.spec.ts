import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreRefused } from '../port/errors.js';
import { Child } from './child-process.fixture.js';
import { takeLock } from './data-folder-lock.js';

const holder = `
  import { takeLock } from './sqlite/data-folder-lock.js';
  takeLock(process.argv[2]);
  console.log('held');
  setInterval(() => {}, 1000);
`;

describe('The lock of a data folder', () => {
  let root: string;
  let data: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'lydhoer-lock-'));
    data = join(root, 'data', 'demo');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const expectHeldBy = (who: string) => {
    const sentence = `The data folder ${data} is in use by ${who}. Stop that first, or give this one another folder.`;
    const refusal = expect.objectContaining({ name: StoreRefused.name, reason: 'held', message: sentence }) as Error;
    expect(() => takeLock(data)).toThrow(refusal);
  };

  test('is had by one at a time', () => {
    const lock = takeLock(data);
    expectHeldBy(`process ${process.pid}`);
    lock.release();
    lock.release();
    takeLock(data).release();
  });

  test('is one for each folder', () => {
    const [one, other] = [takeLock(data), takeLock(join(root, 'live'))];
    one.release();
    other.release();
  });

  test('names another process when nobody wrote which', () => {
    const lock = takeLock(data);
    writeFileSync(join(data, 'lock.pid'), '<script>');
    expectHeldBy('another process');
    lock.release();
  });

  test('is refused when something else stands in its place', () => {
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'lock.db'), 'no database at all'.repeat(100));
    expect(() => takeLock(data)).toThrow(
      expect.objectContaining({ name: StoreRefused.name, reason: 'foreign' }) as Error,
    );
  });

  test('held by another process is refused with its id, and free once that is killed', async () => {
    const child = Child.start(root, holder, data);
    try {
      expect(await child.line()).toBe('held');
      expectHeldBy(`process ${child.pid}`);
      await child.kill();
      expect(existsSync(join(data, 'lock.pid'))).toBe(true);
      takeLock(data).release();
      expect(existsSync(join(data, 'lock.pid'))).toBe(false);
    } finally {
      await child.kill();
    }
  });
});
