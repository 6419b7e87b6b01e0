import { readFileSync } from 'node:fs';
import { DCLinter } from 'dclint';
import { settingsFrom } from '@lydhoer/config';
import { composeIn, problemsOf, type Compose, type Service } from './compose-claims.js';
import { declaredBy, stagesOf } from './image/dockerfile.js';
import { withFile } from './with-file.js';

const read = (name: string) => readFileSync(new URL(`../../docker/${name}`, import.meta.url), 'utf8');
const files = ['compose.yaml', 'compose.cluster.yaml'] as const;
const cluster = () => composeIn(read('compose.cluster.yaml'));
const image = declaredBy(stagesOf(read('Dockerfile')).at(-1) ?? { name: '', base: '', instructions: [] });
const processes = ({ services }: Compose): readonly [string, Service][] =>
  Object.entries(services).filter(([, service]) => service.image.startsWith('lydhoer:'));

/** The schema of Compose, and what the linter holds against a file; not its order of keys, nor its style. */
const linter = new DCLinter({
  rules: {
    ...{ 'service-keys-order': 0, 'services-alphabetical-order': 0, 'top-level-properties-order': 0 },
    ...{ 'service-dependencies-alphabetical-order': 0, 'service-ports-alphabetical-order': 0 },
    // The image that is built has a name, so that it can come from a registry as well.
    ...{ 'no-build-and-image': 0, 'no-quotes-in-volumes': 0 },
  },
  ...{ quiet: false, debug: false, exclude: [] },
});
// Its own types are lost on nodenext: they import each other without an extension.
interface Message {
  readonly rule: string;
  readonly message: string;
}
const lint = (path: string): readonly string[] =>
  (linter.lintFiles([path], false) as readonly { readonly messages: readonly Message[] }[])
    .flatMap(({ messages }) => messages)
    .map(({ rule, message }) => `${rule}: ${message}`);

describe.each(files)('docker/%s', (name) => {
  it('is what the schema of Compose says, and what its linter wants', () => {
    expect(lint(`docker/${name}`)).toEqual([]);
  });

  it('keeps our rules: no root, no secret in an environment, pinned, bounded, asked how it is', () => {
    expect(problemsOf(composeIn(read(name)))).toEqual([]);
  });

  it('runs the version that this is, with settings that it takes', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    const signIn = { LYDHOER_OIDC_ISSUER: 'x', LYDHOER_OIDC_AUDIENCE: 'x', LYDHOER_OIDC_JWKS_URL: 'https://x' };
    const found = processes(composeIn(read(name)));
    expect(found.length).toBeGreaterThan(0);
    for (const [, service] of found) {
      expect(service.image).toBe(`lydhoer:${version}`);
      const settings = settingsFrom({ ...image.environment, ...service.environment, ...signIn });
      expect(settings).toMatchObject({ mode: 'live', host: '0.0.0.0', port: 3000 });
    }
  });
});

describe('The compose files are refused', () => {
  it('by the schema, for a key that Compose does not know', () => {
    const found = withFile('compose.yaml', 'name: x\nservices:\n  a:\n    image: x:1.0.0\n    volume: [a]\n', lint);
    expect(found).toEqual([expect.stringContaining('invalid-schema')]);
  });

  it.each<[string, (compose: Record<string, Service>, whole: Compose) => unknown]>([
    ['redis runs as root', ({ redis }) => delete redis?.user],
    ['proxy has a user that is no number', ({ proxy }) => proxy && (proxy.user = 'haproxy')],
    ['worker can write to its file system', ({ worker }) => worker && (worker.read_only = false)],
    ['api-1 may get new privileges', (all) => delete all['api-1']?.security_opt],
    ['eventstore-2 keeps capabilities', (all) => delete all['eventstore-2']?.cap_drop],
    ['worker is given capabilities', ({ worker }) => worker && (worker.cap_add = ['CHOWN'])],
    ['certificates runs as root', ({ certificates }) => delete certificates?.network_mode],
    ['redis publishes 6379:6379', ({ redis }) => redis && (redis.ports = ['6379:6379'])],
    ['api-1 has LYDHOER_REDIS_URL in its environment', set('api-1', 'LYDHOER_REDIS_URL', 'redis://redis')],
    ['redis has REDIS_PASSWORD in its environment', set('redis', 'REDIS_PASSWORD', 'x')],
    [
      'worker has a password in OTEL_EXPORTER_OTLP_ENDPOINT',
      set('worker', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'https://a:b@c'),
    ],
    ['worker sets LYDHOER_ROLE, which is no setting', set('worker', 'LYDHOER_ROLE', 'worker')],
    ['proxy mounts ./haproxy.cfg:/x of the machine', ({ proxy }) => proxy && (proxy.volumes = ['./haproxy.cfg:/x'])],
    ['redis runs redis:8, which may be another tomorrow', ({ redis }) => redis && (redis.image = 'redis:8')],
    ['eventstore-1 has no health check', (all) => delete all['eventstore-1']?.healthcheck],
    ['api-2 has no limits', (all) => delete all['api-2']?.deploy?.resources?.limits?.memory],
    ['proxy is not started again', ({ proxy }) => delete proxy?.restart],
    ['proxy waits for api-3, which is not there', ({ proxy }) => proxy && (proxy.depends_on = wait('api-3'))],
    ['proxy waits for api-1 without saying for what', ({ proxy }) => proxy && (proxy.depends_on = { 'api-1': {} })],
    ['nobody uses the secret redis.password', ({ redis }) => delete redis?.secrets],
    ['the volume redis is not declared', (_, whole) => delete whole.volumes.redis],
  ])('when %s', (problem, tamper) => {
    const compose = structuredClone(cluster());
    tamper(compose.services, compose);
    expect(problemsOf(compose).filter((each) => !each.startsWith('nobody') || each === problem)).toContain(problem);
  });
});

