import { readFileSync, writeFileSync } from 'node:fs';
import { printDeadlineRules } from './print-deadline-rules.js';

const page = new URL('../../docs/deadline-rules.md', import.meta.url);

describe('docs/deadline-rules.md', () => {
  it('says what the catalogue says (UPDATE_DOCS=1 prints it anew)', () => {
    const printed = printDeadlineRules();
    if (process.env.UPDATE_DOCS === '1') writeFileSync(page, printed);
    expect(readFileSync(page, 'utf8')).toBe(printed);
  });
});
