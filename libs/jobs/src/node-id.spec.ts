import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIdIn } from './node-id.js';

describe('The id of a node', () => {
  const root = mkdtempSync(join(tmpdir(), 'lydhoer-node-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('stays with its folder, and is another in another', () => {
    const id = nodeIdIn(join(root, 'a'));
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(nodeIdIn(join(root, 'a'))).toBe(id);
    expect(nodeIdIn(join(root, 'b'))).not.toBe(id);
  });

  it('is made anew where what is kept is none', () => {
    writeFileSync(join(root, 'node-id'), 'half of an');
    const id = nodeIdIn(root);
    expect(readFileSync(join(root, 'node-id'), 'utf8')).toBe(`${id}\n`);
  });
});
