import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPersona } from '../demo-personas.js';
import { DemoSignIn } from './demo-sign-in.js';
import { checkToken } from './token-check.js';

describe('The demo’s sign-in', () => {
  it('issues tokens that pass the same check as anybody’s', async () => {
    const demo = await DemoSignIn.open();
    const { staffId, roles, teams } = demoPersona('team-leader-boerneliv');
    const token = await demo.tokenFor('team-leader-boerneliv');
    expect(await checkToken(token, demo.service)).toMatchObject({ staffId, roles, teams });
  });

  it('is of one process: its tokens are forged for another', async () => {
    const [one, other] = [await DemoSignIn.open(), await DemoSignIn.open()];
    await expect(checkToken(await one.tokenFor('analyst'), other.service)).rejects.toMatchObject({ fault: 'forged' });
  });

  it('kept in a file that only its owner reads, lets tokens survive a restart', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lydhoer-sign-in-')), 'sign-in.json');
    const token = await (await DemoSignIn.open(file)).tokenFor('jurist-2');
    const again = await DemoSignIn.open(file);
    expect(await checkToken(token, again.service)).toMatchObject({ staffId: demoPersona('jurist-2').staffId });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('of processes that share a master key is one: each accepts the other’s tokens, and nobody else’s', async () => {
    const key = (fill: number) => Buffer.alloc(32, fill);
    const [one, other, third] = await Promise.all([key(1), key(1), key(2)].map((given) => DemoSignIn.of(given)));
    const token = (await one?.tokenFor('analyst')) ?? '';
    expect(await checkToken(token, other?.service as never)).toMatchObject({ roles: ['analyst'] });
    await expect(checkToken(token, third?.service as never)).rejects.toMatchObject({ fault: 'forged' });
  });

  it.each(['', '{"kty":"EC"', 'null', '{}', '{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}'])(
    'makes a new key where the file holds %j',
    async (content) => {
      const file = join(mkdtempSync(join(tmpdir(), 'lydhoer-sign-in-')), 'sign-in.json');
      writeFileSync(file, content);
      const token = await (await DemoSignIn.open(file)).tokenFor('jurist-2');
      await expect(checkToken(token, (await DemoSignIn.open(file)).service)).resolves.toMatchObject({
        roles: ['jurist'],
      });
    },
  );
});
