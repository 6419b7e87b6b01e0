import { RegisterUnreadable } from './register-fault.js';
import { noMapping } from './register-heading.js';
import { profiles } from './register-profile.js';
import { openRegister, type OpenRegister } from './register-rows.js';

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(typeof part === 'string' ? Buffer.from(part) : part);
}
const open = (...parts: (string | Uint8Array)[]) =>
  openRegister(chunks(...parts), { profile: undefined, mapping: noMapping });
const rowsOf = async ({ rows }: OpenRegister) => {
  const all: (readonly [number, number, ...string[]])[] = [];
  for await (const { row, line, cells } of rows) all.push([row, line, ...cells]);
  return all;
};
/** The rows before a register becomes unreadable, and where and why. */
const untilUnreadable = async (...parts: (string | Uint8Array)[]) => {
  const before: string[] = [];
  try {
    for await (const { cells } of (await open(...parts)).rows) before.push(cells.join(';'));
  } catch (error) {
    if (!(error instanceof RegisterUnreadable)) throw error;
    return { before, faults: error.faults.map(({ row, line, column, problem }) => [row, line, column, problem.en]) };
  }
  throw new Error('it was readable');
};

const notUtf8 = 'the file is not UTF-8 (perhaps windows-1252, which older Excel saves)';

describe('The rows of a register', () => {
  it.each([
    ['line feeds', '\n'],
    ['carriage return and line feed', '\r\n'],
    ['carriage returns', '\r'],
  ])(
    'are told apart by %s, with line breaks inside cells, empty lines and rows, and numbers of both kinds',
    async (_, end) => {
      const lines = ['registernr;modtaget', '1;01-01-2015', '', `2;"a${end}b${end}${end}c"`, ';', '3;x', ''];
      expect(await rowsOf(await open(lines.join(end)))).toEqual([
        [2, 2, '1', '01-01-2015'],
        [4, 4, '2', `a${end}b${end}${end}c`],
        [6, 9, '3', 'x'],
      ]);
    },
  );

  it('are the same with and without a byte order mark', async () => {
    const register = await open('\uFEFFregisternr;modtaget\nÆ-1;x\n');
    expect(register.heading.index.get('registerId')).toBe(0);
    expect(await rowsOf(register)).toEqual([[2, 2, 'Æ-1', 'x']]);
  });

  it('are whole when a letter is cut in two between chunks', async () => {
    const bytes = Buffer.from('registernr;modtaget\n€æ𐐷;ø\n');
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await rowsOf(await open(...single))).toEqual([[2, 2, '€æ𐐷', 'ø']]);
  });

  it('keep quotes, separators and formulas as they are written', async () => {
    const text = 'registernr;modtaget\n"a;""b""";=HYPERLINK("x")\n5" skærm;"x"y\n';
    expect(await rowsOf(await open(text))).toEqual([
      [2, 2, 'a;"b"', '=HYPERLINK("x")'],
      [3, 3, '5" skærm', '"x"y'],
    ]);
  });

  it('are none in a file with a heading alone', async () => {
    expect(await rowsOf(await open('registernr;modtaget'))).toEqual([]);
    expect(await rowsOf(await open('registernr;modtaget\r\n\r\n'))).toEqual([]);
  });

  it('come before a row that is never closed, which ends the reading', async () => {
    expect(await untilUnreadable('registernr;modtaget\n1;x\n2;"y\n3;z\n')).toEqual({
      before: ['1;x'],
      faults: [[3, 3, null, 'a quotation mark is never closed']],
    });
  });

  it('come before a row that is too long, which ends the reading', async () => {
    const { before, faults } = await untilUnreadable(`registernr;modtaget\n1;x\n2;${'y'.repeat(1_000_001)}\n3;z\n`);
    expect({ before, faults }).toEqual({
      before: ['1;x'],
      faults: [[3, 3, null, 'the row is over 1000000 bytes long']],
    });
  });

  it('come before bytes that are not UTF-8, the row with them left out', async () => {
    const long = 'y'.repeat(70_000);
    const windows1252 = Buffer.from('2;S\u00f8ren\n3;z\n', 'latin1');
    expect(await untilUnreadable(`registernr;modtaget\n1;${long}\n`, windows1252)).toEqual({
      before: [`1;${long}`],
      faults: [[3, 3, null, notUtf8]],
    });
  });

  it('are the same in whatever pieces the file arrives, also when it is not UTF-8 further down', async () => {
    const rows = (word: string) => `${word};x\n`.repeat(10_000);
    for (const good of ['registernr;modtaget\n1;x\n', `registernr;modtaget\n${rows('\uFFFD')}`]) {
      const file = Buffer.concat([Buffer.from(good), Buffer.from('2;S\u00f8ren\n', 'latin1')]);
      const whole = await untilUnreadable(file);
      for (const size of [7, 1_000, 65_536, 65_537]) {
        const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, at) =>
          file.subarray(at * size, (at + 1) * size),
        );
        expect(await untilUnreadable(...pieces)).toEqual(whole);
      }
      const line = good.split('\n').length;
      expect(whole.faults).toEqual([[line, line, null, notUtf8]]);
    }
  });

  it('do not come at all when the file does not begin in UTF-8', async () => {
    const problem = notUtf8;
    const windows1252 = Buffer.from('registernr;modtaget\n1;x\n2;S\u00f8ren\n', 'latin1');
    expect(await untilUnreadable(windows1252)).toEqual({ before: [], faults: [[3, 3, null, problem]] });
    expect(await untilUnreadable(Buffer.from('registernr;modtaget\n1;x\xc3', 'latin1'))).toEqual({
      before: [],
      faults: [[2, 2, null, problem]],
    });
    const utf16 = Buffer.from('\uFEFFregisternr;modtaget\n', 'utf16le');
    expect(await untilUnreadable(utf16)).toEqual({ before: [], faults: [[1, 1, null, 'the file is UTF-16']] });
  });

  it('come before the sender breaks off, whose reason is told', async () => {
    const long = 'y'.repeat(70_000);
    async function* brokenOff() {
      yield* chunks(`registernr;modtaget\n1;${long}\n2;hal`);
      throw new Error('the connection broke');
    }
    const seen: string[] = [];
    const reading = (async () => {
      const { rows } = await openRegister(brokenOff(), { profile: undefined, mapping: noMapping });
      for await (const { cells } of rows) seen.push(cells.join(';'));
    })();
    await expect(reading).rejects.toThrow('the connection broke');
    expect(seen).toEqual([`1;${long}`]);
  });
});

