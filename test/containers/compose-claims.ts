import { parse } from 'yaml';
import { variables } from '../../libs/config/src/variables.js';

export interface Service {
  image: string;
  user?: string;
  read_only?: boolean;
  security_opt?: string[];
  cap_drop?: string[];
  cap_add?: string[];
  network_mode?: string;
  networks?: string[] | Record<string, unknown>;
  restart?: string;
  environment?: Record<string, string>;
  healthcheck?: { test?: unknown; disable?: boolean };
  ports?: string[];
  volumes?: string[];
  secrets?: string[];
  configs?: { source: string; target: string }[];
  depends_on?: Record<string, { condition?: string }>;
  deploy?: { resources?: { limits?: { cpus?: string; memory?: string; pids?: number } } };
}

export interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { internal?: boolean }>;
  secrets: Record<string, { file?: string }>;
  configs: Record<string, { file?: string }>;
}

export const composeIn = (text: string): Compose => parse(text, { merge: true }) as Compose;

const secretNames = new Set(
  Object.entries(variables)
    .filter(([, { secret }]) => secret)
    .map(([name]) => name),
);
const looksSecret = /PASSWORD|SECRET|TOKEN|_KEY$|CREDENTIAL/;

/** What is wrong with a compose file by our own rules, a sentence each; none when it keeps them all. */
export function problemsOf(compose: Compose): readonly string[] {
  return [
    ...Object.entries(compose.services).flatMap(([name, service]) =>
      [...confinement(service), ...exposure(service), ...operation(service, compose)].map(
        (problem) => `${name} ${problem}`,
      ),
    ),
    ...unused(compose),
  ];
}

/** Root is for what gives files to others once, without a network. */
const mayBeRoot = ({ restart, network_mode: network }: Service) => restart === 'no' && network === 'none';

function* confinement(service: Service): Generator<string> {
  const [uid] = (service.user ?? '0').split(':');
  if (!/^\d+$/.test(uid ?? '')) yield 'has a user that is no number';
  if (Number(uid) === 0 && !mayBeRoot(service)) yield 'runs as root';
  if (service.read_only !== true) yield 'can write to its file system';
  if (!service.security_opt?.includes('no-new-privileges:true')) yield 'may get new privileges';
  if (!service.cap_drop?.includes('ALL')) yield 'keeps capabilities';
  if (service.cap_add && !mayBeRoot(service)) yield 'is given capabilities';
}

function* exposure(service: Service): Generator<string> {
  const isProxy = service.image.startsWith('haproxy:');
  for (const port of service.ports ?? []) {
    if (!isProxy && !port.startsWith('127.0.0.1:')) yield `publishes ${port}`;
  }
  for (const [name, value] of Object.entries(service.environment ?? {})) {
    const inFile = name.endsWith('_FILE');
    if (secretNames.has(name) || (looksSecret.test(name) && !inFile)) yield `has ${name} in its environment`;
    if (/:\/\/[^/]*:[^/]*@/.test(value)) yield `has a password in ${name}`;
    if (name.startsWith('LYDHOER_') && !(name in variables)) yield `sets ${name}, which is no setting`;
  }
  for (const volume of service.volumes ?? []) if (!/^[a-z]/.test(volume)) yield `mounts ${volume} of the machine`;
}

function* operation(service: Service, compose: Compose): Generator<string> {
  if (!/:\d+\.\d+\.\d+/.test(service.image)) yield `runs ${service.image}, which may be another tomorrow`;
  if (service.healthcheck?.test === undefined || service.healthcheck.disable === true) yield 'has no health check';
  const { cpus, memory, pids } = service.deploy?.resources?.limits ?? {};
  if (cpus === undefined || memory === undefined || pids === undefined) yield 'has no limits';
  if (service.restart === undefined) yield 'is not started again';
  for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
    if (!(name in compose.services)) yield `waits for ${name}, which is not there`;
    if (condition === undefined) yield `waits for ${name} without saying for what`;
  }
}

const namesIn = (list: readonly string[] | Record<string, unknown> = []): readonly string[] =>
  Array.isArray(list) ? (list as readonly string[]) : Object.keys(list);

/** What is declared and used by nobody, or used and not declared. */
function* unused({ services, volumes, networks, secrets, configs }: Compose): Generator<string> {
  const all = Object.values(services);
  const kinds = {
    volume: [volumes, all.flatMap((each) => each.volumes?.map((volume) => volume.split(':')[0] ?? '') ?? [])],
    network: [networks, all.flatMap((each) => namesIn(each.networks))],
    secret: [secrets, all.flatMap((each) => each.secrets ?? [])],
    config: [configs, all.flatMap((each) => each.configs?.map(({ source }) => source) ?? [])],
  } as const;
  for (const [kind, [declared, used]] of Object.entries(kinds)) {
    for (const name of Object.keys(declared)) if (!used.includes(name)) yield `nobody uses the ${kind} ${name}`;
    for (const name of new Set(used)) if (!(name in declared)) yield `the ${kind} ${name} is not declared`;
  }
}
