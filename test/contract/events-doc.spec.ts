import { readFileSync, writeFileSync } from 'node:fs';
import { printEvents } from '@lydhoer/event-store';
import { declaredEvents } from './declared-events.js';

const page = new URL('../../docs/events.md', import.meta.url);

describe('docs/events.md', () => {
  it('says what the schemas say (UPDATE_DOCS=1 prints it anew)', () => {
    const printed = printEvents(declaredEvents);
    if (process.env.UPDATE_DOCS === '1') writeFileSync(page, printed);
    expect(readFileSync(page, 'utf8')).toBe(printed);
  });
});
