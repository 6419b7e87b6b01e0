import { existsSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { RunningApp } from './running-app.js';

describe('A data folder', () => {
  let app: RunningApp;
  const at = (name: string) => join(app.folder, 'demo', name);
  beforeEach(async () => {
    app = await RunningApp.start();
  }, 60_000);
  afterEach(() => app.remove());

  it('is one process’s at a time', async () => {
    await expect(RunningApp.start(app.folder)).rejects.toThrow(/is in use by process \d+/);
    expect((await app.as('analyst').get('/trends')).status).toBe(200);
  }, 60_000);

  it('without the keys to its log is refused, and no new ones are made', async () => {
    await app.stop();
    truncateSync(at('keys/keys.db'));
    await expect(RunningApp.start(app.folder)).rejects.toThrow('Restore it from the backup of the keys');
    rmSync(at('keys/keys.db'));
    await expect(RunningApp.start(app.folder)).rejects.toThrow('Restore it from the backup of the keys');
    expect(existsSync(at('keys/keys.db'))).toBe(false);
  }, 60_000);

  it('without its master key is refused, and no new one is made', async () => {
    await app.stop();
    rmSync(at('keys/master.key'));
    await expect(RunningApp.start(app.folder)).rejects.toThrow(/master\.key cannot be read/);
    expect(existsSync(at('keys/master.key'))).toBe(false);
  }, 60_000);
});
