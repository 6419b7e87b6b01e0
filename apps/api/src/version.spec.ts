import { readFileSync } from 'node:fs';
import { version } from './version.js';

describe('The version', () => {
  it('is the one of package.json', () => {
    const { version: released } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(version).toBe(released);
  });
});
