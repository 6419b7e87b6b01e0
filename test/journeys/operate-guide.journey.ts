import { readFileSync } from 'node:fs';
import { almasComplaint } from './cases.js';
import { blocksIn, GuideMachine } from './guide-machine.js';

/** docs/guides/operate.md, command by command, in one shell. */
const guide = readFileSync('docs/guides/operate.md', 'utf8');
const blocks = blocksIn(guide);
let machine: GuideMachine;

beforeAll(async () => {
  machine = await GuideMachine.start([3000]);
});
afterAll(() => machine.remove(['lydhoer']));

describe('The guide for operators', () => {
  it('shows commands, files, and nothing that the test does not know how to run', () => {
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['sh', 'ini']));
    const files = blocks.filter(({ kind }) => kind === 'ini').map(({ text }) => text.split('\n')[0]);
    expect(files).toEqual(['# /etc/lydhoer/lydhoer.env', '# /etc/systemd/system/lydhoer.service']);
    expect(blocks.filter(({ kind }) => kind === 'sh').length).toBeGreaterThan(15);
  });

  it('says what to do about every alarm that is suggested, and every state of health', () => {
    const alarms = [...readFileSync('docs/metrics.md', 'utf8').matchAll(/^### (\w+)$/gm)].map(([, name]) => name ?? '');
    expect(alarms.length).toBeGreaterThan(5);
    for (const alarm of alarms) expect(guide).toMatch(new RegExp(`^\\| \`${alarm}\` +\\| \\S`, 'm'));
    const health = readFileSync('apps/api/src/health/health.response.ts', 'utf8');
    const states = [...(/class HealthResponse[\s\S]*?status!/.exec(health)?.[0] ?? '').matchAll(/`([a-z-]+)`/g)];
    expect(states.length).toBeGreaterThan(3);
    for (const [, state] of states) expect(guide).toMatch(new RegExp(`^\\| \`${state}\` +\\| \\S`, 'm'));
  });

  it('holds no command that does not work, in its order, on a store with a complaint in it', async () => {
    const script: string[] = [];
    const api = `http://127.0.0.1:${machine.port(3000)}`;
    const asLeader = `-H 'Authorization: Bearer ${await machine.token('team-leader')}'`;
    for (const block of blocks) {
      script.push(block.kind === 'ini' ? machine.fileOf(block) : machine.commandsOf(block));
      // The first complaint, so that there is a name to lose and to find again.
      if (block.kind === 'sh' && block.text.includes('curl') && !script.some((line) => line.includes('/complaints'))) {
        script.push(
          `curl -fsS ${api}/complaints ${asLeader} ` +
            `-H 'Content-Type: application/json' -d '${JSON.stringify(almasComplaint())}'`,
        );
      }
    }
    const ask = `curl -fsS ${asLeader} ${api}/complaints`;
    script.push(
      `id=$(${ask} | sed -E 's/^[{]"items":\\[[{]"id":"([^"]+)".*/\\1/')`,
      `echo "» its complaint, with its name"`,
      `${ask}/$id?persons=true`,
    );
    const { code, said } = await machine.run(script.join('\n'));
    const journal = code === 0 ? '' : machine.journal();
    expect(`${code === 0 ? '' : `${said}\n${journal}\n`}exit ${String(code)}`).toBe('exit 0');
    expect(said.match(/is whole\./g)).toHaveLength(
      guide.match(/^(?:LYDHOER_DATA=\S+ )?lydhoer verify$/gm)?.length ?? 0,
    );
    expect(said.slice(said.lastIndexOf('»'))).toContain('Alma Prøvesen');
  }, 600_000);
});
