import { readFileSync, writeFileSync } from 'node:fs';
import { printPermissions } from './print-permissions.js';

const page = new URL('../../../docs/access.md', import.meta.url);

describe('docs/access.md', () => {
  it('is what the table says (UPDATE_DOCS=1 writes it)', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(page, printPermissions());
    expect(readFileSync(page, 'utf8')).toBe(printPermissions());
  });
});
