import { readFileSync, writeFileSync } from 'node:fs';
import { printConfiguration } from './print-configuration.js';

const page = new URL('../../../docs/configuration.md', import.meta.url);

describe('docs/configuration.md', () => {
  it('is what the variables say (UPDATE_DOCS=1 writes it)', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(page, printConfiguration());
    expect(readFileSync(page, 'utf8')).toBe(printConfiguration());
  });
});
