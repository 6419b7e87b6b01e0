import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { copy } from './context.js';
import type { Declared, Stage } from './dockerfile.js';

const mount = (...args: readonly string[]) => execFileSync('mount', args);

/**
 * A folder that stands for the file system of a stage: what this machine has in common with the base image, read-only,
 * and on top of it what the instructions of the stage make. Needs root and a mount namespace of its own: what is mounted
 * goes with the last process in it.
 */
export class Room {
  private folder = '/';
  private readonly environment: Record<string, string> = { PATH: '/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };

  /** `node` is the Node of the base image, `npm` the folder of its npm. */
  constructor(
    readonly root: string,
    node: string,
    npm: string,
  ) {
    mkdirSync(root);
    // A mount of its own, which can be made read-only as a whole.
    mount('--bind', root, root);
    for (const name of ['tmp', 'root', 'proc', 'dev', 'usr/local/bin'])
      mkdirSync(join(root, name), { recursive: true });
    for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
      if (lstatSync(`/${name}`, { throwIfNoEntry: false })?.isSymbolicLink()) {
        symlinkSync(readlinkSync(`/${name}`), join(root, name));
      } else if (existsSync(`/${name}`)) this.bind(`/${name}`, name);
    }
    for (const name of readdirSync('/usr').filter((each) => each !== 'local')) this.bind(`/usr/${name}`, `usr/${name}`);
    this.bind('/etc', 'etc');
    mount('--rbind', '/dev', join(root, 'dev'));
    mount('-t', 'proc', 'proc', join(root, 'proc'));
    this.bind(node, 'usr/local/bin/node');
    this.bind(npm, 'usr/local/lib/node_modules/npm');
    symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(root, 'usr/local/bin/npm'));
  }

  /** Carries out what a stage says. `context` is what COPY finds, `stages` what it finds with --from. */
  build(stage: Stage, context: string, sent: (path: string) => boolean, stages: ReadonlyMap<string, Room>): void {
    for (const { name, flags, text } of stage.instructions) {
      if (name === 'WORKDIR') {
        this.folder = text;
        mkdirSync(join(this.root, text), { recursive: true });
      } else if (name === 'COPY') {
        const words = text.split(/\s+/);
        const to = words.pop() ?? '';
        const target = join(this.root, to.startsWith('/') ? '' : this.folder, to);
        const source = flags.from === undefined ? undefined : stages.get(flags.from);
        if (flags.from !== undefined && !source) throw new Error(`there is no stage ${flags.from}`);
        const found = source ? words.map((word) => word.replace(/^\//, '')) : words;
        copy(source?.root ?? context, found, target, { mode: flags.chmod, sent: source ? () => true : sent });
      } else if (name === 'RUN') {
        execFileSync(
          'chroot',
          [this.root, 'env', '-i', '-C', this.folder, ...this.settings(ofThisMachine()), '/bin/sh', '-c', text],
          {
            stdio: ['ignore', 'ignore', 'inherit'],
          },
        );
      } else if (!declarations.has(name)) throw new Error(`${name} is an instruction that this does not carry out`);
    }
  }

  /** npm's store of packages on this machine: an engine has its own. */
  lend(cache: string): void {
    mkdirSync(cache, { recursive: true });
    mkdirSync(join(this.root, 'root/.npm'), { recursive: true });
    mount('--bind', cache, join(this.root, 'root/.npm'));
    const settings = join(homedir(), '.npmrc');
    if (existsSync(settings)) this.bind(settings, 'root/.npmrc');
  }

  /**
   * As `docker run --read-only --tmpfs /tmp` with a new volume: nothing can be written any more but what stands in /tmp
   * and in the volumes, which take over whose the image's folder is.
   */
  seal(volumes: readonly string[]): void {
    const owners = volumes.map((volume) => statSync(join(this.root, volume)));
    mount('-o', 'remount,bind,ro', this.root);
    mount('-t', 'tmpfs', '-o', 'mode=1777', 'tmpfs', join(this.root, 'tmp'));
    for (const [index, { uid, gid, mode }] of owners.entries()) {
      const options = `uid=${uid},gid=${gid},mode=${(mode & 0o7777).toString(8)}`;
      mount('-t', 'tmpfs', '-o', options, 'tmpfs', join(this.root, volumes[index] ?? ''));
    }
  }

  /** A process in it, as the user of the image, without a capability and without a way to get one. */
  start(
    { user, folder, environment }: Declared,
    settings: Readonly<Record<string, string>>,
    command: readonly string[],
  ): ChildProcess {
    const [uid = '', gid = uid] = user.split(':');
    const confined = [
      '--reuid',
      uid,
      '--regid',
      gid,
      '--clear-groups',
      '--no-new-privs',
      '--bounding-set=-all',
      '--inh-caps=-all',
    ];
    const words = [...this.settings({ ...environment, ...settings }), ...command];
    return spawn('chroot', [this.root, 'setpriv', ...confined, 'env', '-i', '-C', folder, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  private settings(more: Readonly<Record<string, string>>): readonly string[] {
    return Object.entries({ ...this.environment, ...more }).map(([name, value]) => `${name}=${value}`);
  }

  private bind(path: string, name: string): void {
    const target = join(this.root, name);
    const source = realpathSync(path);
    mkdirSync(statSync(source).isDirectory() ? target : dirname(target), { recursive: true });
    if (!existsSync(target)) writeFileSync(target, '');
    mount('--bind', source, target);
    mount('-o', 'remount,bind,ro', target);
  }
}

/** What only says something, and is carried out when a process starts. */
const declarations = new Set(['ENV', 'LABEL', 'USER', 'EXPOSE', 'VOLUME', 'STOPSIGNAL', 'HEALTHCHECK', 'CMD']);

/** How this machine reaches a registry: what an engine is told, too. */
function ofThisMachine(): Record<string, string> {
  const names = [
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_FILE',
    'HTTPS_PROXY',
    'https_proxy',
    'NO_PROXY',
    'npm_config_registry',
  ];
  const found = names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { HOME: '/root', ...(Object.fromEntries(found) as Record<string, string>) };
}
