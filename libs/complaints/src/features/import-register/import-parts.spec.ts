import { ImportTally } from './import-tally.js';
import { InFlight } from './in-flight.js';
import { mappingFrom } from './register-mapping.js';
import { SeenIds } from './seen-ids.js';

describe('The ids of a file', () => {
  it('are remembered, each one, through every growth', () => {
    const seen = new SeenIds();
    const ids = Array.from({ length: 20_000 }, (_, index) => `2015-${index}`);
    expect(ids.filter((id) => !seen.add(id))).toEqual([]);
    expect(ids.filter((id) => seen.add(id))).toEqual([]);
    expect(seen.add('2015-20000')).toBe(true);
  });
});

describe('The errors of a file', () => {
  const fault = (row: number) => {
    const said = { da: 'x', en: 'x' };
    return { row, line: row, column: null, value: null, problem: said, expected: said };
  };
  const report = (tally: ImportTally) => tally.report({ register: 'r', profile: 'danish', dryRun: true }, 1);

  it('are the first thousand of them, in whatever order the cases were refused', () => {
    const tally = new ImportTally();
    for (let row = 5_000; row > 1; row--) tally.wasRefused([fault(row)]);
    const { errors, errorCount } = report(tally);
    expect([errorCount, errors.length, errors[0]?.row, errors.at(-1)?.row]).toEqual([4_999, 1_000, 2, 1_001]);
  });

  it('end with why the file could not be read to its end, however many come before', () => {
    const tally = new ImportTally();
    for (let row = 2; row < 2_000; row++) tally.wasRefused([fault(row)]);
    tally.brokeOff([fault(2_000)]);
    const { errors, errorCount, readToEnd } = report(tally);
    expect([readToEnd, errorCount, errors.length, errors.at(-1)?.row]).toEqual([false, 1_999, 1_000, 2_000]);
  });
});

describe('Tasks in flight', () => {
  const gate = () => {
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    return { open, opened };
  };

  it('are never more than allowed', async () => {
    const inFlight = new InFlight(2);
    let running = 0;
    let most = 0;
    const task = async () => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
    };
    for (let index = 0; index < 20; index++) await inFlight.begin(task);
    await inFlight.done();
    expect({ most, running }).toEqual({ most: 2, running: 0 });
  });

  it('stop the next one when one has failed, and are waited for', async () => {
    const inFlight = new InFlight(2);
    const slow = gate();
    let finished = false;
    await inFlight.begin(async () => {
      await slow.opened;
      finished = true;
    });
    await inFlight.begin(() => Promise.reject(new Error('the store is away')));
    await expect(inFlight.begin(() => Promise.resolve())).rejects.toThrow('the store is away');
    slow.open();
    await expect(inFlight.done()).rejects.toThrow('the store is away');
    expect(finished).toBe(true);
  });
});

describe('A mapping of column names', () => {
  it('is none when nothing is given', () => {
    expect(mappingFrom(undefined)).toEqual({ columns: new Map(), ignore: [] });
  });
  it('names our columns as machines do, and those to ignore', () => {
    expect(mappingFrom('{"register_id":"Nr.","received_on":"Dato","ignore":["Note"]}')).toEqual({
      columns: new Map([
        ['registerId', 'Nr.'],
        ['receivedOn', 'Dato'],
      ]),
      ignore: ['Note'],
    });
  });
  it.each([
    ['nonsense', 'mapping'],
    ['[]', 'mapping'],
    ['null', 'mapping'],
    ['{"registernr":"Nr."}', 'mapping.registernr'],
    ['{"register_id":7}', 'mapping.register_id'],
    ['{"register_id":" "}', 'mapping.register_id'],
    ['{"ignore":"Note"}', 'mapping.ignore'],
    ['{"__proto__":"x"}', 'mapping.__proto__'],
  ])('of %s is refused, naming the field', (json, field) => {
    expect(mappingFrom(json)).toEqual([expect.objectContaining({ field })]);
  });
});
