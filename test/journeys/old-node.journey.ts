import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { entry } from './running-app.js';

describe('A start under an older Node', () => {
  it('says so in one sentence, and how to mend it', async () => {
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });";
    const start = promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      `${pretend} await import(${JSON.stringify(entry)});`,
    ]);
    await expect(start).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Lydhør needs Node 26 and was started with 20\.20\.2\. .*`npm start`.*\n$/),
    });
  });
});
