import { JsonLog } from './json-log.js';

function logging(least: 'info' | 'debug' = 'info') {
  const lines: string[] = [];
  const log = new JsonLog(least, (line) => lines.push(line));
  return { log, parsed: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>), lines };
}

describe('The log', () => {
  it('is one JSON object a line, whatever a message holds', () => {
    const { log, lines, parsed } = logging();
    log.event('warn', 'two\nlines "quoted"', { position: 12n });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{[^\n]*\}\n$/);
    expect(parsed()[0]).toMatchObject({ level: 'warn', message: 'two\nlines "quoted"', position: '12' });
  });

  it('leaves out what is less important than asked for, and Nest’s account of its modules', () => {
    const { log, parsed } = logging();
    log.debug('details');
    log.log('Mapped {/x, GET} route', 'RouterExplorer');
    log.log('The views are built again', 'ReadModels');
    expect(parsed().map(({ message }) => message)).toEqual(['The views are built again']);
  });

  it('shows an error by its name, its code, its frames and its cause, and never by its message', () => {
    const { log, lines, parsed } = logging();
    const cause = Object.assign(new TypeError('Alma Prøvesen'), { code: 'ERR_X' });
    log.error(new RangeError('010190-1234\n    at the door of Alma', { cause }), 'Somewhere');
    expect(parsed()[0]).toMatchObject({
      level: 'error',
      part: 'Somewhere',
      error: 'RangeError',
      frames: expect.arrayContaining([expect.stringContaining('json-log.spec')]),
      cause: { error: 'TypeError', code: 'ERR_X' },
    });
    expect(lines.join('')).not.toMatch(/Alma|010190/);
  });
});
