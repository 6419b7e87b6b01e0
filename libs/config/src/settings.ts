import { join, resolve } from 'node:path';
import { contradictions } from './contradictions.js';
import type { Variable } from './variable.js';
import { variables, type Values } from './variables.js';

/** A setting is wrong: the start stops with its sentences, each naming the variable. Never holds a secret. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused';
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

export interface SignInSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: URL;
}

interface Shared {
  /** `<LYDHOER_DATA>/demo` or `/live`, absolute. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly masterKey: Buffer | undefined;
  readonly masterKeyFile: string | undefined;
  readonly organisationFile: string | undefined;
  /** Where the log is. */
  readonly eventStore: { readonly kind: 'sqlite' } | ({ readonly kind: 'eventstoredb' } & SecretUrl);
  /** Who hands jobs to workers. */
  readonly jobs: { readonly kind: 'embedded' } | ({ readonly kind: 'bullmq' } & SecretUrl);
  /** What this process does; never empty. */
  readonly roles: ReadonlySet<Role>;
  /** The folder for the files of jobs, absolute. */
  readonly spool: string;
  readonly logLevel: Values['LYDHOER_LOG_LEVEL'] & string;
  /** Bytes. */
  readonly bodyLimit: number;
  /** Milliseconds. */
  readonly requestTimeout: number;
  /** Milliseconds. */
  readonly catchUpTimeout: number;
  /** Undefined when no traces are wanted. */
  readonly traces: TraceSettings | undefined;
}

export interface TraceSettings {
  /** Where they are sent: OTLP over HTTP. */
  readonly url: URL;
  /** What this installation is called in them. */
  readonly service: string;
  /** Which part of those that begin here is recorded, 0 to 1. */
  readonly share: number;
}

export type Role = 'api' | 'worker';

/** An address that may hold a password, or the file that holds it; `urlOf` reads either. */
export interface SecretUrl {
  readonly url: string | undefined;
  readonly urlFile: string | undefined;
}

/** `seeds`: whether an empty demo store is filled with the synthetic municipality. */
export type Settings = Shared &
  ({ readonly mode: 'demo'; readonly seeds: boolean } | { readonly mode: 'live'; readonly signIn: SignInSettings });

const prefix = 'LYDHOER_';

/** Reads and checks all settings. Throws `SettingsRefused` with everything that is wrong, at once. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const wrong = [...unknownVariables(environment)];
  const values = Object.fromEntries(
    Object.entries(variables).map(([name, variable]) => [name, valueOf(name, variable, environment[name], wrong)]),
  ) as unknown as Values;
  wrong.push(...contradictions(values, environment));
  if (wrong.length > 0) throw new SettingsRefused(wrong);
  return settingsOf(values);
}

function* unknownVariables(environment: Readonly<Record<string, string | undefined>>): Generator<string> {
  for (const name of Object.keys(environment)) {
    if (name.startsWith(prefix) && !(name in variables)) {
      yield `${name} is not a setting of Lydhør; see docs/configuration.md.`;
    }
  }
}

/** A variable that is set to nothing counts as not set. */
function valueOf(name: string, variable: Variable<unknown>, given: string | undefined, wrong: string[]): unknown {
  const value = given === undefined || given === '' ? variable.standard : given;
  if (value === undefined) return undefined;
  const read = variable.read(value);
  if (read === undefined) {
    wrong.push(`${name} must be ${variable.words}${variable.secret ? '' : `, not "${value}"`}.`);
  }
  return read;
}

function settingsOf(values: Values): Settings {
  const mode = sure(values.LYDHOER_MODE);
  const dataFolder = join(resolve(sure(values.LYDHOER_DATA)), mode);
  const shared: Shared = {
    dataFolder,
    host: sure(values.LYDHOER_HOST),
    port: sure(values.LYDHOER_PORT),
    masterKey: values.LYDHOER_MASTER_KEY,
    masterKeyFile: values.LYDHOER_MASTER_KEY_FILE,
    organisationFile: values.LYDHOER_ORGANISATION_FILE,
    eventStore:
      values.LYDHOER_EVENT_STORE === 'eventstoredb'
        ? { kind: 'eventstoredb', url: values.LYDHOER_EVENTSTOREDB_URL, urlFile: values.LYDHOER_EVENTSTOREDB_URL_FILE }
        : { kind: 'sqlite' },
    jobs:
      values.LYDHOER_JOBS === 'bullmq'
        ? { kind: 'bullmq', url: values.LYDHOER_REDIS_URL, urlFile: values.LYDHOER_REDIS_URL_FILE }
        : { kind: 'embedded' },
    roles: sure(values.LYDHOER_ROLES),
    spool: values.LYDHOER_SPOOL === undefined ? join(dataFolder, 'spool') : resolve(values.LYDHOER_SPOOL),
    logLevel: sure(values.LYDHOER_LOG_LEVEL),
    bodyLimit: sure(values.LYDHOER_BODY_LIMIT),
    requestTimeout: sure(values.LYDHOER_REQUEST_TIMEOUT),
    catchUpTimeout: sure(values.LYDHOER_CATCH_UP_TIMEOUT),
    traces: traceSettingsOf(values),
  };
  if (mode === 'demo') return { ...shared, mode, seeds: values.LYDHOER_DEMO === 'municipality' };
  const signIn = {
    issuer: sure(values.LYDHOER_OIDC_ISSUER),
    audience: sure(values.LYDHOER_OIDC_AUDIENCE),
    jwksUrl: sure(values.LYDHOER_OIDC_JWKS_URL),
  };
  return { ...shared, mode, signIn };
}

function traceSettingsOf(values: Values): TraceSettings | undefined {
  const base = values.OTEL_EXPORTER_OTLP_ENDPOINT;
  const below = base && new URL('v1/traces', base.href.replace(/\/?$/, '/'));
  const url = values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? below;
  if (!url) return undefined;
  return { url, service: sure(values.OTEL_SERVICE_NAME), share: sure(values.OTEL_TRACES_SAMPLER_ARG) };
}

/** What has a standard, or was found to be there. */
function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a setting without a value passed its check');
  return value;
}