describe('The cluster', () => {
  it('gives each process a folder of its own, and all of them one spool', () => {
    const folders = processes(cluster()).map(([, { volumes = [] }]) => volumes);
    const at = (path: string) => folders.map((each) => each.find((volume) => volume.split(':')[1] === path));
    expect(new Set(at(image.environment.LYDHOER_DATA ?? '')).size).toBe(folders.length);
    expect(new Set(at('/var/spool/lydhoer'))).toEqual(new Set(['spool:/var/spool/lydhoer']));
    expect(new Set(processes(cluster()).map(([, { environment }]) => environment?.LYDHOER_SPOOL))).toEqual(
      new Set(['/var/spool/lydhoer']),
    );
  });

  it('has one worker, and API processes that the proxy knows by name', () => {
    const byRole = (role: string) =>
      processes(cluster()).flatMap(([name, { environment }]) => (environment?.LYDHOER_ROLES === role ? [name] : []));
    expect(byRole('worker')).toEqual(['worker']);
    const servers = [...read('haproxy.cfg').matchAll(/^\s+server (\S+) (\S+):3000$/gm)].map(([, name, host]) => [
      name,
      host,
    ]);
    expect(servers).toEqual(byRole('api').map((name) => [name, name]));
  });

  it('has nodes that go by the names in their certificates, know each other, and are named to Lydhør', () => {
    const nodes = Object.entries(cluster().services).filter(([, each]) =>
      each.image.startsWith('eventstore/eventstore:'),
    );
    const names = nodes.map(([name]) => name);
    expect(names).toHaveLength(3);
    for (const [name, { environment = {} }] of nodes) {
      expect(environment.EVENTSTORE_NODE_HOST_ADVERTISE_AS).toBe(name);
      expect(environment.EVENTSTORE_REPLICATION_HOST_ADVERTISE_AS).toBe(name);
      const others = names.filter((each) => each !== name).map((each) => `${each}:2113`);
      expect(environment.EVENTSTORE_GOSSIP_SEED?.split(',')).toEqual(others);
      expect(environment.EVENTSTORE_CLUSTER_SIZE).toBe('3');
    }
    expect(read('make-secrets')).toContain(`@${names.map((name) => `${name}:2113`).join(',')}?tls=true&tlsCAFile=`);
    expect(read('make-certificates')).toContain('-dns-names "eventstore-$node,localhost"');
  });

  it('lets nobody reach the log or Redis but those who need them', () => {
    const { networks, services } = cluster();
    expect([networks.log?.internal, networks.jobs?.internal]).toEqual([true, true]);
    const on = (network: string) =>
      Object.entries(services).flatMap(([name, each]) =>
        (each.networks as string[] | undefined)?.includes(network) ? [name] : [],
      );
    expect(on('jobs')).toEqual(['api-1', 'api-2', 'worker', 'redis']);
    expect(on('log')).toEqual(['api-1', 'api-2', 'worker', 'eventstore-1', 'eventstore-2', 'eventstore-3']);
    expect(services.proxy?.networks).toEqual(['public']);
  });

  it('has a Redis that writes down what it holds and drops nothing', () => {
    expect(read('redis.conf')).toMatch(/^appendonly yes$/m);
    expect(read('redis.conf')).toMatch(/^maxmemory-policy noeviction$/m);
  });
});

function set(service: string, name: string, value: string) {
  return (services: Record<string, Service>) => {
    const found = services[service];
    if (found) found.environment = { ...found.environment, [name]: value };
  };
}

const wait = (service: string) => ({ [service]: { condition: 'service_started' } });