describe('The heading of a register', () => {
  it('is read whatever its case, spaces and Danish letters', async () => {
    const { heading } = await open(' Registernr ;MODTAGET;Vedrører navn;"Klagers-navn";\n');
    expect([...heading.index]).toEqual([
      ['registerId', 0],
      ['receivedOn', 1],
      ['concernsName', 2],
      ['complainantName', 3],
    ]);
  });

  it.each([
    ['', 'the file is empty', null],
    ['\n\n', 'the file is empty', null],
    ['registernr;modtaget;modtaget\n', 'the column is there twice', 'modtaget'],
    ['registernr;modtaget;received_on\n', 'the column is there twice', 'received_on'],
    ['registernr;modtaget;humør\n', 'the column is unknown', 'humør'],
    ['registernr;modtaget;;kanal\n', 'the column is unknown', ''],
    ['registernr;kanal\n', 'the column modtaget is missing', null],
  ])('of %j is refused', async (text, problem, column) => {
    const reading = open(text);
    await expect(reading).rejects.toBeInstanceOf(RegisterUnreadable);
    const { faults } = await untilUnreadable(text);
    expect(faults).toEqual([[1, 1, column, problem.replace('modtaget is', 'received_on is')]]);
  });

  it('follows a mapping, and leaves out what the mapping ignores', async () => {
    const mapping = { columns: new Map([['registerId', 'Løbe nr.'] as const]), ignore: ['Intern note'] };
    const { heading } = await openRegister(chunks('Løbe nr.;modtaget;intern note\n1;x;y\n'), {
      profile: undefined,
      mapping,
    });
    expect([...heading.index]).toEqual([
      ['registerId', 0],
      ['receivedOn', 1],
    ]);
    const missing = openRegister(chunks('registernr;modtaget\n'), { profile: undefined, mapping });
    await expect(missing).rejects.toThrow('the column is unknown; the column Løbe nr. is missing');
  });
});

describe('The profile of a register', () => {
  it('is seen by its separator outside quotes, or given', async () => {
    expect((await open('registernr;modtaget\n')).profile.name).toBe('danish');
    expect((await open('register_id,received_on\n')).profile.name).toBe('machine');
    expect((await open('"a,b,c";registernr;modtaget\n').catch(() => ({ profile: profiles.danish }))).profile.name).toBe(
      'danish',
    );
    const given = await openRegister(chunks('registernr,modtaget\n'), {
      profile: profiles.machine,
      mapping: noMapping,
    });
    expect(given.profile.name).toBe('machine');
  });

  it('knows the days of its own form that exist', () => {
    expect(profiles.danish.dateIn('29-02-2024')).toBe('2024-02-29');
    expect(['29-02-2023', '2024-02-29', '1-1-2024', '', '29/02/2024'].map(profiles.danish.dateIn)).toEqual(
      Array(5).fill(undefined),
    );
    expect(profiles.machine.dateIn('2024-02-29')).toBe('2024-02-29');
    expect(['29-02-2024', '2023-02-29', '20240229'].map(profiles.machine.dateIn)).toEqual(Array(3).fill(undefined));
  });
});
