import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { urlOf } from './secret-url.js';

const name = 'LYDHOER_EVENTSTOREDB_URL';

function fileWith(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'lydhoer-url-')), 'url');
  writeFileSync(file, content);
  return file;
}

describe('The address of a server', () => {
  it('is the one that is set', () => {
    expect(urlOf(name, { url: 'esdb://log:2113', urlFile: undefined })).toBe('esdb://log:2113');
  });

  it('is read from its file, without the line break', () => {
    expect(urlOf(name, { url: undefined, urlFile: fileWith('esdb://u:p@log:2113\n') })).toBe('esdb://u:p@log:2113');
  });

  it('is refused from a file that holds something else, without showing it', () => {
    const urlFile = fileWith('http://u:secret@log');
    const read = () => urlOf(name, { url: undefined, urlFile });
    expect(read).toThrow(`${name}_FILE: ${urlFile} does not hold an address that begins with esdb:// or esdb+discover`);
    expect(read).not.toThrow('secret');
  });

  it('is refused from a file that is not there', () => {
    const read = () => urlOf(name, { url: undefined, urlFile: '/nowhere/url' });
    expect(read).toThrow(`${name}_FILE: /nowhere/url cannot be read (ENOENT).`);
  });
});
