import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Role } from '@lydhoer/access';
import { freePort } from '../free-port.js';
import { startSignInService, type SignInService } from '../sign-in-service.js';

/** What stands between three backticks in a guide. */
interface Block {
  readonly kind: string;
  readonly text: string;
}

export const blocksIn = (guide: string): readonly Block[] =>
  [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({ kind, text }));

/** Starts and stops what a unit file describes, as far as the guides use it; `name@instance` is of a template. */
const systemctl = (root: string) => `#!/bin/bash
set -e
unit="${root}/etc/systemd/system/$2.service" instance=
case "$2" in *@*) unit="${root}/etc/systemd/system/\${2%%@*}@.service" instance="\${2#*@}" ;; esac
value() { sed -n "s/^$1=//p" "$unit" | sed "s/%i/$instance/g"; }
case "$1" in
  enable) grep -q '^WantedBy=multi-user.target$' "$unit" ;;
  start)
    [ ! -e "${root}/$2.pid" ]
    set -a; for file in $(value EnvironmentFile); do . "$file"; done; set +a
    cd "$(value WorkingDirectory)"
    umask "$(value UMask)"
    setsid $(value ExecStart) >> "${root}/journal" 2>&1 < /dev/null &
    echo $! > "${root}/$2.pid" ;;
  stop)
    pid=$(cat "${root}/$2.pid"); kill -TERM "$pid"
    for _ in $(seq $(( $(value TimeoutStopSec) * 10 ))); do kill -0 "$pid" 2> /dev/null || break; sleep 0.1; done
    ! kill -0 "$pid" 2> /dev/null; rm "${root}/$2.pid" ;;
  *) exit 64 ;;
esac
`;

const issuer = 'https://login.kommune.example';

/** A machine of its own for the commands of a guide, in a folder, with a sign-in service on loopback and a `systemctl`. */
export class GuideMachine {
  private constructor(
    readonly root: string,
    private readonly service: SignInService,
    private readonly ports: ReadonlyMap<number, number>,
  ) {}

  /** `ports` are those that the guide names; each stands for a free one. */
  static async start(ports: readonly number[]): Promise<GuideMachine> {
    const root = mkdtempSync(join(tmpdir(), 'lydhoer-guide-'));
    const free = new Map(await Promise.all(ports.map(async (port) => [port, await freePort()] as const)));
    const machine = new GuideMachine(root, await startSignInService(issuer, 'lydhoer'), free);
    machine.write('bin/systemctl', systemctl(root), 0o755);
    machine.write('etc/lydhoer/operator.token', await machine.token('operator'));
    mkdirSync(join(root, 'var/tmp'), { recursive: true });
    return machine;
  }

  /** Whether the process of a unit was started and not stopped. */
  isUp(unit: string): boolean {
    return existsSync(join(this.root, `${unit}.pid`));
  }

  port(named: number): number {
    return this.ports.get(named) ?? named;
  }

  /** A guide's places, on this machine. */
  here(text: string): string {
    const moved = text
      .replaceAll(/\/(etc|var)\/(?=lydhoer|systemd|lib|backups|tmp|spool)/g, `${this.root}/$1/`)
      .replaceAll('/opt/lydhoer', process.cwd())
      .replaceAll(`${issuer}/jwks`, this.service.keySet);
    return [...this.ports].reduce(
      (all, [named, port]) => all.replaceAll(new RegExp(`\\b${named}\\b`, 'g'), `${port}`),
      moved,
    );
  }

  /** What writes the file that a block shows; its first line names it. */
  fileOf({ text }: Block): string {
    const path = this.here((text.split('\n')[0] ?? '').slice(2));
    return `mkdir -p '${dirname(path)}'\ncat > '${path}' <<'END OF FILE'\n${this.here(text)}END OF FILE`;
  }

  /** A block of commands, told apart in what is said. */
  commandsOf({ text }: Block): string {
    return `echo '» ${text.split('\n')[0]?.replaceAll("'", '"') ?? ''}'\n${this.here(text)}`;
  }

  /** One shell for a whole guide; the first command that fails ends it. */
  run(script: string): Promise<{ readonly code: number | null; readonly said: string }> {
    const child = spawn('bash', ['-e', '-u', '-o', 'pipefail', '-s'], {
      env: { PATH: `${join(this.root, 'bin')}:${process.env.PATH ?? ''}`, HOME: this.root },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.stdin.end(script);
    return new Promise((resolve) => {
      child.once('close', (code) => {
        resolve({ code, said });
      });
    });
  }

  /** What the processes wrote. */
  journal(): string {
    const path = join(this.root, 'journal');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }

  token(role: Role): Promise<string> {
    return this.service.token({ role, subject: '2f1c7a9e-5f0b-4a0f-8a44-7f2f3c9d1e22', teams: ['boerneliv'] });
  }

  write(name: string, text: string, mode = 0o600): void {
    const path = join(this.root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    chmodSync(path, mode);
  }

  async remove(units: readonly string[]): Promise<void> {
    for (const unit of units) if (this.isUp(unit)) await this.run(`systemctl stop ${unit}`);
    await this.service.close();
    rmSync(this.root, { recursive: true, force: true });
  }
}
