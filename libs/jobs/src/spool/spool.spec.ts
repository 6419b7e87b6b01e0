import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SqliteVault } from '@lydhoer/event-store';
import { Spool } from './spool.js';

const hour = 3_600_000;

describe('The spool', () => {
  let root: string;
  let folder: string;
  let vault: SqliteVault;
  let spool: Spool;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'lydhoer-spool-spec-'));
    folder = join(root, 'below', 'spool');
    vault = SqliteVault.open(':memory:', randomBytes(32));
    spool = new Spool(vault, folder);
  });
  afterEach(() => {
    vault.close();
    rmSync(root, { recursive: true, force: true });
  });
  const write = (...chunks: readonly (string | Buffer)[]) => spool.write(Readable.from(chunks));
  const read = async (id: string) => Buffer.concat(await spool.read(id).toArray());
  const pathOf = (id: string) => join(folder, `${id}.sealed`);

  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])('gives %i bytes back as they were', async (length) => {
    const bytes = randomBytes(length);
    const file = await write(bytes.subarray(0, 7), bytes.subarray(7));
    expect([file.bytes, (await read(file.id)).equals(bytes)]).toEqual([length, true]);
  });

  it('tells the digest of what is in a file, whatever the chunks it came in', async () => {
    const [one, other] = [await write('Mette ', 'Holm'), await write('Mette Holm')];
    expect(one.sha256).toBe(other.sha256);
    expect(one.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('holds nothing that can be read, and lets nobody else in', async () => {
    const { id } = await write('Mette Holm bor på Øster Allé');
    const bytes = readFileSync(pathOf(id));
    expect(bytes.includes('Mette') || bytes.includes(Buffer.from('Mette').toString('base64'))).toBe(false);
    expect([statSync(pathOf(id)).mode & 0o077, statSync(folder).mode & 0o077]).toEqual([0, 0]);
  });

  it('loses a file with its key, wherever a copy of it lies', async () => {
    const { id } = await write('Mette Holm');
    const copy = readFileSync(pathOf(id));
    await spool.destroy(id);
    await spool.destroy(id);
    expect([readdirSync(folder), spool.isDestroyed(id)]).toEqual([[], true]);
    writeFileSync(pathOf(id), copy);
    await expect(read(id)).rejects.toThrow('its key was destroyed');
  });

  it('says of a file that is not there what the folder must be', async () => {
    await expect(read('4b1a1d4e-0000-4000-8000-000000000000')).rejects.toMatchObject({
      code: 'job-file-lost',
      message: expect.stringMatching(/is not there\. LYDHOER_SPOOL must be a folder that every process/) as string,
    });
  });

  it('notices every byte that was changed, every frame that was moved and every file that was cut short', async () => {
    const { id } = await write(randomBytes(150_000));
    const good = readFileSync(pathOf(id));
    const frame = 4 + 16 + 65_536;
    const begin = good.indexOf('\n') + 1;
    const swapped = Buffer.concat([
      good.subarray(0, begin),
      good.subarray(begin + frame, begin + 2 * frame),
      good.subarray(begin, begin + frame),
      good.subarray(begin + 2 * frame),
    ]);
    const flipped = [0, begin - 5, begin, begin + 3, begin + 10, begin + 40, good.length - 1].map((at) => {
      const bad = Buffer.from(good);
      bad.writeUInt8(bad.readUInt8(at) ^ 1, at);
      return bad;
    });
    const cut = [0, begin - 1, begin, begin + 2, begin + frame, good.length - 1].map((at) => good.subarray(0, at));
    const endedEarly = Buffer.from(good.subarray(0, begin + frame));
    endedEarly.writeUInt8(endedEarly.readUInt8(begin) | 0x80, begin);
    for (const bad of [endedEarly, swapped, ...flipped, ...cut, Buffer.concat([good, good.subarray(begin)])]) {
      writeFileSync(pathOf(id), bad);
      await expect(read(id)).rejects.toMatchObject({ code: 'job-file-lost' });
    }
    writeFileSync(pathOf(id), good);
    expect(await read(id)).toHaveLength(150_000);
  });

  it('does not give one file for another', async () => {
    const [one, other] = [await write('one'), await write('other')];
    renameSync(pathOf(other.id), pathOf(one.id));
    await expect(read(one.id)).rejects.toThrow('its first line is not as it was written');
  });

  it('keeps nothing of a source that broke off, and tells its error', async () => {
    const broken = (async function* () {
      yield await Promise.resolve('the first half');
      throw new RangeError('the caller hung up');
    })();
    await expect(spool.write(broken)).rejects.toThrow(RangeError);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which folder cannot be written, and what it must be', async () => {
    mkdirSync(join(root, 'below'));
    writeFileSync(folder, 'a file');
    await expect(write('x')).rejects.toMatchObject({
      code: 'spool-unavailable',
      message: expect.stringMatching(
        /below\/spool cannot be read or written \(E[A-Z]+\)\. LYDHOER_SPOOL must be/,
      ) as string,
    });
  });

  it('sweeps what was not written to its end after an hour, and what no job names after a day', async () => {
    const [named, unnamed] = [await write('named'), await write('unnamed')];
    const part = '4b1a1d4e-1111-4000-8000-000000000000.part';
    writeFileSync(join(folder, part), 'half');
    writeFileSync(join(folder, 'notes.txt'), 'somebody’s own');
    const sweepAfter = (age: number) => spool.sweep((id) => id === named.id, Date.now() + age);
    const left = () => readdirSync(folder).sort();
    const files = [`${named.id}.sealed`, 'notes.txt'];
    await sweepAfter(hour - 60_000);
    expect(left()).toEqual([...files, `${unnamed.id}.sealed`, part].sort());
    await sweepAfter(hour + 60_000);
    expect(left()).toEqual([...files, `${unnamed.id}.sealed`].sort());
    await sweepAfter(24 * hour + 60_000);
    expect(left()).toEqual([...files].sort());
    expect(spool.isDestroyed(unnamed.id)).toBe(true);
  });

  it('has nothing to sweep before its first file', async () => {
    await expect(spool.sweep(() => false)).resolves.toBeUndefined();
  });

  it('is a temporary folder where none is named, and goes when it is closed', async () => {
    const temporary = new Spool(vault);
    const { id } = await temporary.write(Readable.from(['x']));
    const [path] = readdirSync(tmpdir()).filter(
      (name) => name.startsWith('lydhoer-spool-') && existsSync(join(tmpdir(), name, `${id}.sealed`)),
    );
    temporary.close();
    expect(readdirSync(tmpdir())).not.toContain(path);
  });
});
